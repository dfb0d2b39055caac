// The view of sites: what the browser allows, where Plumbline is shown, and which checks are muted.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptSite } from '../../../../src/core/exchange.ts';
import type { Mute } from '../../../../src/core/finding.ts';
import type { MemoryStore } from '../../dashboard-api.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { all, buttons, clear, doing, one, press, says, saysOf, violations } from '../../stage.tsx';

beforeEach(() => {
	document.documentElement.lang = 'en';
});
afterEach(clear);

const boards = [
	{ id: 'builtin', hosts: ['https://*.builtin.com/*', 'https://*.builtinla.com/*'], isAllowed: true },
	{ id: 'unjobs', hosts: ['https://unjobs.org/*'], isAllowed: false },
];
const sites: readonly KeptSite[] = [
	{ host: 'unjobs.org', dock: 'collapsed', side: 'left', hidden: false },
	{ host: 'builtin.com', dock: 'open', hidden: true },
];
const mutes: readonly Mute[] = [
	{ where: 'here', rule: 'words/gendered', ad: 'builtin/101', quote: 'a rockstar' },
	{ where: 'site', rule: 'no-pay', host: 'unjobs.org' },
	{ where: 'everywhere', rule: 'role-soup' },
];
const open = (prepare: (store: MemoryStore) => void = () => {}): Promise<MemoryStore> =>
	openPage('#/sites', {}, (store) => {
		store.boards = boards;
		store.sites = sites;
		store.mutes = mutes;
		prepare(store);
	});
const said = (): string => saysOf(one('.status-bar [role=status]'));
const switchOf = (host: string): HTMLInputElement => one<HTMLInputElement>(`[data-site="${host}"] input`);

describe('a board', () => {
	it('is named by its hosts, with whether the browser allows it', async () => {
		await open();
		expect(all('[data-board]').map(saysOf)).toEqual([
			'builtin.com 2 addressesbuiltinla.comAllowed by the browser',
			'unjobs.org 1 addressNot allowed by the browser',
		]);
		expect(says()).toContain('about:addons');
	});

	it('that is not allowed can be asked for', async () => {
		await open();
		await press('Allow what is missing');
		expect(saysOf(one('[data-board=unjobs]'))).toContain('Allowed by the browser');
		expect(saysOf(one('.sites-view [role=status]'))).toBe('Every board may be read now.');
		expect(buttons()).not.toContain('Allow what is missing');
	});

	it('has no button where all of them are allowed', async () => {
		await open((store) => {
			store.boards = boards.map((board) => ({ ...board, isAllowed: true }));
		});
		expect(buttons()).not.toContain('Allow what is missing');
	});

	it('is none where the browser says nothing', async () => {
		await open((store) => {
			store.boards = [];
		});
		expect(says()).toContain('The browser does not say which sites it allows.');
	});
});

describe('a site', () => {
	it('is listed with what was chosen there, by name', async () => {
		await open();
		expect(all('[data-site]').map(saysOf)).toEqual([
			'Show Plumbline on builtin.comOverlay at the right · Opens with an ad',
			'Show Plumbline on unjobs.orgOverlay at the left · Starts as a small tab',
		]);
		expect([switchOf('builtin.com').checked, switchOf('unjobs.org').checked]).toEqual([false, true]);
	});

	it('is shown and hidden by its switch, which is said', async () => {
		const { log } = await open();
		await doing(() => switchOf('builtin.com').click());
		expect(said()).toBe('Plumbline is shown on builtin.com.');
		await doing(() => switchOf('unjobs.org').click());
		expect(said()).toBe('Plumbline is hidden on unjobs.org.');
		expect(log).toEqual(['show builtin.com', 'hide unjobs.org']);
		expect([switchOf('builtin.com').checked, switchOf('unjobs.org').checked]).toEqual([true, false]);
	});

	it('is none where nothing was chosen', async () => {
		await open((store) => {
			store.sites = [];
		});
		expect(says()).toContain('None yet. You can hide Plumbline on a site in the overlay or in the popup.');
	});
});

describe('a muted check', () => {
	it('is said in words, with where it is silent', async () => {
		await open();
		expect(all('.mutes li').map(saysOf)).toEqual([
			'Check “gendered”Muted for these words in the ad builtin/101a rockstarLet it speak again',
			'Check “no pay”Muted on unjobs.orgLet it speak again',
			'Check “Several jobs in one”Muted everywhereLet it speak again',
		]);
	});

	it('speaks again, and the focus stays near', async () => {
		const store = await open();
		await press('Let the check “no pay” speak again');
		expect(store.mutes.map(({ rule }) => rule)).toEqual(['words/gendered', 'role-soup']);
		expect(said()).toBe('The check “no pay” speaks again.');
		expect(document.activeElement).toBe(one('#muted-checks'));
	});

	it('is none where none is muted', async () => {
		await open((store) => {
			store.mutes = [];
		});
		expect(says()).toContain('None. A check can be muted where the overlay shows what it found.');
	});
});

describe('a store that cannot be read', () => {
	it('is said, and the boards stand there all the same', async () => {
		await open((store) => {
			store.isOpen = false;
		});
		expect(says()).toContain('What you chose for sites could not be read.');
		expect(all('[data-board]')).toHaveLength(2);
	});
});

describe('the view has no faults', () => {
	it('with everything in it', async () => {
		await open();
		expect(await violations()).toEqual([]);
	});

	it('with nothing in it', async () => {
		await openPage('#/sites');
		expect(await violations()).toEqual([]);
	});
});
