// @vitest-environment jsdom
// The theme on the document: what base.css goes by, and what stands there when the browser decides.
import { readFileSync } from 'node:fs';
import { pathToFileURL, URL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { themes } from '../../../src/core/settings.ts';
import { applyTheme } from '../../../src/ui/parts/apply-theme.ts';

const css = readFileSync(new URL('../../../src/ui/styles/base.css', pathToFileURL(import.meta.filename)), 'utf8');

describe('a theme', () => {
	afterEach(() => applyTheme('system'));

	it('is said to the style sheets, and the last one counts', () => {
		applyTheme('dark');
		applyTheme('light');
		expect(document.documentElement.getAttribute('data-theme')).toBe('light');
	});

	it('leaves the browser to decide where the user leaves it to the system', () => {
		applyTheme('dark');
		applyTheme('system');
		expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
	});

	it.each(themes.filter((theme) => theme !== 'system'))(
		'%s has a rule that goes before what the browser says',
		(theme) => {
			expect(css).toMatch(new RegExp(`:root\\[data-theme='${theme}'\\] \\{\\s*color-scheme: ${theme};\\s*\\}`));
		},
	);
});

describe('the colours', () => {
	it('are each said for light and dark at once, so that no theme lacks one', () => {
		const colours = [...css.matchAll(/(--[a-z-]+): ([^;]+);/g)];
		expect(colours.length).toBeGreaterThan(9);
		for (const [, name, value] of colours) expect(value, name).toMatch(/^light-dark\(#[\da-f]{6}, #[\da-f]{6}\)$/);
	});
});
