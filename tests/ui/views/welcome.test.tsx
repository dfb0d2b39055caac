// The page of the first run: a role, five of its skills, and a sample ad whose words are marked as they are pointed at.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdView } from '../../../src/messages/views.ts';
import { Welcome } from '../../../src/ui/views/welcome.tsx';
import { dashboardApiOf, memoryStore, type MemoryStore, type Start } from '../dashboard-api.ts';
import { arrive, keyboard } from '../keyboard.ts';
import { all, button, clear, doing, draw, one, press, says, saysOf, type, violations } from '../stage.tsx';
import { adView } from '../views-of-tabs.ts';

beforeEach(() => {
	document.documentElement.lang = 'en';
});
afterEach(clear);

/** Draws the page at an address; the sample is read anew with what is rated by then. */
async function open(address: string, start: Start = {}, prepare: (store: MemoryStore) => void = () => {}) {
	const store = memoryStore(start);
	prepare(store);
	const sampleAd = (): Promise<AdView> => {
		if (!store.isOpen) return Promise.reject(new Error('The knowledge cannot be read.'));
		return adView({ ratings: Object.fromEntries(store.profile.ratings.map(({ concept, level }) => [concept, level])) });
	};
	location.hash = address;
	await draw(<Welcome api={{ ...dashboardApiOf(store), sampleAd }} />);
	await arrive();
	return store;
}
const said = (): string => saysOf(one('.said-last'));
const search = () => one<HTMLInputElement>('.pick input');
const stepNow = (): string => saysOf(one('[aria-current=step]'));
const pickers = (): HTMLElement[] => all('.skills .picker');

describe('the first step', () => {
	it('says what Plumbline does and never does, and leads around all of this', async () => {
		await open('');
		expect(stepNow()).toBe('Pick a role');
		expect(saysOf(one('.promises'))).toContain('It never sends anything anywhere.');
		expect(one('.leave').getAttribute('href')).toBe('/dashboard.html#/profile');
		expect(document.title).toBe('Pick a role · Plumbline');
	});

	it('keeps the role that is picked, and goes on to its skills', async () => {
		const store = await open('#/role');
		search().focus();
		await type(search(), 'casework');
		await keyboard().press('Enter');
		expect(store.profile.targets).toEqual(['odp/caseworker']);
		expect(location.hash).toBe('#/rate/odp/caseworker');
		expect(stepNow()).toBe('Rate five skills');
		expect(document.activeElement).toBe(one('main h2'));
	});

	it('keeps a role once, and goes on with the one that was picked before', async () => {
		const store = await open('#/role', { profile: { targets: ['odp/caseworker'] } });
		await press('Go on with Caseworker');
		await arrive();
		expect([location.hash, store.log]).toEqual(['#/rate/odp/caseworker', []]);
	});

	it('says where a role cannot be kept, and stays', async () => {
		await open('#/role', {}, (store) => {
			store.refuses = 'private-window';
		});
		await type(search(), 'casework');
		await keyboard().press('Enter');
		await doing(() => one('.hits button').click());
		expect(says()).toContain('this is a private window, where nothing is recorded.');
		expect(stepNow()).toBe('Pick a role');
	});

	it('can be left without a role', async () => {
		await open('#/role');
		await press('Go on without a role');
		await arrive();
		expect(stepNow()).toBe('Try it on an ad');
	});
});

describe('the second step', () => {
	const at = '#/rate/govstack/data-scientist';

	it('asks for at most five skills that have no rating, and keeps them in sight once they have', async () => {
		const store = await open(at);
		const names = pickers().map((each) => saysOf(one('legend b', each)));
		expect(names.length).toBeGreaterThan(0);
		expect(names.length).toBeLessThanOrEqual(5);
		await doing(() => one<HTMLInputElement>('input[aria-label="Alone"], input[aria-label="Professional"]').click());
		expect(store.profile.ratings.map(({ level }) => level)).toEqual([3]);
		expect(said()).toBe(`Saved: ${names[0]}`);
		expect(pickers().map((each) => saysOf(one('legend b', each)))).toEqual(names);
	});

	it('takes one key a skill, without waiting for the disk, and then leads on', async () => {
		const store = await open(at);
		const count = pickers().length;
		one('.skills input').focus();
		const { press: strike } = keyboard();
		for (let skill = 0; skill < count; skill++) await strike('4');
		expect(store.profile.ratings.map(({ level }) => level)).toEqual(Array.from({ length: count }, () => 4));
		expect(document.activeElement).toBe(button('On to the ad'));
		await strike('Enter');
		expect(stepNow()).toBe('Try it on an ad');
	});

	it('says why a rating was not kept', async () => {
		await open(at, {}, (store) => {
			store.refuses = 'store-failed';
		});
		one('.skills input').focus();
		await keyboard().press('4');
		expect(said()).toMatch(/^Not saved: .+ The reason: the browser could not write it down\.$/);
	});

	it('says nothing of keys where they are switched off', async () => {
		await open(at);
		expect(says()).toContain('one key answers');
		await open(at, {}, (store) => {
			store.settings = { ...store.settings, hasSingleKeys: false };
		});
		expect(says()).not.toContain('one key answers');
	});

	it.each(['#/rate', '#/rate/govstack/astronaut'])('at %s asks for a role first', async (address) => {
		await open(address);
		expect(says()).toContain('Pick a role first, and its most telling skills are asked for here.');
	});
});

describe('the third step', () => {
	it('shows the ad as a text, with what it asks for marked, and its fit beside it', async () => {
		await open('#/try');
		expect(saysOf(one('.sample h3'))).toBe('Software Engineer');
		expect(all('.sample .asks.is-must').map(saysOf)).toContain('Python');
		expect(all('.sample .asks.is-preferred').map(saysOf)).toEqual(['Java']);
		expect(all('.fit .requirement').length).toBeGreaterThan(2);
	});

	it('marks in the ad what is pointed at beside it, and nothing once it is not', async () => {
		await open('#/try');
		const [words] = all('.fit .requirement button.words');
		const quoted = saysOf(words).replaceAll(/[“”]/g, '');
		await doing(() => words?.focus());
		expect(
			all('.sample mark')
				.map(({ textContent }) => textContent)
				.join(''),
		).toBe(quoted);
		await doing(() => words?.blur());
		expect(all('.sample mark')).toEqual([]);
	});

	it('follows a rating that is given there', async () => {
		const store = await open('#/try');
		const before = all('.fit .is-unrated').length;
		await doing(() => one('.fit .rate-here button:nth-of-type(6)').click());
		expect(store.profile.ratings.map(({ level }) => level)).toEqual([5]);
		expect(said()).toMatch(/^Saved: /);
		// The ad is read anew, which takes longer than drawing.
		for (let turn = 0; turn < 20 && all('.fit .is-unrated').length === before; turn++) await arrive();
		expect(all('.fit .is-unrated').length).toBeLessThan(before);
	});

	it('says where the sample cannot be read, and where nothing can be kept', async () => {
		await open('#/try', {}, (store) => {
			store.isOpen = false;
		});
		expect(says()).toContain('The sample ad could not be read.');
		expect(says()).toContain('The browser gives Plumbline no place to keep what you say');
		expect(one('a.button').getAttribute('href')).toBe('/dashboard.html#/profile');
	});

	it('asks for sites that the browser does not allow yet, and for none once it does', async () => {
		await open('#/try', {}, (store) => {
			store.boards = [{ id: 'unjobs', hosts: ['https://unjobs.org/*'], isAllowed: false }];
		});
		await press('Allow what is missing');
		expect(says()).not.toContain('until the browser allows it');
	});
});

describe('the page has no faults', () => {
	it.each(['#/role', '#/rate', '#/rate/govstack/data-scientist', '#/try'])('at %s', async (address) => {
		await open(address);
		expect(await violations()).toEqual([]);
	});

	it('with roles that were found', async () => {
		await open('#/role');
		await type(search(), 'data');
		expect(await violations()).toEqual([]);
	});
});
