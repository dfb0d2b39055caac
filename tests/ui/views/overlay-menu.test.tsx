// The overlay's menu: where it stands, marks and their legend, frameworks, the full page.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { TabView } from '../../../src/messages/views.ts';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { changedView, savedMark } from '../ad-changes.ts';
import { all, button, buttons, clear, doing, draw, key, one, press, says, saysOf } from '../stage.tsx';
import { overlayApiOf } from '../views-of-tabs.ts';

afterEach(clear);

const openMenu = async (changes: Partial<TabView> = {}, isPanel = false) => {
	const fake = overlayApiOf({ ...(await changedView({})), ...changes });
	await draw(<Overlay api={fake.api} isPanel={isPanel} />);
	await press('Menu');
	return fake;
};
const choose = (label: string, value: string): Promise<void> =>
	doing(() => {
		const found = all('label.choice').find((each) => saysOf(each).startsWith(label));
		const select = one<HTMLSelectElement>('select', found);
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});

describe('where the overlay stands', () => {
	it('is said, and changed by one of three', async () => {
		const { log } = await openMenu({ side: 'left' });
		expect(button('Left').getAttribute('aria-pressed')).toBe('true');
		await press('Bottom');
		await press('Right');
		expect(log).toEqual(['dock open bottom', 'dock open']);
	});

	it('is left to the browser in the side panel, as is putting it away', async () => {
		await openMenu({}, true);
		for (const name of ['Left', 'Right', 'Bottom', 'Collapse to a tab', 'Hide on this page', 'Hide on builtin.com'])
			expect(buttons()).not.toContain(name);
		expect(buttons()).toContain('Open your profile');
	});
});

describe('marks in the page', () => {
	it('are switched off and on, and say how they stand', async () => {
		const { log, shown, change } = await openMenu();
		expect(button('Mark words in the page').getAttribute('aria-checked')).toBe('true');
		await press('Mark words in the page');
		shown.view = { ...(await changedView({})), settings: { ...defaultSettings, isMarking: false } };
		await doing(change);
		expect(button('Mark words in the page').getAttribute('aria-checked')).toBe('false');
		await press('Mark words in the page');
		expect(log).toEqual(['choose {"isMarking":false}', 'choose {"isMarking":true}']);
	});

	it('are explained, each by a sample and by words', async () => {
		await openMenu();
		expect(all('.legend li:has(.sample)').map((each) => saysOf(each).replace(/^words /, ''))).toEqual([
			'must have: an unbroken line',
			'nice to have: a broken line',
			'a whole requirement: a thin line',
			'a competence: one line',
			'a technology: a double line',
			'years, degree, language, certificate: dotted',
		]);
	});
});

describe('how an ad is read', () => {
	it('is chosen among frameworks, or left to the closest', async () => {
		const { log } = await openMenu({ settings: { ...defaultSettings, framework: 'ict' } });
		await choose('Roles of', 'closest');
		await choose('Roles of', 'ilo');
		await choose('Levels in the words of', 'ecf');
		expect(log).toEqual(['choose {"framework":null}', 'choose {"framework":"ilo"}', 'choose {"levelsIn":"ecf"}']);
	});

	it('cannot be chosen where nothing is recorded', async () => {
		await openMenu({ privateWindow: true });
		expect((all('select') as HTMLSelectElement[]).every(({ disabled }) => disabled)).toBe(true);
		expect(button('Mark words in the page').disabled).toBe(true);
	});
});

describe('the menu', () => {
	it('leads to the full page', async () => {
		const { log } = await openMenu();
		await press('Open your profile');
		await press('Open your ads');
		expect(log).toEqual(['open profile', 'open ads']);
	});

	it('takes Escape for itself and gives the focus back to its button', async () => {
		const { log } = await openMenu();
		await doing(() => button('Left').focus());
		await key('Escape');
		expect(buttons()).not.toContain('Left');
		expect(saysOf(document.activeElement)).toBe('Menu');
		expect(log).toEqual([]);
	});

	it('takes an ad out of the saved ones; where a note would go as well it asks first', async () => {
		const without = overlayApiOf(await changedView({ saved: savedMark }));
		await draw(<Overlay api={without.api} />);
		await press('Menu');
		await press('Remove from your saved ads');
		expect(without.log).toEqual(['unsave']);
		const fake = overlayApiOf(await changedView({ saved: { ...savedMark, note: 'Ask Ann' } }));
		await draw(<Overlay api={fake.api} />);
		await press('Menu');
		await press('Remove from your saved ads');
		expect(fake.log).toEqual([]);
		expect(says()).toContain('Its note would be deleted as well.');
		await press('Remove it together with its note');
		expect(fake.log).toEqual(['unsave']);
	});
});
