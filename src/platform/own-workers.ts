// The one Trusted Types policy of the extension: it makes addresses of our own workers, from a fixed list, and nothing else.
import { browser } from './browser.ts';

/** Files of the extension that run as workers. */
const paths = { pdf: '/workers/pdf.worker.mjs', check: '/check-worker.js' } as const;

/** The name of a worker. */
export type OwnWorker = keyof typeof paths;

/** As far as it is used here; TypeScript's own library does not know it yet. */
type Policy = { readonly createScriptURL: (input: string) => unknown };
type Policies = {
	readonly createPolicy: (name: string, rules: { readonly createScriptURL: (input: string) => string }) => Policy;
};

let policy: Policy | null = null;

/** Lets through what is on the list, as the extension's own address. Throws a `TypeError` for anything else. */
function addressOf(path: string): string {
	const known = Object.values(paths).find((each) => each === path);
	if (known === undefined) throw new TypeError(`${path} is no worker of ours.`);
	return browser.runtime.getURL(known);
}

/** The policy, made once in a document: another of its name would be refused. Browsers without Trusted Types need none. */
function policyOf(world: { readonly trustedTypes?: Policies }): Policy {
	policy ??= world.trustedTypes?.createPolicy('plumbline', { createScriptURL: addressOf }) ?? {
		createScriptURL: addressOf,
	};
	return policy;
}

/** Starts one of our own workers. */
export const startWorker = (name: OwnWorker): Worker =>
	new Worker(policyOf(globalThis as { readonly trustedTypes?: Policies }).createScriptURL(paths[name]) as string, {
		type: 'module',
	});
