// What the popup says of the current tab beyond its ad, and the switch of its site.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { TabView } from '../../../src/messages/views.ts';
import type { PopupApi } from '../../../src/ui/api.ts';
import { SiteSwitch } from '../../../src/ui/views/site-switch.tsx';
import { TabStatus } from '../../../src/ui/views/tab-status.tsx';
import { smallLibrary } from '../small-library.ts';
import { buttons, draw, press, says } from '../stage.tsx';

let said: string[];

const view: TabView = {
	content: { kind: 'no-ad' },
	host: 'builtin.com',
	dock: 'open',
	side: 'right',
	settings: defaultSettings,
	siteHidden: false,
	privateWindow: false,
	storeWorks: true,
};

const drawStatus = async (changed: Partial<TabView> = {}, api: Partial<PopupApi> = {}): Promise<void> => {
	const all: PopupApi = {
		view: async () => view,
		onChange: () => {},
		ratings: async () => [],
		targets: async () => [],
		library: async () => smallLibrary,
		concepts: async () => [],
		rate: async () => true,
		unrate: async () => true,
		ownSkills: async () => [],
		addOwnSkill: async () => null,
		removeOwnSkill: async () => true,
		setSiteHidden: async (hidden) => said.push(`hidden ${hidden}`) > 0,
		saveAd: async () => true,
		unsaveAd: async () => true,
		noteAd: async () => true,
		openDashboard: () => {},
		openSidePanel: null,
		mayReadSites: async () => true,
		askForSites: async () => said.push('ask') > 0,
		...api,
	};
	const shown = { ...view, ...changed };
	await draw(
		<>
			<TabStatus view={shown} api={all} />
			<SiteSwitch view={shown} api={all} onDone={() => void said.push('done')} />
		</>,
	);
};

beforeEach(() => {
	said = [];
});

describe('a tab', () => {
	it.each<readonly [TabView['content'], string]>([
		[{ kind: 'no-ad' }, 'There is no single job ad on this page.'],
		[{ kind: 'other-site' }, 'It does not look at other sites.'],
		[{ kind: 'problem', problem: 'reading' }, 'Reading this ad …'],
		[{ kind: 'problem', problem: 'not-read' }, 'If it stays so, reload the page.'],
		[{ kind: 'problem', problem: 'engine-failed' }, 'could not work this ad out'],
	])('says what it holds: %o', async (content, sentence) => {
		await drawStatus({ content });
		expect(says()).toContain(sentence);
	});

	it('of another site offers nothing to hide', async () => {
		await drawStatus({ content: { kind: 'other-site' } });
		expect(buttons()).toEqual([]);
	});
});

describe('hiding a site', () => {
	it('is offered, done, and the view is asked for again', async () => {
		await drawStatus();
		await press('Hide Plumbline on builtin.com');
		expect(said).toEqual(['hidden true', 'done']);
	});

	it('can be taken back where it was done', async () => {
		await drawStatus({ siteHidden: true });
		expect(says()).toContain('Plumbline is hidden on builtin.com.');
		await press('Show Plumbline on builtin.com');
		expect(said).toEqual(['hidden false', 'done']);
	});

	it('that fails is said', async () => {
		await drawStatus({}, { setSiteHidden: async () => false });
		await press('Hide Plumbline on builtin.com');
		expect(says()).toContain('That could not be saved. Nothing was changed.');
	});

	it('is not offered in a private window, and it is said why', async () => {
		await drawStatus({ privateWindow: true });
		expect(buttons()).toEqual([]);
		expect(says()).toContain('This is a private window: nothing is recorded');
	});
});

describe('a browser that keeps nothing', () => {
	it('is said', async () => {
		await drawStatus({ storeWorks: false });
		expect(says()).toContain('no place to keep your ratings');
	});
});

describe('sites that the browser does not allow yet', () => {
	it('can be allowed, and nothing is said about it after that', async () => {
		await drawStatus({}, { mayReadSites: async () => false });
		expect(says()).toContain('The browser has not allowed Plumbline to read all of its sites yet.');
		await press('Allow on builtin.com, its city sites and unjobs.org');
		expect(said).toEqual(['ask']);
		expect(buttons()).toEqual(['Hide Plumbline on builtin.com']);
	});

	it('stay so when the user says no', async () => {
		await drawStatus({}, { mayReadSites: async () => false, askForSites: async () => false });
		await press('Allow on builtin.com, its city sites and unjobs.org');
		expect(buttons()).toContain('Allow on builtin.com, its city sites and unjobs.org');
	});
});
