// The view of settings: each choice is kept at once, said, and followed by the page; what is refused stays as it was.
// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src/core/settings.ts';
import { applySettings } from '../../../../src/ui/parts/apply-settings.ts';
import { hasSingleKeys } from '../../../../src/ui/parts/single-keys.ts';
import { chooseLanguage } from '../../../../src/ui/words/words.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { all, clear, doing, one, says, saysOf, violations } from '../../stage.tsx';

beforeAll(async () => {
	// Loaded once, so that a change of language takes no longer than a test waits.
	await chooseLanguage('fr', []);
	await chooseLanguage('en', []);
});
beforeEach(() => {
	document.documentElement.lang = 'en';
});
afterEach(async () => {
	await clear();
	await applySettings(defaultSettings);
});

const optionOf = (label: string): HTMLInputElement => {
	const found = all('.tick').find((each) => saysOf(each) === label);
	if (found === undefined) throw new Error(`nothing is called ${label}`);
	return one<HTMLInputElement>('input', found);
};
const choose = (label: string): Promise<void> => doing(() => optionOf(label).click());
const said = (): string => saysOf(one('.status-bar [role=status]'));
const checked = (legend: string): string[] =>
	all('fieldset')
		.filter((each) => saysOf(one('legend', each)) === legend)
		.flatMap((each) => all('.tick', each).filter((tick) => one<HTMLInputElement>('input', tick).checked))
		.map(saysOf);

describe('a choice', () => {
	it.each([
		['ILO job descriptions', { framework: 'ilo' }, 'Saved: roles that ads are read by'],
		['e-CF: e-1 to e-5', { levelsIn: 'ecf' }, 'Saved: words for levels'],
		['Français', { language: 'fr' }, 'Enregistré : langue'],
		['Dark', { theme: 'dark' }, 'Saved: theme'],
		[
			'Mark in the page the words that the reading rests on, while the overlay is open',
			{ isMarking: false },
			'Saved: marks in the page',
		],
		['Read lists of jobs as well as single ads', { isReadingLists: false }, 'Saved: reading lists of jobs'],
		['Single keys rate a skill and go on', { hasSingleKeys: false }, 'Saved: single keys'],
	])('of “%s” is kept at once and said', async (label, changed, sentence) => {
		const store = await openPage('#/settings');
		await choose(label);
		expect(store.settings).toEqual({ ...defaultSettings, ...changed });
		expect(said()).toBe(sentence);
	});

	it('is taken back by choosing again', async () => {
		const store = await openPage('#/settings');
		await choose('GovStack roles');
		expect(checked('Show roles of')).toEqual(['GovStack roles']);
		await choose('The framework whose role is closest');
		expect(store.settings).toEqual(defaultSettings);
		expect(checked('Show roles of')).toEqual(['The framework whose role is closest']);
	});

	it('that is refused stays as it was, and the reason is said', async () => {
		const store = await openPage('#/settings');
		store.refuses = 'read-only';
		await choose('Dark');
		expect(checked('Theme')).toEqual(['As the browser says']);
		expect(said()).toBe(
			'Not saved: theme. The reason: a newer Plumbline wrote what is kept, or it cannot be brought up to date. It is shown and left as it is.',
		);
		await choose('Single keys rate a skill and go on');
		expect(optionOf('Single keys rate a skill and go on').checked).toBe(true);
	});

	it('cannot be made where nothing can be kept', async () => {
		await openPage('#/settings', {}, (store) => {
			store.isOpen = false;
		});
		expect(all('input').filter((each) => !each.matches(':disabled'))).toEqual([]);
	});
});

describe('the page', () => {
	it('follows the theme and the keys at once, without being loaded again', async () => {
		await openPage('#/settings');
		await choose('Light');
		await choose('Single keys rate a skill and go on');
		expect([document.documentElement.dataset['theme'], hasSingleKeys()]).toEqual(['light', false]);
		await choose('As the browser says');
		expect(document.documentElement.dataset['theme']).toBeUndefined();
	});

	it('follows what another page chose', async () => {
		const store = await openPage('#/settings');
		store.settings = { ...store.settings, theme: 'dark', levelsIn: 'odp' };
		await doing(() => store.changed.forEach((hear) => hear()));
		expect(document.documentElement.dataset['theme']).toBe('dark');
		expect(checked('Say levels of competences in the words of')).toEqual([
			'UK Operational Delivery: awareness to expert',
		]);
	});

	it('names languages in themselves', async () => {
		await openPage('#/settings');
		expect(all('[lang]', one('.settings-view')).map((each) => [each.lang, saysOf(each)])).toEqual([
			['en', 'English'],
			['fr', 'Français'],
			['es', 'Español'],
		]);
	});

	it('says which keys open the overlay, and where each browser lets them be changed', async () => {
		await openPage('#/settings');
		expect(says()).toContain('Now: Alt+Shift+P.');
		expect(says()).toContain('chrome://extensions/shortcuts');
		expect(says()).toContain('about:addons');
		expect(all('.settings-view a').map((each) => each.getAttribute('href'))).toEqual(['#/data']);
	});

	it('says where there are no such keys', async () => {
		await openPage('#/settings', {}, (store) => {
			store.keys = null;
		});
		expect(says()).toContain('There are none, or the browser does not say.');
	});

	it('has no faults', async () => {
		await openPage('#/settings');
		expect(await violations()).toEqual([]);
	});
});

it('the choice among ratings changes the same setting', async () => {
	const ratedAt = '2026-01-01T00:00:00Z';
	const rating = { concept: 'competence/negotiation', scale: 'competence', level: 3, ratedAt } as const;
	const store = await openPage('#/profile/ratings', { profile: { ratings: [rating] } });
	await doing(() => {
		const select = one<HTMLSelectElement>('.filters select');
		select.value = 'ecf';
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});
	expect(store.settings.levelsIn).toBe('ecf');
	expect(said()).toBe('Saved: words for levels');
});
