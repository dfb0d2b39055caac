// The worker's side of checking, over a real line: what it answers survives the way, what is no longer wanted is not done, and
// whatever breaks is told.
import { afterEach, describe, expect, it } from 'vitest';
import { serveChecks, type ServeEdges } from '../../src/app/serve-checks.ts';
import type { CheckSettings, CheckWork, FromChecker, ToChecker } from '../../src/messages/checker.ts';
import { placeOf } from '../../src/core/places.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';

const asks = 'Requirements\n- Native English speaker\n- Three years of accounting experience';
const settings: CheckSettings = { mutes: [], ownSkills: [], today: '2026-03-10', language: 'en' };
const draftOf = (text: string): CheckWork => ({ kind: 'draft', draft: { title: 'Accountant', text } });

const lines: MessageChannel[] = [];
afterEach(() => {
	for (const { port1, port2 } of lines.splice(0)) {
		port1.close();
		port2.close();
	}
});

/** The page's end of a line to a worker: what came, and who waits for more. */
function open(edges: Partial<ServeEdges> = {}) {
	const channel = new MessageChannel();
	lines.push(channel);
	const { port1: page, port2: worker } = channel;
	serveChecks(worker, { loadEngine: async () => bundledEngine, readText: postingFromText, ...edges });
	worker.start();
	const came: FromChecker[] = [];
	let wake = (): void => undefined;
	page.addEventListener('message', ({ data }) => {
		came.push(data as FromChecker);
		wake();
	});
	page.start();
	return {
		say: (message: ToChecker) => page.postMessage(message),
		ask: (id: number, work: CheckWork, more: Partial<CheckSettings> = {}) =>
			page.postMessage({ say: 'do', id, work, settings: { ...settings, ...more } } satisfies ToChecker),
		/** The next thing that the worker says. */
		next: async (): Promise<FromChecker> => {
			while (came.length === 0) await new Promise<void>((resolve) => (wake = resolve));
			return came.shift() as FromChecker;
		},
	};
}

async function readingOf({ next }: ReturnType<typeof open>, id: number) {
	const said = await next();
	if (said.say !== 'done' || said.id !== id || said.answer === null || !('places' in said.answer))
		throw new Error(`no reading of ${id}: ${JSON.stringify(said)}`);
	return said.answer;
}

describe('a draft', () => {
	it('is answered with findings, requirements, and where they stand in its own text', async () => {
		const line = open();
		line.ask(1, draftOf(asks));
		const { posting, findings, analysis, places } = await readingOf(line, 1);
		const about = findings?.find(({ finding }) => finding.text.includes('Native English speaker'));
		const place = placeOf(places, about?.finding.spans[0] ?? { start: 0, end: 0 });
		expect(asks.slice(place?.start, place?.end)).toBe('Native English speaker');
		expect(analysis.requirements).toHaveLength(2);
		expect(posting.title?.value).toBe('Accountant');
	});

	it('is read with the own skills and the mutes that come with it, and the next one with its own', async () => {
		const line = open();
		const label = 'Tide tables';
		const skill = { id: 'own/tide-table', label, kind: 'competence', addedAt: '2026-01-01T00:00:00Z' } as const;
		const text = `${asks}\n- Knowledge of tide tables`;
		line.ask(1, draftOf(text), {
			ownSkills: [skill],
			mutes: [{ where: 'everywhere', rule: 'exclusionary-phrase' }],
		});
		const first = await readingOf(line, 1);
		expect(first.concepts[skill.id]?.label).toBe(label);
		expect(first.findings?.some(({ mute }) => mute !== null)).toBe(true);
		line.ask(2, draftOf(text));
		const second = await readingOf(line, 2);
		expect(second.concepts[skill.id]).toBeUndefined();
		expect(second.findings?.some(({ mute }) => mute !== null)).toBe(false);
	});

	it('that is no longer wanted is not read, and the one after it is answered', async () => {
		const read: string[] = [];
		const line = open({
			readText: (draft) => {
				read.push(draft.text);
				return postingFromText(draft);
			},
		});
		line.ask(1, draftOf('an older text'));
		line.say({ say: 'stop', id: 1 });
		line.ask(2, draftOf(asks));
		await readingOf(line, 2);
		expect(read).toEqual([asks]);
	});

	it('without the knowledge is said to be so, and the knowledge is asked for again with the next one', async () => {
		let isThere = false;
		const line = open({
			loadEngine: async () => {
				if (!isThere) throw new Error('The file is not there.');
				return bundledEngine;
			},
		});
		line.ask(1, draftOf(asks));
		expect(await line.next()).toEqual({ say: 'failed', id: 1, reason: 'not-loaded' });
		isThere = true;
		line.ask(2, draftOf(asks));
		await readingOf(line, 2);
	});

	it('that breaks the engine is told, and the next one is read', async () => {
		const line = open({
			readText: (draft) => {
				if (draft.text === 'poison') throw new Error('broken');
				return postingFromText(draft);
			},
		});
		line.ask(1, draftOf('poison'));
		expect(await line.next()).toEqual({ say: 'failed', id: 1, reason: 'broke' });
		line.ask(2, draftOf(asks));
		await readingOf(line, 2);
	});

	it('becomes a report on the day that is given, without what is muted', async () => {
		const line = open();
		const mutes = [{ where: 'everywhere', rule: 'exclusionary-phrase' }] as const;
		line.ask(1, { kind: 'report', draft: { title: 'A', text: asks }, format: 'markdown' }, { mutes });
		const said = await line.next();
		const file = said.say === 'done' && said.answer !== null && 'contents' in said.answer ? said.answer : null;
		expect(file?.name).toBe('posting-checks-2026-03-10.md');
		expect(file?.contents).toMatch(/^# /);
		expect(file?.contents).not.toContain('Native English speaker');
	});
});

describe('many postings', () => {
	const html = (id: number): string => JSON.stringify({ id, title: 'Clerk', html: `<p>${asks}</p>` });
	const many = (...rows: readonly string[]): CheckWork => ({
		kind: 'many',
		name: 'many.jsonl',
		file: new Blob([rows.join('\n')]),
	});

	it('come as rows, the page asked for those that are HTML, one after the other', async () => {
		const line = open();
		line.ask(7, many(JSON.stringify({ id: 'a', text: asks }), html(1), 'no json', html(2)));
		const rows: string[] = [];
		const bad: string[] = [];
		const asked: string[] = [];
		for (let said = await line.next(); said.say !== 'done'; said = await line.next()) {
			expect(said.id).toBe(7);
			if (said.say === 'failed') throw new Error(said.reason);
			if (said.say === 'piece') {
				rows.push(...said.rows.map(({ id }) => id));
				bad.push(...said.bad.map((each) => `${each.line} ${each.code}`));
			}
			if (said.say !== 'read-html') continue;
			asked.push(said.given.html);
			// The second cannot be read.
			const posting = asked.length === 1 ? postingFromText({ title: said.given.title, text: asks }) : null;
			line.say({ say: 'posting', id: 7, posting });
		}
		expect(asked).toHaveLength(2);
		expect(rows).toEqual(['a', '1']);
		expect(bad).toEqual(['3 not-json', '4 failed']);
	});

	it('that are stopped say nothing more', async () => {
		const line = open();
		line.ask(1, many(html(1), html(2), html(3)));
		while ((await line.next()).say !== 'read-html');
		line.say({ say: 'stop', id: 1 });
		line.ask(2, draftOf(asks));
		await readingOf(line, 2);
	});
});
