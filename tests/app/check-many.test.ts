// Many postings are checked one after the other: rows in order, bad lines beside them, stoppable, and nothing kept but rows.
import { describe, expect, it } from 'vitest';
import { checkMany, type ManyTools } from '../../src/app/check-many.ts';
import type { BadLine, CheckedRow } from '../../src/core/draft.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';

const tools: ManyTools = {
	engine: bundledEngine,
	readPosting: postingFromText,
	options: { today: '2026-03-10', language: 'en' },
	mutes: [],
	clock: () => performance.now(),
	breathe: async () => {},
};

async function check(name: string, pieces: AsyncIterable<string> | string[], changed: Partial<ManyTools> = {}) {
	const rows: CheckedRow[] = [];
	const bad: BadLine[] = [];
	const control = new AbortController();
	const onPiece = (checked: readonly CheckedRow[], unread: readonly BadLine[]): void => {
		rows.push(...checked);
		bad.push(...unread);
	};
	await checkMany(name, pieces, { ...tools, ...changed }, { signal: control.signal, onPiece });
	return { rows, bad };
}

const line = (id: number, text: string): string => `${JSON.stringify({ id, title: 'Salesman', text })}\n`;
const asks = 'Requirements\n- Native English speaker\n- Three years of sales experience\n- You are a digital native';

describe('many postings', () => {
	it('give a row each, with counts and the gravest findings', async () => {
		const { rows, bad } = await check('a.jsonl', [line(1, asks), 'no\n', line(2, asks)]);
		expect(rows.map(({ id }) => id)).toEqual(['1', '2']);
		expect(rows[0]?.counts.warning).toBeGreaterThan(1);
		expect(rows[0]?.found.length).toBe(3);
		expect(rows[0]?.found.some(({ words }) => words === 'Native English speaker')).toBe(true);
		expect(bad).toEqual([{ line: 2, code: 'not-json', detail: '' }]);
	});

	it('are not asked what is muted everywhere', async () => {
		const rule = 'exclusionary-phrase';
		const before = await check('a.jsonl', [line(1, asks)]);
		const after = await check('a.jsonl', [line(1, asks)], { mutes: [{ where: 'everywhere', rule }] });
		expect(after.rows[0]?.counts.warning).toBe((before.rows[0]?.counts.warning ?? 0) - 2);
	});

	it('in French are said to be unchecked, and not to be clean', async () => {
		const french =
			'Nous cherchons une personne avec trois ans d’expérience de la comptabilité et le goût du travail en équipe.';
		expect((await check('a.jsonl', [line(1, french)])).rows[0]).toMatchObject({ silent: 'fr', found: [] });
	});

	it('of which one breaks the engine are checked but for that one', async () => {
		const readPosting: ManyTools['readPosting'] = (given) => {
			if (given.id === '1') throw new Error('broken');
			return postingFromText(given);
		};
		const { rows, bad } = await check('a.jsonl', [line(1, asks), line(2, asks)], { readPosting });
		expect(rows.map(({ id }) => id)).toEqual(['2']);
		expect(bad).toEqual([{ line: 1, code: 'failed', detail: '' }]);
	});

	it('in a file that is no text say so, and what came before stands', async () => {
		const pieces = (async function* () {
			yield line(1, asks);
			throw new TypeError('no text');
		})();
		const { rows, bad } = await check('a.jsonl', pieces);
		expect(rows).toHaveLength(1);
		expect(bad).toMatchObject([{ code: 'not-text-file' }]);
	});

	it('can be stopped, and what came before stands', async () => {
		const control = new AbortController();
		const rows: CheckedRow[] = [];
		const running = checkMany(
			'a.jsonl',
			Array.from({ length: 50 }, (_, at) => line(at, asks)),
			{
				...tools,
				clock: (() => {
					let now = 0;
					return () => (now += 30);
				})(),
				breathe: async () => void (rows.length > 4 && control.abort()),
			},
			{ signal: control.signal, onPiece: (checked) => void rows.push(...checked) },
		);
		await expect(running).rejects.toThrow();
		expect(rows.length).toBeGreaterThan(4);
		expect(rows.length).toBeLessThan(50);
	});
});
