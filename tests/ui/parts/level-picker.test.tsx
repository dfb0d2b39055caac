// One skill and the levels that a user may give it.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { RatedLevel } from '../../../src/core/rating.ts';
import { LevelPicker } from '../../../src/ui/parts/level-picker.tsx';
import { all, button, doing, draw, key, one, press, redraw, saysOf } from '../stage.tsx';

let said: string[];

type Changed = Partial<Parameters<typeof LevelPicker>[0]>;
const picker = (changed: Changed = {}) => (
	<LevelPicker
		label="Python"
		scale="technology"
		rated={null}
		asked={null}
		disabled={false}
		onRate={(level) => void said.push(`rate ${level}`)}
		onKeyRate={(level) => void said.push(`key ${level}`)}
		onClear={() => void said.push('clear')}
		{...changed}
	/>
);

const radios = (): HTMLInputElement[] => all('input[type=radio]') as HTMLInputElement[];
const chosen = (): (string | null)[] =>
	radios()
		.filter(({ checked }) => checked)
		.map((each) => each.ariaLabel);

beforeEach(() => {
	said = [];
});

describe('a skill', () => {
	it('offers “I don’t have this”, five levels and “not sure”, each by its full name', async () => {
		await draw(picker());
		expect(radios().map((each) => each.getAttribute('aria-label'))).toEqual([
			"I don't have this",
			'Aware of it',
			'With help',
			'Alone',
			'Guides others',
			'Authority',
			'Not sure',
		]);
	});

	it('is one stop for the keyboard: one group, with the skill as its name', async () => {
		await draw(picker());
		expect(new Set(radios().map(({ name }) => name)).size).toBe(1);
		expect(saysOf(one('legend'))).toContain('Python');
	});

	it.each<readonly [RatedLevel | null, string]>([
		[4, 'Guides others'],
		['none', "I don't have this"],
		['unsure', 'Not sure'],
		[null, 'Not rated'],
	])('rated %s says so, and has that choice and no other', async (rated, words) => {
		await draw(picker({ rated }));
		expect(saysOf(one('.said'))).toBe(words);
		expect(chosen()).toEqual(rated === null ? [] : [words]);
	});

	it('says what the ad asks, and nothing where it asks nothing', async () => {
		await draw(picker({ asked: 4 }));
		expect(saysOf(one('legend'))).toBe('Python Not rated · the ad asks: Guides others (4)');
		await draw(picker());
		expect(saysOf(one('legend'))).toBe('Python Not rated');
	});
});

describe('a choice', () => {
	it('is given on at once, once', async () => {
		await draw(picker());
		await doing(() => radios()[3]?.click());
		expect(said).toEqual(['rate 3']);
	});

	it('that was not kept is not shown as kept', async () => {
		await draw(picker({ rated: 2 }));
		await doing(() => radios()[5]?.click());
		await redraw(picker({ rated: 2 }));
		expect(chosen()).toEqual(['With help']);
	});

	it('can be taken back where there is one', async () => {
		await draw(picker());
		expect(button('Clear').disabled).toBe(true);
		await draw(picker({ rated: 2 }));
		await press('Clear');
		expect(said).toEqual(['clear']);
	});

	it('cannot be made while the picker is disabled', async () => {
		await draw(picker({ rated: 2, disabled: true }));
		await doing(() => radios()[5]?.click());
		await press('Clear');
		expect(said).toEqual([]);
	});
});

describe('a key', () => {
	it.each([
		['3', 'key 3'],
		['0', 'key none'],
		['?', 'key unsure'],
		['u', 'key unsure'],
	])('%s answers while the focus is in the picker', async (pressed, answer) => {
		await draw(picker());
		radios()[0]?.focus();
		await key(pressed);
		expect(said).toEqual([answer]);
	});

	it.each(['6', 'a', 'Enter', 'Tab'])('%s answers nothing', async (pressed) => {
		await draw(picker());
		radios()[0]?.focus();
		await key(pressed);
		expect(said).toEqual([]);
	});

	it('answers nothing outside the picker, with Ctrl, or while the picker is disabled', async () => {
		await draw(picker());
		await key('3');
		radios()[0]?.focus();
		const held = new KeyboardEvent('keydown', { key: '3', ctrlKey: true, bubbles: true });
		await doing(() => void radios()[0]?.dispatchEvent(held));
		await draw(picker({ disabled: true }));
		await doing(() => void radios()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true })));
		expect(said).toEqual([]);
	});
});

describe('the same skill in two places of a page', () => {
	it('has its choice in both', async () => {
		await draw([picker({ rated: 3 }), picker({ rated: 3 })]);
		expect(chosen()).toEqual(['Alone', 'Alone']);
	});
});
