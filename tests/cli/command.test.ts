// The command itself, as a process of its own: what goes in, what comes out, and how it ends.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printed } from './printed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const run = (input: string, ...args: readonly string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/analyze.ts', ...args], {
		cwd: root,
		input,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return { status, stdout, stderr };
};
const runAnalyze = (input: string) => {
	const { status, stdout, stderr } = run(input);
	return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
};
const said = (line: string | undefined): Record<string, unknown> =>
	JSON.parse(line ?? 'null') as Record<string, unknown>;

const text = [
	'Tidewell Ferries is looking for somebody who keeps our timetable service up.',
	'',
	'Requirements:',
	'- At least five years of experience in software engineering',
	'- Negotiation with suppliers is a plus',
].join('\n');

describe('the command', () => {
	const long = `${text}\n${'- Looks after the ships and the people on board\n'.repeat(4_300)}`;
	const input = [
		JSON.stringify({ id: 'good', title: 'Software Engineer', text }),
		'{"id": "cut off',
		'',
		JSON.stringify({ id: 'no words', title: 'Welder' }),
		JSON.stringify({ id: 'wrong kind', text: ['a', 'list'] }),
		JSON.stringify({ id: 'empty', text: '' }),
		JSON.stringify({ id: 'long', text: long }),
		'[]',
		JSON.stringify({ id: 'last', html: '<h1>Baker</h1><p>You have baked before, by night and by day.</p>' }),
	].join('\n');
	const { status, stderr, lines } = runAnalyze(input);

	it('answers every line that is not blank, in order', () => {
		expect(lines.map((line) => said(line)['id'])).toEqual([
			'good',
			null,
			'no words',
			'wrong kind',
			'empty',
			'long',
			null,
			'last',
		]);
	});

	it('names the line of each error', () => {
		const errors = lines.map(said).flatMap((line) => (typeof line['error'] === 'string' ? [line['error']] : []));
		expect(errors.map((error) => /^line (\d+): ./.exec(error)?.[1])).toEqual(['2', '4', '5', '8']);
	});

	it('ends with status 1 when a line failed, and prints nothing else', () => {
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	});

	it('reads what is well formed all the same', () => {
		const good = printed(said(lines[0]));
		expect(good).toMatchObject({ language: 'en', experience: { minYears: 5 } });
		expect(good.requirements.map(({ strength }) => strength)).toEqual(['must', 'preferred']);
		expect(printed(said(lines[5])).requirements.length).toBeGreaterThan(2);
	});
});

it('the command ends with status 0 when every line was answered, or there was none', { timeout: 60_000 }, () => {
	const one = runAnalyze(`${JSON.stringify({ id: 1, text })}\n`);
	expect({ status: one.status, answered: one.lines.length, stderr: one.stderr }).toEqual({
		status: 0,
		answered: 1,
		stderr: '',
	});
	expect(runAnalyze('')).toEqual({ status: 0, stderr: '', lines: [] });
});

describe('the command with --explain', { timeout: 60_000 }, () => {
	const input = [JSON.stringify({ id: 'first', text }), '{"id": "cut off', JSON.stringify({ id: 'last', text })].join(
		'\n',
	);
	const { status, stdout, stderr } = run(input, '--explain');
	const parts = stdout.split(/\n\n─+\n/);

	it('prints a text for each line, with a rule between', () => {
		expect(parts).toHaveLength(3);
		expect(parts[0]).toMatch(/^id {8}first\n/);
		expect(parts[0]).toMatch(/ - │ At least five years of experience in software engineering\n +\^+ r1 must, /);
		expect(parts[2]).toMatch(/^id {8}last\n/);
	});

	it('says in its place why a line failed, and ends with status 1', () => {
		expect(parts[1]).toMatch(/^line 2: not JSON: /);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	});
});

describe('the options of the command', { timeout: 60_000 }, () => {
	it('are told by --help, and nothing is read', () => {
		const { status, stdout, stderr } = run('not even JSON', '--help');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('--explain');
	});

	it('are checked before anything is read: status 2, and the wrong one is named', () => {
		const { status, stdout, stderr } = run('not even JSON', '--explian');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^Unknown option '--explian'/);
	});
});
