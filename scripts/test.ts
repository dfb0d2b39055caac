// `npm test`: everything that must hold, from spelling to real browsers, and the true totals on the last line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const reports = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of the project; true when it ended well. The toolchain's own Node comes first, whatever is installed. */
function run(tool: string, ...args: string[]): boolean {
	const path = `${binaries}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`;
	const { status } = spawnSync(join(binaries, tool), args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, PATH: path },
		shell: process.platform === 'win32',
	});
	return status === 0;
}

/** A check that passes or fails as a whole counts as one test. */
function check(name: string, passes: () => boolean): boolean {
	const started = performance.now();
	const passed = passes();
	totals[passed ? 'passed' : 'failed'] += 1;
	console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
	return passed;
}

/** Runs one group of Vitest's tests and adds its counts; a file that could not be loaded counts as a failed test. */
function runTests(project: string): void {
	const report = join(reports, `${project}.json`);
	const ended = run(
		'vitest',
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile=${report}`,
	);
	try {
		const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
		totals.passed += counts['numPassedTests'] ?? 0;
		totals.failed += counts['numFailedTests'] ?? 0;
		totals.skipped += (counts['numPendingTests'] ?? 0) + (counts['numTodoTests'] ?? 0);
		if (!ended && (counts['numFailedTests'] ?? 0) === 0) totals.failed += 1;
	} catch {
		console.log(`✗ ${project}: no report was written`);
		totals.failed += 1;
	}
}

check('format', () => run('oxfmt', '--check', '.'));
check('lint, with the walls between rooms', () => run('oxlint'));
check('types', () => run('tsc', '-p', 'tsconfig.json'));
check('types of the pure rooms, without the DOM', () => run('tsc', '-p', 'tsconfig.pure.json'));
check('no dead code', () => run('knip'));
runTests('units');
const built = check(
	'build for Chromium and Firefox',
	() => run('wxt', 'build') && run('wxt', 'build', '-b', 'firefox'),
);
if (built && check('browsers', () => run('node', 'scripts/browsers/ensure.ts'))) runTests('e2e');

rmSync(reports, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
