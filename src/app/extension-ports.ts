// The ports of the use cases bound to the browser: the place where store and platform meet.
import { notifyFrame, notifyPages, orderReader } from '../platform/messages.ts';
import { insertMarkStyle } from '../platform/registrations.ts';
import { readSession, removeSession, sessionKeys, writeSession } from '../platform/session.ts';
import { describeTab, openFullPage } from '../platform/tabs.ts';
import { keptPorts } from './kept.ts';
import { loadEngine } from './load-engine.ts';
import { loadTexts } from './load-texts.ts';
import type { Ports } from './ports.ts';

/** What the entrypoint knows and the use cases may not import: the sites, the page's mark style, the words of the toolbar. */
export type Outside = Pick<Ports, 'adKey' | 'isListed' | 'isList' | 'showReading'> & { readonly markStyle: string };

/** The ports of the running extension. */
export const extensionPorts = ({ markStyle, ...outside }: Outside): Ports => ({
	...outside,
	engine: loadEngine,
	library: loadTexts,
	session: { read: readSession, write: writeSession, remove: removeSession, keys: sessionKeys },
	...keptPorts(),
	orderReader,
	notifyPages,
	notifyFrame,
	prepareMarks: (tab, document) => insertMarkStyle(tab, document, markStyle),
	describeTab,
	openPage: openFullPage,
	browserLanguages: () => navigator.languages,
	now: () => Date.now(),
	randomToken: () => crypto.randomUUID(),
});
