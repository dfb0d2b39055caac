// One's own skills in the popup: added from the ad or by hand, rated like any other, removed and brought back.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../src/ui/views/popup.tsx';
import type { World } from '../../app/memory-ports.ts';
import { all, button, buttons, clear, doing, draw, one, press, says, saysOf, type } from '../stage.tsx';
import { popupApiOf, worldWithAd, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const lines = ['# Requirements', '- Happy to draw in dLab', '- Python'];

/** Opens the popup; what is announced arrives, as it does in a browser. */
const open = async (given: Given = {}): Promise<World> => {
	const world = await worldWithAd({ lines, ...given });
	await draw(<Popup api={popupApiOf(world)} />);
	return world;
};

const skills = (): string[] => all('fieldset legend b').map(saysOf);
const own = (): string[] => all('.own li b').map(saysOf);
const lastSaid = (): string => saysOf(one('.said-last'));
const search = (words: string) => type(one<HTMLInputElement>('input[type=search]'), words);
/** What has the focus, by the skill that it belongs to or its name. */
const focused = (): string | null | undefined =>
	document.activeElement?.closest('[data-skill]')?.getAttribute('data-skill') ??
	document.activeElement?.getAttribute('aria-label') ??
	saysOf(document.activeElement);

/** Presses a button as the keyboard does: it has the focus. */
const pressFocused = async (name: string): Promise<void> => {
	button(name).focus();
	await press(name);
};

describe('a name of the ad', () => {
	it('that is added stands among the skills of the ad, and is not unknown any more', async () => {
		await open();
		await pressFocused('Add to my skills: dLab');
		expect(skills()).toEqual(['dLab', 'Python']);
		expect(own()).toEqual(['dLab']);
		expect(says()).not.toContain('that Plumbline does not know');
		expect(lastSaid()).toBe('dLab is one of your skills now. You can rate it.');
	});

	it('that is added has the focus on its levels, so that it can be rated next', async () => {
		const world = await open();
		await pressFocused('Add to my skills: dLab');
		expect(focused()).toBe('own/dlab');
		await doing(() => one('[data-skill="own/dlab"] input[aria-label="Alone"]').click());
		expect(world.ratings.get('own/dlab')).toMatchObject({ scale: 'technology', level: 3 });
		expect(says()).toContain('You have rated 1 skill.');
	});
});

describe('a name that is typed', () => {
	it('is added, found at once, and has the focus on its levels', async () => {
		await open();
		await search('glass blowing');
		await pressFocused('Add to my skills: glass blowing');
		expect(own()).toEqual(['glass blowing']);
		expect(skills()).toEqual(['Python', 'glass blowing']);
		expect(focused()).toBe('own/glass-blowing');
	});

	it('in another spelling of what is known is refused by the name of that, and the focus stays', async () => {
		await open({ own: ['Glass Blowing'] });
		await search('glass-blowing');
		await pressFocused('Add to my skills: glass-blowing');
		expect(lastSaid()).toBe('“glass-blowing” is already known as Glass Blowing.');
		expect(own()).toEqual(['Glass Blowing']);
		expect(focused()).toBe('Add to my skills: glass-blowing');
	});

	it('that cannot be a name is refused with the reason', async () => {
		await open();
		await search('?!');
		await press('Add to my skills: ?!');
		expect(lastSaid()).toBe('A skill’s name has 1 to 80 characters, with a letter or a figure among them.');
	});

	it('beyond 500 is refused with the reason', async () => {
		const world = await open();
		for (let at = 0; at < 500; at++)
			world.ownSkills.set(`own/${at}`, { id: `own/${at}`, label: `Tool ${at}`, kind: 'technology', addedAt: '' });
		await press('Add to my skills: dLab');
		expect(lastSaid()).toContain('You have added 500 skills');
	});

	it('that cannot be saved is said not to be', async () => {
		const world = await open();
		Object.assign(world.ports.ownSkills, { save: () => Promise.reject(new Error('full')) });
		await press('Add to my skills: dLab');
		expect(lastSaid()).toBe('That could not be saved. Nothing was changed.');
		expect(own()).toEqual([]);
	});
});

describe('an own skill that is removed', () => {
	it('is gone from the list and from the ad, and the focus is where it can be brought back', async () => {
		await open({ own: ['dLab', 'Quill'] });
		await pressFocused('Remove: dLab');
		expect(own()).toEqual(['Quill']);
		expect(skills()).toEqual(['Python']);
		expect(lastSaid()).toBe('dLab is not one of your skills any more.');
		expect(focused()).toBe('Undo');
		await press('Undo');
		expect(own()).toEqual(['dLab', 'Quill']);
		expect(focused()).toBe('own/dlab');
		expect(buttons()).not.toContain('Undo');
	});

	it('keeps its rating, which counts for nothing meanwhile and is there again afterwards', async () => {
		await open({ own: ['dLab'], ratings: { 'own/dlab': 4 } });
		expect(says()).toContain('You have rated 1 skill.');
		await press('Remove: dLab');
		expect(says()).toContain('You have rated 0 skills.');
		expect(saysOf(one('.removed'))).toContain('Its rating is kept in case you add it again.');
		await press('Undo');
		expect(says()).toContain('You have rated 1 skill.');
		expect(one<HTMLInputElement>('[data-skill="own/dlab"] input:checked').ariaLabel).toBe('Guides others');
	});

	it('loses its rating too when the user says so', async () => {
		const world = await open({ own: ['dLab'], ratings: { 'own/dlab': 4 } });
		await press('Remove: dLab');
		await pressFocused('Remove its rating too');
		expect(world.ratings.size).toBe(0);
		expect(lastSaid()).toBe('dLab is not rated any more.');
		expect(buttons()).not.toContain('Remove its rating too');
		expect(focused()).toBe('Undo');
	});

	it('stays where it cannot be removed, and that is said', async () => {
		const world = await open({ own: ['dLab'] });
		Object.assign(world.ports.ownSkills, { remove: () => Promise.reject(new Error('full')) });
		await press('Remove: dLab');
		expect(lastSaid()).toBe('That could not be saved. Nothing was changed.');
		expect(own()).toEqual(['dLab']);
	});
});

describe('where nothing can be kept', () => {
	it('own skills are shown in a private window, and none can be added or removed', async () => {
		await open({ own: ['Quill'], privateWindow: true });
		expect(own()).toEqual(['Quill']);
		expect(button('Remove: Quill').disabled).toBe(true);
		expect(button('Add to my skills: dLab').disabled).toBe(true);
	});
});
