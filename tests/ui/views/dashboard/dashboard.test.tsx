// The full page's frame: routes, what was saved and the way back, what cannot be saved, and other pages.
// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Rating } from '../../../../src/core/rating.ts';
import { emptyProfile } from '../../../../src/core/profile.ts';
import { Dashboard } from '../../../../src/ui/views/dashboard/dashboard.tsx';
import { dashboardApiOf, memoryStore } from '../../dashboard-api.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { arrive, keyboard } from '../../keyboard.ts';
import { all, button, buttons, clear, doing, draw, one, press, says, saysOf } from '../../stage.tsx';

afterEach(clear);

const python: Rating = { concept: 'technology/python', scale: 'technology', level: 3, ratedAt: '2026-01-01T00:00:00Z' };
const said = (): string => saysOf(one('.status-bar [role=status]'));
const goTo = async (route: string): Promise<void> => {
	location.hash = route;
	await arrive();
};

describe('a route', () => {
	it.each([
		['#/profile', 'Profile'],
		['#/roles', 'Roles'],
		['#/demand', 'Demand'],
		['#/data', 'Data'],
		['#/sites', 'Sites'],
		['#/settings', 'Settings'],
		['#/about', 'About'],
		['#/roles/ict', 'Roles'],
		['', 'Profile'],
		['#/nowhere', 'Profile'],
	])('%j shows “%s”, in the title and the navigation too', async (route, heading) => {
		await openPage(route);
		expect(all('h1').map(saysOf)).toEqual([heading]);
		expect(document.title).toBe(`${heading} · Plumbline`);
		expect(all('.masthead [aria-current=page]').map(saysOf)).toEqual([heading]);
	});

	it('that is chosen gets the focus, the one that the page opens with does not', async () => {
		await openPage('#/profile');
		expect(document.activeElement).toBe(document.body);
		document.documentElement.scrollTop = 400;
		const focusing = vi.spyOn(one('main'), 'focus');
		await goTo('#/data');
		expect(document.activeElement).toBe(one('main'));
		// The header stays in sight.
		expect([focusing.mock.calls, document.documentElement.scrollTop]).toEqual([[[{ preventScroll: true }]], 0]);
		expect(document.title).toBe('Data · Plumbline');
	});

	it('is kept by the skip link, which leads to the content', async () => {
		await openPage('#/profile/about');
		const { press: strike } = keyboard();
		await strike('Tab');
		expect(saysOf(document.activeElement)).toBe('Skip to the content');
		await strike('Enter');
		expect(document.activeElement).toBe(one('main'));
		expect(location.hash).toBe('#/profile/about');
	});
});

describe('what was saved', () => {
	it('is said by its name, and can be taken back by a button that says what it undoes', async () => {
		const store = await openPage('#/profile/rate/skill/technology/python');
		expect(buttons().filter((name) => name.startsWith('Undo'))).toEqual([]);
		one('.card').focus();
		await keyboard().press('3');
		expect(said()).toBe('Saved: Python');
		await press('Undo: Python');
		expect(store.profile.ratings).toEqual([]);
		expect(said()).toBe('Undone: Python');
	});

	it('of several things at once is named by their number', async () => {
		const changes = [
			{ what: 'years', before: null, after: 3 },
			{ what: 'grade', before: null, after: 'grade/heo' },
		] as const;
		await openPage('#/profile', { history: [{ id: 7, at: '2026-01-01T00:00:00Z', why: 'imported', changes }] });
		expect(button('Undo: 2 changes')).toBeDefined();
	});

	it('that cannot be undone is said', async () => {
		const store = await openPage('#/profile', { profile: { ratings: [python] } });
		one('.masthead a').focus();
		await goTo('#/profile/about');
		await press('I have no degree');
		store.refuses = 'store-failed';
		await press('Undo: your degrees');
		expect(said()).toBe('That could not be undone.');
		expect(store.profile.degrees).toEqual([]);
	});

	it('is not saved where the extension is gone, and that is said', async () => {
		const store = memoryStore();
		location.hash = '#/profile/about';
		const api = { ...dashboardApiOf(store), say: () => Promise.reject(new Error('gone')) };
		await draw(<Dashboard api={api} />);
		await press('I have no degree');
		expect(said()).toContain('Not saved: your degrees. The reason: Plumbline was updated or stopped.');
	});
});

describe('without a store', () => {
	it('it is said once, and nothing can be changed', async () => {
		await openPage('#/profile/about', {}, (store) => {
			store.isOpen = false;
		});
		expect(says().match(/nothing can be saved/g)).toHaveLength(1);
		expect(all('main button, main select').every((each) => each.matches(':disabled'))).toBe(true);
	});

	it('that was there before, what was read last still stands there', async () => {
		const store = await openPage('#/profile/ratings', { profile: { ratings: [python] } });
		store.isOpen = false;
		await doing(() => store.changed.forEach((hear) => hear()));
		expect(says()).toContain('nothing can be saved');
		expect(all('.rated b').map(saysOf)).toEqual(['Python']);
		expect(buttons().filter((name) => name.startsWith('Undo'))).toEqual([]);
	});
});

describe('the texts of the frameworks', () => {
	it('that cannot be loaded are said to be missing', async () => {
		location.hash = '#/profile';
		const api = { ...dashboardApiOf(memoryStore()), library: () => Promise.reject(new Error('no file')) };
		await draw(<Dashboard api={api} />);
		expect(says()).toContain('Plumbline could not load the texts of the frameworks.');
	});
});

describe('another page', () => {
	it('that changes the profile changes what stands here', async () => {
		const store = await openPage('#/profile/ratings', { profile: { ratings: [python] } });
		const other = dashboardApiOf(store);
		await doing(() => void other.rate('technology/python', 5));
		expect(saysOf(one('.rated .level'))).toBe('Authority (5)');
		await doing(() => void other.unrate('technology/python'));
		expect(says()).toContain('You have rated nothing yet.');
	});

	it('never brings back an answer that was overtaken', async () => {
		const store = memoryStore({ profile: { years: 1 } });
		const answers: ((years: number) => void)[] = [];
		const api = {
			...dashboardApiOf(store),
			profile: () =>
				new Promise<typeof store.profile>((answer) => {
					answers.push((years) => answer({ ...store.profile, years }));
				}),
		};
		location.hash = '#/profile/about';
		await draw(<Dashboard api={api} />);
		await doing(() => store.changed.forEach((hear) => hear()));
		await doing(() => answers[1]?.(9));
		await doing(() => answers[0]?.(1));
		expect(says()).toContain('You have said: 9 years.');
	});
});

describe('a profile that the browser lost', () => {
	const lost = { ...emptyProfile, ratings: [python] };
	const openLost = () =>
		openPage('#/profile/ratings', {}, (store) => {
			store.lost = lost;
		});

	it('is offered back, and put back when the user says so', async () => {
		const store = await openLost();
		expect(says()).toContain('A copy of it is left, with 1 rating.');
		expect(store.profile.ratings).toEqual([]);
		await press('Put it back');
		expect(all('.rated b').map(saysOf)).toEqual(['Python']);
		expect(says()).not.toContain('A copy of it is left');
		expect(said()).toBe('What was lost is back.');
	});

	it('is dropped when the user says so', async () => {
		const store = await openLost();
		await press('Leave it and delete the copy');
		expect(store.log).toEqual(['restore false']);
		expect(says()).not.toContain('A copy of it is left');
	});

	it('is still offered where putting it back failed', async () => {
		const store = await openLost();
		store.refuses = 'store-failed';
		await press('Put it back');
		expect(says()).toContain('A copy of it is left');
		expect(said()).toContain('Not saved: what was lost.');
	});
});
