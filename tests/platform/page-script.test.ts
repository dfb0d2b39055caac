// What the script in a page needs of the browser.
import { beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, origin } from './browser-stand-in.ts';

let script: typeof import('../../src/platform/page-script.ts');

beforeEach(async () => {
	openBrowser();
	script = await import('../../src/platform/page-script.ts');
});

describe('the overlay', () => {
	it('has its token behind its address, where no server sees it', () => {
		expect(script.overlayAddress('t-1')).toBe(`${origin}/overlay.html#t-1`);
	});
});

describe('a shadow root', () => {
	it('is seen as the browser shows it to extensions', () => {
		const element = {} as HTMLElement;
		expect(script.openShadowRoot(element)).toEqual({ rootOf: element });
	});
});

describe('the life of the script', () => {
	it('begins once in a page, and again only when the one before has ended', () => {
		const first = script.beginLife();
		expect(script.beginLife()).toBeNull();
		first?.abort();
		const second = script.beginLife();
		expect(second?.signal.aborted).toBe(false);
		second?.abort();
	});
});
