// The one policy: it lets our own workers through and nothing else, and is made once.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openBrowser, origin } from './browser-stand-in.ts';

/** What was made: workers by their addresses, and policies by name with their rules. */
let workers: unknown[][];
let policies: { name: string; rules: { createScriptURL: (input: string) => string } }[];

beforeEach(() => {
	openBrowser();
	workers = [];
	policies = [];
	vi.resetModules();
	vi.stubGlobal('Worker', function Worker(...given: unknown[]) {
		workers.push(given);
	});
	vi.stubGlobal('trustedTypes', {
		createPolicy: (name: string, rules: (typeof policies)[number]['rules']) => {
			policies.push({ name, rules });
			return { createScriptURL: (input: string) => ({ trusted: rules.createScriptURL(input) }) };
		},
	});
});

const load = () => import('../../src/platform/own-workers.ts');

describe('a worker', () => {
	test('is started from the extension’s own address, through the policy', async () => {
		const { startWorker } = await load();
		startWorker('pdf');
		startWorker('pdf');
		expect(workers[0]).toEqual([{ trusted: `${origin}/workers/pdf.worker.mjs` }, { type: 'module' }]);
		expect(policies.map(({ name }) => name)).toEqual(['plumbline']);
	});

	test('of the checks is ours as well', async () => {
		(await load()).startWorker('check');
		expect(workers[0]).toEqual([{ trusted: `${origin}/check-worker.js` }, { type: 'module' }]);
	});

	test('of anybody else is refused', async () => {
		(await load()).startWorker('pdf');
		for (const address of ['https://a.org/worker.js', '/popup.js', 'data:text/javascript,1', '/workers/../popup.js']) {
			expect(() => policies[0]?.rules.createScriptURL(address)).toThrow(TypeError);
		}
	});

	test('is started where the browser knows no such policies', async () => {
		vi.stubGlobal('trustedTypes', undefined);
		(await load()).startWorker('pdf');
		expect(workers[0]?.[0]).toBe(`${origin}/workers/pdf.worker.mjs`);
	});
});
