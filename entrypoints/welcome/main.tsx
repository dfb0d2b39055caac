// The page of the first run: binds its Api to the background and to the engine in this page, and mounts the view.
import { render } from 'preact';
import { extensionPorts } from '../../src/app/extension-ports.ts';
import { loadConceptList } from '../../src/app/load-concepts.ts';
import { loadTexts } from '../../src/app/load-texts.ts';
import { viewSample } from '../../src/app/view-sample.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Said } from '../../src/messages/calls.ts';
import { loadSampleAd } from '../../src/platform/knowledge.ts';
import { callBackground, hearNotices } from '../../src/platform/messages.ts';
import { askForBoards, readBoards } from '../../src/platform/site-access.ts';
import { sites } from '../../src/sites/registry.ts';
import { doneOf, valueOf } from '../../src/ui/answers.ts';
import type { WelcomeApi } from '../../src/ui/api.ts';
import { applySettings } from '../../src/ui/parts/apply-settings.ts';
import { Welcome } from '../../src/ui/views/welcome.tsx';
import '../../src/ui/styles/welcome-layers.css';
import '../../src/ui/styles/welcome.css';

/** The sample is no ad of a page: no site, no script in a page and no toolbar have to do with it. */
const ports = extensionPorts({
	adKey: () => null,
	isListed: () => false,
	isList: () => false,
	showReading: async () => {},
	markStyle: '',
});

const api: WelcomeApi = {
	onChange: (changed) => hearNotices(({ notice }) => notice === 'profile-changed' && changed()),
	profile: async () => valueOf(await callBackground('profile', null)),
	history: async () => valueOf(await callBackground('history', null)),
	ownSkills: async () => valueOf(await callBackground('own-skills', null)),
	settings: async () => valueOf(await callBackground('settings', null)) ?? defaultSettings,
	library: loadTexts,
	concepts: async () => (await loadConceptList()).all(),
	say: async (name, value) => doneOf(await callBackground('say', { name, value } as Said)),
	rate: async (concept, level) => doneOf(await callBackground('rate', { concept, level, tab: null })),
	unrate: async (concept) => doneOf(await callBackground('unrate', { concept, tab: null })),
	boards: () => readBoards(sites),
	askForBoards: () => askForBoards(sites),
	sampleAd: async () => viewSample(ports, await loadSampleAd()),
};

void api
	.settings()
	.then(applySettings)
	.then(() => render(<Welcome api={api} />, document.body));
