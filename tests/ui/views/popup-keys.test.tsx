// The popup by keyboard, the way to the full page, and copying the fit.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../src/ui/views/popup.tsx';
import { all, clear, draw, key, one, press, saysOf } from '../stage.tsx';
import { popupApiOf, worldWithAd, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const lines = ['# Requirements', '- Python', '- Kubernetes', '- Java'];
const open = async (given: Given = { lines }) => {
	const world = await worldWithAd(given);
	const api = popupApiOf(world);
	await draw(<Popup api={api} />);
	return { world, api };
};
const skills = (): string[] => all('fieldset legend b').map(saysOf);
const focusOn = (concept: string): void => one(`[data-skill="${concept}"] input`).focus();
const focused = (): string | undefined =>
	document.activeElement?.closest<HTMLElement>('[data-skill]')?.dataset['skill'];
const lastSaid = (): string => saysOf(one('.said-last'));

describe('one key a skill', () => {
	it('rates the whole ad, the focus going on by itself', async () => {
		const { api } = await open();
		focusOn('technology/python');
		await key('4');
		expect(focused()).toBe('technology/kubernetes');
		await key('0');
		await key('?');
		expect(api.log).toEqual([
			'rate technology/python 4',
			'rate technology/kubernetes none',
			'rate technology/java unsure',
		]);
	});

	it('passes over what is rated, and comes back to what was left before', async () => {
		await open({ lines, ratings: { 'technology/kubernetes': 2 } });
		focusOn('technology/java');
		await key('3');
		expect(focused()).toBe('technology/python');
	});

	it('leaves the focus at the last one, on what was said', async () => {
		await open({ lines: ['# Requirements', '- Python'] });
		focusOn('technology/python');
		await key('3');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Alone');
	});

	it('that could not be saved leaves the focus where it is', async () => {
		const { world } = await open();
		Object.assign(world.ports.profile, { change: () => Promise.reject(new Error('full')) });
		focusOn('technology/python');
		await key('3');
		expect(focused()).toBe('technology/python');
		expect(lastSaid()).toBe('That could not be saved. Nothing was changed.');
	});
});

describe('skills of the ad that have a rating', () => {
	it('come after those that have none, and none moves while the popup is open', async () => {
		await open({ lines, ratings: { 'technology/python': 3 } });
		expect(skills()).toEqual(['Kubernetes', 'Java', 'Python']);
		focusOn('technology/kubernetes');
		await key('3');
		expect(skills()).toEqual(['Kubernetes', 'Java', 'Python']);
		expect(all('h3').map(saysOf)).toEqual(['Rate the skills this ad names', 'Skills of this ad that you have rated']);
	});
});

describe('the full page', () => {
	it('is opened by a button', async () => {
		const { api } = await open();
		await press('Open your profile');
		expect(api.log).toEqual(['open dashboard']);
	});
});

describe('the fit', () => {
	const withClipboard = (writeText: (text: string) => Promise<void>): void => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
	};

	it('is copied as Markdown, and that is said', async () => {
		const copied: string[] = [];
		withClipboard(async (text) => void copied.push(text));
		await open();
		await press('Copy the fit as text');
		expect(copied[0]).toMatch(/^# Software Engineer\n/);
		expect(lastSaid()).toBe('The fit of this ad is in the clipboard, as Markdown.');
	});

	it('that the browser does not let be copied is said not to be', async () => {
		withClipboard(() => Promise.reject(new Error('not allowed')));
		await open();
		await press('Copy the fit as text');
		expect(lastSaid()).toBe('The browser did not let Plumbline copy. Nothing was put into the clipboard.');
	});
});
