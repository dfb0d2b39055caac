// Rating everything that one target role expects, with the keyboard alone.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from '../../dashboard-stage.tsx';
import { keyboard } from '../../keyboard.ts';
import { all, clear, one, says, saysOf } from '../../stage.tsx';

afterEach(clear);

const targeted = { profile: { targets: ['govstack/data-scientist'] } };
const shown = (): string => saysOf(one('.card h2'));
const place = (): string => saysOf(one('.card .place'));
const levelsOf = (ratings: readonly { readonly concept: string; readonly level: unknown }[]) =>
	ratings.map(({ concept, level }) => `${concept} ${String(level)}`);

describe('a whole target role', () => {
	it('takes one key a skill, after the role is chosen by typing its name', async () => {
		const store = await openPage('#/profile');
		const { count, press, tabTo, write } = keyboard();
		await tabTo('.targets input');
		const before = count.keys;
		await write('data sci');
		await press('Enter');
		expect(document.activeElement).toBe(one('.card'));
		expect(place()).toBe('0 of 5 rated, target role Data Scientist');
		const toCards = count.keys;
		for (const key of ['3', '4', '0', '?', '2']) await press(key);
		expect(levelsOf(store.profile.ratings)).toEqual([
			'competence/coaching 2',
			'competence/data-analysis 3',
			'competence/negotiation unsure',
			'technology/python 4',
			'technology/statistics none',
		]);
		expect(says()).toContain('Every skill here has your answer.');
		expect(document.activeElement).toBe(one('.card.is-end'));
		expect(count.keys - toCards).toBe(5);
		expect(toCards - before).toBe(9);
		// Skip link, the views, the parts of the profile, and the field itself.
		const [views, parts] = [all('.masthead nav a').length, all('.tabs a').length];
		expect([views > 3, parts]).toEqual([true, 4]);
		expect(before).toBe(1 + views + parts + 1);
	});

	it('is announced card by card, and what was saved is said', async () => {
		await openPage('#/profile', targeted);
		const { press } = keyboard();
		one('.card').focus();
		await press('3');
		expect(saysOf(one('.run [role=status]'))).toBe('Next: Python. 1 of 5 rated, target role Data Scientist.');
		expect(saysOf(one('.status-bar [role=status]'))).toBe('Saved: Data analysis');
		expect(one('.run progress').getAttribute('value')).toBe('1');
	});

	it('goes on where it was left, and past what has a rating', async () => {
		const store = await openPage('#/profile', targeted);
		const { press } = keyboard();
		one('.card').focus();
		await press('3');
		await press('s');
		await press('1');
		expect(shown()).toBe('Negotiation');
		await clear();
		await openPage('#/profile/rate', { profile: { ...store.profile } });
		expect(shown()).toBe('Python');
	});

	it('leaves what is skipped without a rating, and offers it again at the end', async () => {
		const store = await openPage('#/profile', targeted);
		const { press, tabTo } = keyboard();
		one('.card').focus();
		for (const key of ['s', 'ArrowRight', '1', '1', '1']) await press(key);
		expect(store.profile.ratings).toHaveLength(3);
		expect(saysOf(one('.card h2'))).toBe('You have skipped 2 skills.');
		await tabTo('.ends button');
		await press('Enter');
		expect(shown()).toBe('Data analysis');
		await press('5');
		expect(shown()).toBe('Python');
	});

	it('goes back one card at a time, where the answer shows and can be changed', async () => {
		const store = await openPage('#/profile', targeted);
		const { press } = keyboard();
		one('.card').focus();
		await press('ArrowLeft');
		expect(shown()).toBe('Data analysis');
		await press('3');
		await press('ArrowLeft');
		expect(shown()).toBe('Data analysis');
		expect(all('[aria-pressed=true]').map((each) => saysOf(one('b', each)))).toEqual(['Professional']);
		await press('4');
		expect(levelsOf(store.profile.ratings)).toEqual(['competence/data-analysis 4']);
		expect(shown()).toBe('Python');
	});

	it('of a framework’s skills rates these', async () => {
		const store = await openPage('#/profile/rate/role/ict/data-manager');
		one('.card').focus();
		await keyboard().press('4');
		expect(levelsOf(store.profile.ratings)).toEqual(['ecf/d.10 4']);
	});

	it('that its framework states no skills for says so', async () => {
		await openPage('#/profile/rate/role/ilo/finance-assistant-g7');
		expect(says()).toContain('The framework states no skills for Finance Assistant (G7)');
	});
});

describe('one skill that is looked up', () => {
	it('is found in spite of a typo, rated by one key, and the next can be looked up at once', async () => {
		const store = await openPage('#/profile');
		const { press, tabTo, write } = keyboard();
		await tabTo('.any-skill input');
		await write('kubernets');
		await press('Enter');
		expect(shown()).toBe('Kubernetes');
		await press('2');
		expect(levelsOf(store.profile.ratings)).toEqual(['technology/kubernetes 2']);
		expect(document.activeElement).toBe(one('.any-skill input'));
		await write('python');
		await press('Enter');
		await press('0');
		expect(store.profile.ratings).toHaveLength(2);
	});

	it('that is unknown is said to be, and another can be chosen', async () => {
		await openPage('#/profile/rate/skill/technology/nothing-such');
		expect(says()).toContain('Plumbline knows no such role or skill.');
		await openPage('#/profile/rate/skill/language/fr');
		expect(says()).toContain('Plumbline knows no such role or skill.');
	});
});

describe('the keys of a card', () => {
	it('do nothing while something else has the focus, a field least of all', async () => {
		const store = await openPage('#/profile', targeted);
		const { press, tabTo, write } = keyboard();
		await press('3');
		await tabTo('.targets input');
		await write('s5u0');
		expect(store.log).toEqual([]);
		expect(one<HTMLInputElement>('.targets input').value).toBe('s5u0');
	});

	it('that come faster than the disk are done one after the other', async () => {
		const store = await openPage('#/profile', targeted);
		const card = one('.card');
		for (const key of ['1', '2', '3'])
			card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		await keyboard().press('Shift');
		expect(store.log).toEqual([
			'rate competence/data-analysis 1',
			'rate technology/python 2',
			'rate technology/statistics 3',
		]);
	});

	it('after a failure are dropped: the card stays, says why, and the same key works again', async () => {
		const store = await openPage('#/profile', targeted, (before) => {
			before.refuses = 'store-failed';
		});
		const card = one('.card');
		card.focus();
		for (const key of ['1', '2'])
			card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		const { press } = keyboard();
		await press('Shift');
		expect(shown()).toBe('Data analysis');
		expect(store.log).toEqual(['rate competence/data-analysis 1']);
		expect(saysOf(one('.card [role=alert]'))).toBe(
			'Not saved: Data analysis. The reason: the browser could not write it down.',
		);
		store.refuses = null;
		await press('1');
		expect(shown()).toBe('Python');
		expect(all('.card [role=alert]')).toEqual([]);
	});

	it('are on screen, each beside what it says', async () => {
		await openPage('#/profile', targeted);
		expect(all('.choice').map((each) => `${saysOf(one('kbd', each))} ${saysOf(one('b', each))}`)).toEqual([
			'1 Entry',
			'2 Practitioner',
			'3 Professional',
			'4 Lead',
			'5 Executive',
			"0 I don't have this",
			'? Not sure',
			's Skip',
		]);
	});
});
