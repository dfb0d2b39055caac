// The ports of the use cases bound to the browser: the only place where store, platform and matcher meet.
import { buildEngine, type Engine } from '../matcher/engine.ts';
import { loadConcepts, loadNames, loadRelations, loadRoles } from '../platform/knowledge.ts';
import { notifyFrame, notifyPages, orderReader } from '../platform/messages.ts';
import { insertMarkStyle } from '../platform/registrations.ts';
import { readSession, removeSession, sessionKeys, writeSession } from '../platform/session.ts';
import { describeTab } from '../platform/tabs.ts';
import { keptPorts } from './kept.ts';
import type { Ports } from './ports.ts';

let compiled: Promise<Engine> | null = null;

/** The engine, compiled on first use; a failure is not kept, so that the next ad tries again. */
function loadEngine(): Promise<Engine> {
	compiled ??= Promise.all([loadConcepts(), loadRoles(), loadRelations(), loadNames()])
		.then(([concepts, roles, relations, names]) => buildEngine({ concepts, roles, relations }, names))
		.catch((error: unknown) => {
			compiled = null;
			throw error;
		});
	return compiled;
}

/** What the entrypoint knows and the use cases may not import: the sites, the page's mark style, the words of the toolbar. */
export type Outside = Pick<Ports, 'adKey' | 'isListed' | 'showReading'> & { readonly markStyle: string };

/** The ports of the running extension. */
export const extensionPorts = ({ markStyle, ...outside }: Outside): Ports => ({
	...outside,
	engine: loadEngine,
	session: { read: readSession, write: writeSession, remove: removeSession, keys: sessionKeys },
	...keptPorts(),
	orderReader,
	notifyPages,
	notifyFrame,
	prepareMarks: (tab, document) => insertMarkStyle(tab, document, markStyle),
	describeTab,
	now: () => Date.now(),
	randomToken: () => crypto.randomUUID(),
});
