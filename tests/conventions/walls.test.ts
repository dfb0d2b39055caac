// The walls between rooms bite: what is planted against them is reported.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
let copy = '';

/** Writes a file into the copy of the project. */
function plant(path: string, source: string): void {
	mkdirSync(dirname(join(copy, path)), { recursive: true });
	writeFileSync(join(copy, path), source);
}

/** Runs a tool of the project in the copy; what it says, and whether it was content. */
function run(tool: string, ...args: string[]): { ok: boolean; said: string } {
	const env = { ...process.env, PATH: `${binaries}:${process.env['PATH'] ?? ''}` };
	const { status, stdout, stderr } = spawnSync(join(binaries, tool), args, { cwd: copy, encoding: 'utf8', env });
	return { ok: status === 0, said: `${stdout}${stderr}` };
}

beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'plumbline-walls-'));
	for (const name of ['oxlint.config.ts', 'tsconfig.json', 'tsconfig.pure.json', 'package.json']) {
		cpSync(join(root, name), join(copy, name));
	}
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	plant('src/store/ratings.ts', 'export const ratings = 1;\n');
	plant('src/text/clean.ts', 'export const clean = 1;\n');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the walls between rooms', () => {
	test('a tree without trespass is clean', () => {
		expect(run('oxlint', 'src')).toMatchObject({ ok: true });
	});

	test.each([
		[
			'text may not import the store',
			'src/text/planted.ts',
			`import { ratings } from '../store/ratings.ts';\nexport const planted = ratings;\n`,
			'may not import src/store',
		],
		[
			'views may not import the matcher',
			'src/ui/planted.ts',
			`import { planted } from '../matcher/planted-engine.ts';\nexport const view = planted;\n`,
			'may not import src/matcher',
		],
		[
			'only the platform touches the browser',
			'src/app/planted.ts',
			`import { browser } from '@wxt-dev/browser';\nexport const id = browser.runtime.id;\n`,
			'Only src/platform touches the browser',
		],
		[
			'nobody imports an entrypoint',
			'src/app/planted.ts',
			`import background from '../../entrypoints/background.ts';\nexport const planted = background;\n`,
			'Entrypoints are imported by nobody',
		],
		[
			'no way out of the device is written',
			'src/app/planted.ts',
			`export const planted = new WebSocket('wss://example.org');\n`,
			'Nothing leaves the device',
		],
		[
			'fetch is for the knowledge files alone',
			'src/app/planted.ts',
			`export const planted = fetch('https://example.org');\n`,
			'Nothing leaves the device',
		],
	])('%s', (_name, path, source, complaint) => {
		plant('src/matcher/planted-engine.ts', 'export const planted = 1;\n');
		plant('entrypoints/background.ts', 'export default 1;\n');
		plant(path, source);
		const { ok, said } = run('oxlint', 'src');
		rmSync(join(copy, path));
		expect(said).toContain(complaint);
		expect(ok).toBe(false);
	});

	test('a cycle is reported', () => {
		plant('src/text/one.ts', `import { two } from './two.ts';\nexport const one = (): number => two;\n`);
		plant('src/text/two.ts', `import { one } from './one.ts';\nexport const two = one();\n`);
		const { ok, said } = run('oxlint', 'src');
		rmSync(join(copy, 'src/text/one.ts'));
		rmSync(join(copy, 'src/text/two.ts'));
		expect(said).toContain('no-cycle');
		expect(ok).toBe(false);
	});

	test('a pure room cannot name the DOM', () => {
		plant('src/matcher/planted.ts', `export const planted = document.title;\n`);
		const { ok, said } = run('tsc', '-p', 'tsconfig.pure.json');
		rmSync(join(copy, 'src/matcher/planted.ts'));
		expect(said).toContain('document');
		expect(ok).toBe(false);
	});
});
