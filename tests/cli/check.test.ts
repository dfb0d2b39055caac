// The check command, as a process of its own: what goes in, what comes out, how it ends; and that it forgets what it has read.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readCheckOptions } from '../../src/cli/check-options.ts';
import { checkGiven } from '../../src/cli/check.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const check = (postings: readonly object[], ...args: readonly string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/check.ts', '--today', '2026-03-10', ...args],
		{
			cwd: root,
			input: postings.map((posting) => (typeof posting === 'string' ? posting : JSON.stringify(posting))).join('\n'),
			encoding: 'utf8',
		},
	);
	return { status, stderr, stdout, lines: stdout.split('\n').filter((line) => line !== '') };
};

const plain = 'You look after our three boats and talk with the people who rent them in the harbour.';
const clean = { id: 'clean', text: plain };
const warned = { id: 'warned', text: `${plain} You are a native speaker of English.` };
const wrong = { id: 'wrong', text: `${plain}\nApplicants must be under 35 years of age.` };
const french = {
	id: 7,
	text: 'Nous recherchons une personne qui s’occupe de nos trois bateaux et qui parle avec les clients du port.',
};

describe('the check command', () => {
	const { status, lines } = check([clean, french, warned, wrong]);
	const [first, second, third, fourth] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);

	it('prints a line for each posting: what was found, the words, why, and what to write instead', () => {
		expect(first).toEqual({ id: 'clean', findings: [] });
		expect(third?.['findings']).toEqual([
			{
				rule: 'exclusionary-phrase',
				severity: 'warning',
				text: 'native speaker of English',
				says: '“native speaker of English” shuts people out.',
				why: expect.stringContaining('learnt the language') as string,
				instead: expect.stringContaining('C1') as string,
			},
		]);
		expect(JSON.stringify(fourth)).toContain('"severity":"error"');
	});

	it('says of a posting in another language that the checks do not know it', () => {
		expect(second).toMatchObject({ id: 7, findings: [], silent: expect.stringContaining('(fr)') as string });
	});

	it('ends by the gravest finding', () => {
		expect(status).toBe(2);
		expect(check([clean, warned]).status).toBe(1);
		expect(check([clean, french]).status).toBe(0);
	});

	it('reports a line that it cannot read in its place, goes on, and ends with 3', () => {
		const broken = check(['{"id": "cut off' as unknown as object, { id: 'no words' }, wrong]);
		const ids = broken.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(ids.map(({ id, error }) => [id, typeof error])).toEqual([
			[null, 'string'],
			['no words', 'string'],
			['wrong', 'undefined'],
		]);
		expect(broken.status).toBe(3);
	});

	it.each(['sarif', 'markdown', 'html'])(
		'writes a whole report as %s, with the line that it cannot read in it',
		(format) => {
			const { stdout, status: ended } = check([warned, { id: 'no words' }], '--format', format, '--language', 'es');
			expect(stdout).toContain('deja fuera a personas');
			expect(stdout).toContain('neither');
			expect(ended).toBe(3);
			if (format === 'sarif') expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0' });
		},
	);

	it('answers nothing with an empty report', () => {
		expect(check([])).toMatchObject({ status: 0, stdout: '' });
		expect(check([], '--format', 'html').stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
	});
});

describe('the options', () => {
	it.each([
		[['--format', 'pdf'], 'jsonl, sarif, markdown, html'],
		[['--language', 'de'], 'en, fr, es'],
		[['--today', '2026-02-30'], 'a day such as'],
		[['--colour'], '--colour'],
	])('%j is told to be wrong', (args, words) => {
		const read = readCheckOptions(args);
		expect(read.ok ? '' : read.reason).toContain(words);
	});

	it('are JSON Lines in English by the day of this machine where nothing is said', () => {
		const read = readCheckOptions([]);
		expect(read).toMatchObject({ ok: true, value: { format: 'jsonl', language: 'en' } });
		expect(readCheckOptions(['--help'])).toEqual({ ok: true, value: null });
	});
});

describe('many postings', () => {
	setFlagsFromString('--expose_gc');
	const collect = runInNewContext('gc') as () => void;
	const heapAfter = (from: number, to: number): number => {
		for (let at = from; at < to; at++) {
			const text = `${plain}\nRequirements:\n- ${at} years of sailing\n- Knowledge of ship ${at}\n`.repeat(8);
			checkGiven({ id: at, text }, bundledEngine, { today: '2026-03-10', language: 'en' });
		}
		collect();
		return process.memoryUsage().heapUsed;
	};

	it('are forgotten one by one: three hundred more leave nothing behind', () => {
		const before = heapAfter(0, 100);
		expect(heapAfter(100, 400) - before).toBeLessThan(6_000_000);
	});
});
