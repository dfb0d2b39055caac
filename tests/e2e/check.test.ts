// Checking a posting in real browsers: pasted, found, fixed in place and undone by the browser's own keys, kept over a reload,
// reported, and many at once with a stop. All of it on the device.
import { beforeAll, expect, test } from 'vitest';
import type { BrowserSession } from '../../scripts/browsers/session.ts';
import { makeDocx } from '../exchange/files.ts';
import { give, openCheck, paste, says, textOf } from './check-steps.ts';
import { violationsIn } from './harness/axe.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { press } from './steps.ts';

const asks =
	'Requirements\n- Native English speaker\n- Three years of accounting experience\n- You are a digital native';
const fixed = asks.replace('Native English speaker', 'fluent English speaker');

/** So many postings that a browser takes some seconds over them, and so that the stop can be pressed. */
const many = (count: number): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(
		Array.from({ length: count }, (_, at) =>
			JSON.stringify({ id: `p${at}`, title: 'Accountant', text: `${asks}\n- Post ${at} with IFRS\n`.repeat(4) }),
		).join('\n'),
	);

/** Nothing was asked for beyond the extension's own files, and no console holds a failure or a violation of the policy. */
function expectQuiet(session: BrowserSession): void {
	expect(session.requests()).toEqual([]);
	expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
}

forEachBrowser('checking a posting', (start) => {
	let session: BrowserSession;
	beforeAll(async () => {
		session = await start();
	});

	test('findings stand beside a pasted text; a fix is undone by the button and by the browser’s own keys', async () => {
		const page = await openCheck(session);
		await paste(page, asks);
		await says(page, '“Native English speaker” shuts people out.');
		await press(page, 'Select in the text: Native English speaker');
		const selected = await page.evaluate(() => {
			const field = document.querySelector<HTMLTextAreaElement>('#draft-text');
			return document.activeElement === field ? field?.value.slice(field.selectionStart, field.selectionEnd) : null;
		});
		expect(selected).toBe('Native English speaker');

		await press(page, 'Replace with “fluent English speaker”');
		expect(await textOf(page)).toBe(fixed);
		await press(page, 'Undo the replacement');
		expect(await textOf(page)).toBe(asks);

		await says(page, '“Native English speaker” shuts people out.');
		await press(page, 'Replace with “fluent English speaker”');
		expect(await textOf(page)).toBe(fixed);
		await page.press('Control+z');
		expect(await textOf(page)).toBe(asks);
		await says(page, '“Native English speaker” shuts people out.');
		expect(await violationsIn(page)).toEqual([]);
		expectQuiet(session);
	});

	test('the draft survives a reload, and a report of it is saved', async () => {
		const page = await openCheck(session);
		await paste(page, asks);
		await says(page, '“Native English speaker” shuts people out.');
		await page.reload();
		await says(page, '“Native English speaker” shuts people out.');
		expect(await textOf(page)).toBe(asks);
		const { name, contents } = await page.savedBy(() => press(page, 'Save as SARIF 2.1.0'));
		expect(name).toMatch(/^posting-checks-\d{4}-\d\d-\d\d\.sarif$/);
		const log = JSON.parse(new TextDecoder().decode(contents)) as { runs: { results: { ruleId: string }[] }[] };
		expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('exclusionary-phrase');
		expectQuiet(session);
	});

	test('a .docx is read under the page’s policy; a binary named .txt is refused, and the text stays', async () => {
		const page = await openCheck(session);
		await give(page, 'posting.docx', makeDocx(['We need a native English speaker.', 'You bake bread at night.']));
		await page.waitFor(() => document.querySelector<HTMLTextAreaElement>('#draft-text')?.value.includes('bake bread'));
		const text = await textOf(page);
		expect(text).toBe('We need a native English speaker.\n\nYou bake bread at night.');
		await give(page, 'posting.txt', new Uint8Array([0x50, 1, 0, 2, 0xff]));
		await says(page, 'This file is neither text nor a document that Plumbline reads.');
		expect(await textOf(page)).toBe(text);
		expectQuiet(session);
	});

	test('many postings are checked, stopped with what came before listed, and saved', async () => {
		const page = await openCheck(session, 'check/many');
		await give(page, 'many.jsonl', many(3_000));
		await page.waitFor(
			() => document.querySelector('.check progress') && document.querySelectorAll('.many-table tbody tr').length > 0,
		);
		await press(page, 'Stop');
		await says(page, 'You stopped after');
		const stopped = await page.evaluate(() => document.querySelectorAll('.many-table tbody tr').length);
		expect(stopped).toBeGreaterThan(0);
		await press(page, 'Check another file');
		const marked = JSON.stringify({ id: 'marked', html: `<h2>Requirements</h2><ul><li>Native English speaker</ul>` });
		const few = `${Buffer.from(many(3)).toString()}\n${marked}\nnot json`;
		await give(page, 'few.jsonl', new TextEncoder().encode(few));
		await says(page, '4 postings checked, 1 line not read.');
		expect(await violationsIn(page)).toEqual([]);
		const { contents } = await page.savedBy(() => press(page, 'Save as JSON Lines'));
		const lines = new TextDecoder().decode(contents).trim().split('\n');
		expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(
			Array.from({ length: 5 }, () => 'line'),
		);
		expect(lines.find((line) => line.includes('"marked"'))).toContain('Native English speaker');
		expect(lines.at(-1)).toContain('This line is no JSON.');
		expectQuiet(session);
	});
});
