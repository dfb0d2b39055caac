// Files in and out of the view of one posting: what is opened goes into the field, what is none is refused, reports are saved.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catchSaved } from '../../../data-stage.tsx';
import { clear, press, says } from '../../../stage.tsx';
import { asks, cards, field, give, openWith, until } from './draft-stage.tsx';

beforeEach(() => {
	document.documentElement.lang = 'en';
});
afterEach(clear);

describe('a file', () => {
	it('goes into the field, and what stood there can be put back', async () => {
		await openWith();
		await give('new.html', '<html><body><h2>Duties</h2><ul><li>Bread</li></ul></body></html>');
		await until(() => field().value === '## Duties\n\n- Bread');
		await press('Put back what was there');
		expect(field().value).toBe(asks);
	});

	it.each([
		['posting.txt', new Uint8Array([1, 2, 0, 4, 200, 0]), 'neither text nor a document'],
		['posting.txt', new Uint8Array(0), 'There is nothing in this file.'],
		['posting.pdf', '%PDF-1.7', 'This is a PDF.'],
	])('that is none is refused in a sentence, and the text stays: %s', async (name, contents, sentence) => {
		await openWith();
		await give(name, contents);
		await until(() => says().includes(sentence));
		expect(says()).toContain(`${name} was not opened. The text in the field is as it was.`);
		expect(field().value).toBe(asks);
	});
});

describe('a report', () => {
	it.each([
		['Save as Markdown', 'text/markdown', '# '],
		['Save as HTML', 'text/html', '<!doctype html>'],
		['Save as SARIF 2.1.0', 'application/sarif+json', '{"$schema"'],
	])('is saved: %s', async (name, type, begins) => {
		await openWith();
		const saved = catchSaved();
		await press(name);
		await until(() => saved.length === 1);
		expect(saved[0]?.type).toBe(type);
		const contents = (await saved[0]?.text()) ?? '';
		expect(contents.startsWith(begins)).toBe(true);
		expect(contents).toContain('Native English speaker');
	});

	it('that takes long can be stopped, and says that no file was written', async () => {
		const store = await openWith();
		store.checks = 'hang';
		const saved = catchSaved();
		await press('Save as HTML');
		await until(() => says().includes('Writing the report …'));
		await press('Stop');
		await until(() => says().includes('You stopped the report. No file was written.'));
		expect(saved).toEqual([]);
		expect(cards().length).toBeGreaterThan(0);
	});
});
