// The options of the command.
import { expect, it } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';

it.each([
	[[], 'json'],
	[['--explain'], 'explain'],
	[['--help'], 'help'],
	[['--explain', '--help'], 'help'],
] as const)('%j is a wish for %s', (args, value) => expect(readOptions(args)).toEqual({ ok: true, value }));

it.each(['--explian', '-e', 'ads.jsonl', '--explain=yes', '--no-explain'])('%s is no option, and named', (arg) => {
	const options = readOptions([arg]);
	expect(options.ok).toBe(false);
	if (!options.ok) expect(options.reason).toContain(arg.split('=')[0]);
});
