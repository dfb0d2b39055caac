// The catalogue: every sentence is used somewhere, none is written anywhere else, and all keep to the tone.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toolbar } from '../../../src/ui/words/en/toolbar.ts';
import { words } from '../../../src/ui/words/words.ts';
import { leaves } from './leaves.ts';
import { sampleCalls } from './sample-calls.ts';

const root = new URL('../../../', import.meta.url);
const files = ['src/ui/', 'entrypoints/'].flatMap((folder) =>
	readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words/'))
		.map((name) => `${folder}${name}`),
);
const sources = new Map(files.map((name) => [name, readFileSync(new URL(name, root), 'utf8')]));

const catalogue = leaves(words());

/** How a file names the catalogue: `words()`, and `all` after `const all = words()`. */
const wholes = String.raw`(?:words\(\)|\b(?:text|all))`;

/** The names under which a file knows a part of the catalogue: `const text = words().popup`, `const { overlay: text } = words()`. */
const namesOf = (source: string, section: string): string[] => [
	`${wholes}\\.${section}`,
	...[...source.matchAll(new RegExp(`const (\\w+) = ${wholes}\\.${section};`, 'g'))].map(([, name]) => `\\b${name}`),
	...[...source.matchAll(new RegExp(`const \\{[^}]*\\b${section}(?:: (\\w+))?\\b[^}]*\\} = words\\(\\)`, 'g'))].map(
		([, name]) => `\\b${name ?? section}`,
	),
];

/** True when some file says `section.key`, or looks a key of the section up by a value. */
const isUsed = ([first = '', ...rest]: readonly string[]): boolean =>
	[...sources.values()].some((source) => {
		if (rest.length === 0) return new RegExp(`\\b(?:text|words\\(\\))\\.${first}\\b`).test(source);
		return namesOf(source, first).some((name) => {
			const spelled = rest.map((key) => `(?:\\.${key}\\b|\\[)`).join('(?:[^;]*?)?');
			return new RegExp(`${name}${spelled}`).test(source);
		});
	});

describe('every sentence of the catalogue', () => {
	it('is used in a view or an entrypoint', () => {
		expect(catalogue.filter(({ path }) => !isUsed(path)).map(({ path }) => path.join('.'))).toEqual([]);
	});

	it('says something, plainly', () => {
		for (const { path, value } of catalogue) {
			const samples = sampleCalls(value, value);
			expect(samples.length, path.join('.')).toBeGreaterThan(0);
			for (const { said } of samples) {
				expect(said, path.join('.')).toMatch(/\S/);
				expect(said, path.join('.')).not.toMatch(/!|undefined|NaN|\[object/);
			}
		}
	});
});

describe('a count', () => {
	const { overlay, popup } = words();

	it('agrees with its noun', () => {
		expect([overlay.years(1), overlay.years(5)]).toEqual([
			'1 year of experience at the least',
			'5 years of experience at the least',
		]);
		expect([overlay.shortBy(1), overlay.shortBy(2)]).toEqual(['1 level short', '2 levels short']);
		expect([popup.yourRatings(0), popup.yourRatings(1)]).toEqual([
			'You have rated 0 skills.',
			'You have rated 1 skill.',
		]);
		expect(toolbar.adRead(1)).toBe('Plumbline: ad read, 1 requirement');
	});
});

describe('a view', () => {
	it.each([...sources].filter(([name]) => name.endsWith('.tsx')))('has no sentence of its own: %s', (_name, source) => {
		const inMarkup = [...source.matchAll(/>([^<>{}=;()]*[a-z]{3,}[^<>{}=;()]*)<\//gi)].map(([, said]) => said?.trim());
		expect(inMarkup).toEqual([]);
		expect(source).not.toMatch(/(?:aria-label|title|placeholder|alt)="[^"]+"/);
	});
});
