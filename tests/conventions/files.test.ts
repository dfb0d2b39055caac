// What every file of the repository keeps to, so that a new reader finds the same things in the same places.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	cwd: fileURLToPath(root),
	encoding: 'utf8',
})
	.stdout.split('\n')
	.filter((path) => path !== '');
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const code = tracked.filter((path) => /^(?:src|entrypoints|scripts|tests)\/.*\.tsx?$/.test(path));
const styles = tracked.filter((path) => path.startsWith('src/') && path.endsWith('.css'));
/** Lists of phrases, not logic. */
const isData = (path: string): boolean =>
	/^src\/(?:languages\/[a-z]+|checks\/words)\//.test(path) || path === 'src/taxonomy/shapes.ts';

describe('every file of code', () => {
	test('there are files to look at', () => expect(code.length).toBeGreaterThan(80));

	test.each([...code, ...styles])('%s opens with what it is about', (path) => {
		expect(read(path)).toMatch(/^(?:\/\/ \S|\/\*\*? \S)/);
	});

	test.each([...code, ...styles].filter((path) => !isData(path)))('%s has at most 300 lines', (path) => {
		expect(read(path).split('\n').length).toBeLessThanOrEqual(301);
	});

	test.each(code.filter((path) => path.startsWith('src/')))('%s documents what it exports, by name', (path) => {
		const lines = read(path).split('\n');
		const bare = lines.filter((line, at) => {
			const isExport = /^export (?:const|function|async function|type|interface|class) /.test(line);
			return isExport && !/^(?:\*\/| \*\/|\/\*\* .* \*\/)$/.test(lines[at - 1] ?? '');
		});
		const named =
			isData(path) || path.startsWith('src/languages/') ? [] : bare.filter((line) => !documentsItself(line));
		expect(named).toEqual([]);
		expect(read(path)).not.toMatch(/^export default/m);
	});
});

/** A type that only gives another a name: `export type CallName = keyof Calls;` */
const documentsItself = (line: string): boolean => /^export type \w+ = (?:\w+|keyof \w+);/.test(line);

describe('every file', () => {
	test('leaves nothing undone in the source', () => {
		const unfinished = code.filter(
			(path) => /^(?:src|entrypoints)\//.test(path) && /\b(?:TODO|FIXME|XXX)\b/.test(read(path)),
		);
		expect(unfinished).toEqual([]);
	});

	test('names no package registry', () => {
		const texts = tracked.filter(
			(path) => /\.(?:ts|tsx|json|md|html|css|txt|yml)$/.test(path) && path !== 'package-lock.json',
		);
		const registry = ['registry', 'npmjs', 'org'].join('.');
		expect(texts.filter((path) => read(path).includes(registry))).toEqual([]);
	});
});
