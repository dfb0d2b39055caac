// The popup: the skills of this ad to rate, then any other; every change saved at once, and said.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { TabView } from '../../../src/messages/views.ts';
import { Popup } from '../../../src/ui/views/popup.tsx';
import { adOf, otherAddress } from '../../app/ads.ts';
import type { World } from '../../app/memory-ports.ts';
import { stand, viewOf } from '../../app/visit.ts';
import { all, button, clear, doing, draw, one, press, says, saysOf, type } from '../stage.tsx';
import { popupApiOf, worldWithAd, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const open = async (given: Given = {}, prepare: (world: World) => void = () => {}) => {
	const world = await worldWithAd(given);
	prepare(world);
	const api = popupApiOf(world);
	await draw(<Popup api={api} />);
	return { world, api };
};

/** The skills that can be rated, in order, by their pickers' names. */
const skills = (): string[] => all('fieldset legend b').map(saysOf);
const picker = (label: string): HTMLElement => {
	const found = all('fieldset').find((each) => saysOf(one('legend b', each)) === label);
	if (found === undefined) throw new Error(`no ${label}`);
	return found;
};
const choose = (label: string, choice: string) =>
	doing(() => one(`input[aria-label="${choice}"]`, picker(label)).click());
const chosen = (label: string): (string | null)[] =>
	(all('input', picker(label)) as HTMLInputElement[]).filter(({ checked }) => checked).map((each) => each.ariaLabel);
const lastSaid = (): string => saysOf(one('.said-last'));

describe('the skills of the ad', () => {
	it('stand there to be rated, those of musts first, then of nice-to-haves, then of duties', async () => {
		await open({
			lines: ['# What you will do', '- Build in Scala', '# Nice to have', '- Kotlin', '# Requirements', '- Python'],
		});
		expect(skills()).toEqual(['Python', 'Kotlin', 'Scala']);
	});

	it('leave out what is had or not, such as certificates and languages', async () => {
		await open({ lines: ['# Requirements', '- PMP certificate', '- Fluent in French', '- Python'] });
		expect(skills()).toEqual(['Python']);
	});

	it('are none in an ad that names none, and that is said', async () => {
		await open({ lines: ['# Requirements', '- A sense of humour at work'] });
		expect(says()).toContain('This ad names no skill that can be rated.');
	});

	it('say the highest level that the ad asks', async () => {
		await open({ lines: ['# Requirements', '- Basic knowledge of Python', '- Expert in Python'] });
		expect(saysOf(one('legend', picker('Python')))).toContain('the ad asks: Authority (5)');
	});

	it('stand under the title of the ad, with the fit in one line', async () => {
		await open();
		expect(saysOf(one('h2'))).toBe('Software Engineer');
		expect(saysOf(one('.fit-line'))).toContain('0 of 3 musts met');
	});
});

describe('choosing a level', () => {
	it('saves it at once, says so, and changes the fit', async () => {
		const { world, api } = await open();
		await choose('Python', 'Authority');
		expect(api.log).toEqual(['rate technology/python 5']);
		expect(world.ratings.get('technology/python')?.level).toBe(5);
		expect(lastSaid()).toBe('Saved: Python');
		expect(chosen('Python')).toEqual(['Authority']);
		expect(saysOf(one('.fit-line'))).toContain('1 of 3 musts met');
		expect(says()).toContain('You have rated 1 skill.');
	});

	it('can be undone, and that is said too', async () => {
		const { world } = await open({ ratings: { 'technology/python': 5 } });
		await press('Clear', picker('Python'));
		expect(world.ratings.size).toBe(0);
		expect(lastSaid()).toBe('Python is not rated any more.');
		expect(chosen('Python')).toEqual([]);
	});

	it('that fails is said, and the choice goes back to what is kept', async () => {
		const { world } = await open({ ratings: { 'technology/python': 2 } });
		const { ports } = world;
		Object.assign(ports.profile, { change: () => Promise.reject(new Error('full')) });
		await choose('Python', 'Authority');
		expect(lastSaid()).toBe('That could not be saved. Nothing was changed.');
		expect(chosen('Python')).toEqual(['With help']);
	});

	it('that fails to be undone is said', async () => {
		const { world } = await open({ ratings: { 'technology/python': 2 } });
		Object.assign(world.ports.profile, { change: () => Promise.reject(new Error('full')) });
		await press('Clear', picker('Python'));
		expect(lastSaid()).toBe('That could not be saved. Nothing was changed.');
		expect(chosen('Python')).toEqual(['With help']);
	});

	it('is announced: what was said stands in a live region', async () => {
		await open();
		expect(one('.said-last').getAttribute('role')).toBe('status');
	});
});

describe('any other skill', () => {
	it('is found by its name, and rated in the same way', async () => {
		const { world } = await open();
		await type(one<HTMLInputElement>('input[type=search]'), 'Scala');
		await choose('Scala', 'Alone');
		expect(world.ratings.get('technology/scala')?.level).toBe(3);
		expect(chosen('Scala')).toEqual(['Alone']);
	});

	it('that the ad names as well shows its level in both places', async () => {
		await open({ ratings: { 'technology/python': 3 } });
		await type(one<HTMLInputElement>('input[type=search]'), 'Python');
		const both = all('fieldset').filter((each) => saysOf(one('legend b', each)) === 'Python');
		expect(both).toHaveLength(2);
		expect(both.map((each) => all('input:checked', each).length)).toEqual([1, 1]);
	});

	it('can be rated where there is no ad', async () => {
		const { world } = await open({}, (changed) => stand(changed, otherAddress));
		expect(skills()).toEqual([]);
		await type(one<HTMLInputElement>('input[type=search]'), 'Scala');
		await choose('Scala', 'Alone');
		expect(world.ratings.size).toBe(1);
	});
});

describe('where nothing can be kept', () => {
	const locked = (): boolean => (all('fieldset') as HTMLFieldSetElement[]).every(({ disabled }) => disabled);

	it('nothing can be chosen: in a private window', async () => {
		const { api } = await open({ privateWindow: true });
		expect(locked()).toBe(true);
		expect(says()).toContain('This is a private window');
		await choose('Python', 'Authority');
		expect(api.log).toEqual([]);
	});

	it('nothing can be chosen: without a store', async () => {
		await open({}, (world) => {
			world.faults.store = true;
		});
		expect(locked()).toBe(true);
		expect(says()).toContain('no place to keep your ratings');
	});

	it('nothing is said of how many skills were rated, since that is not known', async () => {
		await open({ ratings: { 'technology/python': 3 } }, (world) => {
			world.faults.store = true;
		});
		expect(says()).not.toContain('You have rated 0 skills.');
	});
});

describe('the popup', () => {
	it('says so when it cannot tell which tab it speaks of', async () => {
		await open({}, (world) => world.tabs.clear());
		expect(says()).toContain('cannot tell which page');
	});

	it('shows what changed elsewhere', async () => {
		const { world, api } = await open();
		const rating = { concept: 'technology/python', scale: 'technology', level: 1, ratedAt: '' } as const;
		world.ratings.set(rating.concept, rating);
		await doing(api.change);
		expect(chosen('Python')).toEqual(['Aware of it']);
	});

	it('hides the site and shows it again', async () => {
		const { world } = await open();
		await press('Hide Plumbline on builtin.com');
		expect(world.sites.get('builtin.com')?.hidden).toBe(true);
		expect(button('Show Plumbline on builtin.com')).toBeTruthy();
	});

	it('never shows the ad that was left because its answer came late', async () => {
		const world = await worldWithAd();
		const first = await viewOf(world);
		const second: TabView = { ...first, content: { kind: 'no-ad' } };
		const api = popupApiOf(world);
		const waiting: ((view: TabView) => void)[] = [];
		await draw(<Popup api={{ ...api, view: () => new Promise((resolve) => void waiting.push(resolve)) }} />);
		await doing(api.change);
		await doing(() => waiting[1]?.(second));
		await doing(() => waiting[0]?.(first));
		expect(says()).not.toContain('Software Engineer');
	});

	it('holds a title of any length in full', async () => {
		const title = 'Very Senior '.repeat(41).trim();
		await open({ posting: adOf('101', { title: { value: title, source: 'page' } }) });
		expect(saysOf(one('h2'))).toBe(title);
	});
});
