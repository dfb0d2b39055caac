// The view of demand: what the ads that were read ask for, and what to learn or to rate first.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenAd } from '../../../../src/core/seen-ad.ts';
import { all, clear, doing, one, press, says, saysOf, violations } from '../../stage.tsx';
import { startOf, type Given } from './library-world.ts';
import type { MemoryStore } from '../../dashboard-api.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { arrive } from '../../keyboard.ts';

afterEach(clear);
beforeEach(() => {
	document.documentElement.lang = 'en';
});

const ad = (at: number, asked: SeenAd['asked'], roles: readonly string[] = ['ict/developer']): SeenAd => ({
	key: `board/${at}`,
	host: 'board.example',
	title: 'A job',
	company: null,
	seenAt: '2026-05-04T10:00:00.000Z',
	roles,
	asked,
	unkept: 0,
});
const python = { concept: 'technology/python', strength: 'must', level: 4 } as const;
const java = { concept: 'technology/java', strength: 'preferred', level: null } as const;
const go = { concept: 'technology/go', strength: 'must', level: 3 } as const;
const six = Array.from({ length: 6 }, (_, at) => ad(at, at < 4 ? [python, java] : [python, go]));

const open = (given: Given, address = '#/demand', prepare?: (store: MemoryStore) => void): Promise<MemoryStore> =>
	openPage(address, startOf(given), prepare);
const listed = (title: string): string[] => all(`section[aria-label="${title}"] summary b`).map(saysOf);
const skill = (title: string, name: string): HTMLElement => {
	const found = all(`section[aria-label="${title}"] li`).find((each) => saysOf(one('b', each)) === name);
	if (found === undefined) throw new Error(`nothing is called ${name}`);
	return found;
};

describe('the ads that were read', () => {
	it('are read again when they change, not when a skill is rated, and not once the view is left', async () => {
		const store = await open({ ads: six });
		const nobody = store.adsChanged.size;
		store.seenAds = [...six, ad(7, [python])];
		await doing(() => store.changed.forEach((hear) => hear()));
		expect(says()).toContain('6 ads read.');
		await doing(() => store.adsChanged.forEach((hear) => hear()));
		await arrive();
		expect(says()).toContain('7 ads read.');
		location.hash = '#/roles';
		await arrive();
		expect([nobody, store.adsChanged.size]).toEqual([1, 0]);
	});

	it('ask for competences by a framework’s sentences, and it is said whose they are', async () => {
		const asked = { concept: 'competence/negotiation', strength: 'must', level: 3 } as const;
		await open({ ads: six.map((each) => ({ ...each, asked: [asked] })) });
		const [anchors] = all('.anchors');
		expect(saysOf(one('.source', anchors))).toMatch(/^Levels of AXELOS: “Negotiation”\./);
		expect(anchors?.querySelectorAll('.says')).toHaveLength(7);
	});

	it('ask for a technology that the user added by the scale of technologies', async () => {
		const asked = { concept: 'own/zorble', strength: 'must', level: null } as const;
		const own = { id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: '2026-05-04T10:00:00.000Z' } as const;
		const ads = six.map((each) => ({ ...each, asked: [asked] }));
		await openPage('#/demand', { ...startOf({ ads }), own: [own] });
		expect(saysOf(one('.anchors'))).toContain('Alone (3)');
	});

	it('say which skills are asked, how often, at which level, against what the user has', async () => {
		await open({ ads: six, levels: { 'technology/python': 2 } });
		expect(says()).toContain('6 ads read.');
		expect(listed('Everything that is asked')).toEqual(['Python', 'Java', 'Go']);
		const said = saysOf(skill('Everything that is asked', 'Python'));
		expect(said).toContain('must in 6 of 6 ads · more than you have in 6 ads');
		expect(said).toContain('You: With help (2)');
		expect(said).toContain('Levels asked: Guides others (4): 6');
		expect(saysOf(skill('Everything that is asked', 'Java'))).toContain('no level stated: 4');
	});

	it('say what to learn first, and what to rate first', async () => {
		await open({ ads: six, levels: { 'technology/python': 2 } });
		expect(listed('What to learn first')).toEqual(['Python']);
		expect(listed('Rate these first')).toEqual(['Java', 'Go']);
	});

	it('are too few to tell below five', async () => {
		await open({ ads: six.slice(0, 3) });
		expect(saysOf(one('.notice'))).toMatch(/^3 ads: too few to tell\./);
	});

	it('are counted once they are all read, or once the reading is stopped, and what is missing is said', async () => {
		const many = Array.from({ length: 150 }, (_, at) => ad(at, [python]));
		await open({ ads: many }, '#/demand', (store) => {
			store.isHeld = true;
		});
		expect(says()).not.toContain('ads read.');
		await vi.waitFor(async () => {
			await arrive();
			expect(saysOf(one('.reading'))).toContain('100 read.');
		});
		await press('Stop');
		await arrive();
		expect(says()).toContain('You stopped after 100 ads.');
		expect(says()).toContain('100 ads read.');
	});

	it('may be none, or out of reach, and either is said', async () => {
		await open({ ads: [] });
		expect(saysOf(one('.notice'))).toMatch(/^No ads are kept/);
		await open({}, '#/demand', (store) => {
			store.isOpen = false;
		});
		expect(says()).toMatch(/The ads that you have read cannot be shown/);
	});

	it('are shown ten skills at a time', async () => {
		const many = ['python', 'java', 'go', 'rust', 'scala', 'kotlin', 'docker', 'git', 'react', 'php', 'ruby', 'perl'];
		const asked = many.map((name) => ({ ...go, concept: `technology/${name}` }));
		await open({ ads: Array.from({ length: 5 }, (_, at) => ad(at, asked)) });
		expect(listed('Rate these first')).toHaveLength(10);
		await press('Show all 12', one('section[aria-label="Rate these first"]'));
		expect(listed('Rate these first')).toHaveLength(12);
	});
});

describe('a target', () => {
	const mixed = [...six, ad(7, [go], ['ict/project-manager'])];

	it('is the role that the user aims at most, until another is chosen', async () => {
		await open({ ads: mixed, profile: { targets: ['ict/project-manager'] } });
		expect(one<HTMLSelectElement>('select').value).toBe('ict/project-manager');
		expect(says()).toContain('1 ad: too few to tell.');
		await doing(() => {
			one<HTMLSelectElement>('select').value = '';
			one('select').dispatchEvent(new Event('change', { bubbles: true }));
		});
		await arrive();
		expect(location.hash).toBe('#/demand/all');
		expect(says()).toContain('7 ads read.');
	});

	it('stands in the address', async () => {
		await open({ ads: mixed }, '#/demand/ict/developer');
		expect(one<HTMLSelectElement>('select').value).toBe('ict/developer');
		expect(says()).toContain('6 ads read.');
	});
});

it('a skill is rated where it stands, and moves from one list to the other', async () => {
	const { log } = await open({ ads: six });
	await doing(() => one<HTMLInputElement>('label:nth-of-type(2) input', skill('Rate these first', 'Go')).click());
	expect(log).toEqual(['rate technology/go 1']);
	expect(listed('What to learn first')).toEqual(['Go']);
	expect(listed('Rate these first')).toEqual(['Python', 'Java']);
	expect(saysOf(one('.status-bar [role=status]'))).toBe('Saved: Go');
});

it.each([[[]], [six.slice(0, 2)], [six]])('has no faults', async (ads) => {
	await open({ ads, levels: { 'technology/python': 2 } });
	for (const each of all('details')) each.setAttribute('open', '');
	expect(await violations()).toEqual([]);
});
