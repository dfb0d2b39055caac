// A list of roles is worked with keys alone: arrows, letters, Enter.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { RoleListBox } from '../../../src/ui/parts/role-list-box.tsx';
import { all, doing, draw, key, one, saysOf, violations } from '../stage.tsx';

const roles = ['Analyst', 'Clerk', 'Coach', 'Driver'].map((title) => ({
	id: title.toLowerCase(),
	title,
	framework: 'ict' as const,
	grades: [],
}));
let chosen: string[];

beforeEach(async () => {
	chosen = [];
	await draw(
		<main>
			<RoleListBox label="Roles of a framework" roles={roles} onChoose={(id) => void chosen.push(id)} />
		</main>,
	);
	await doing(() => one('ul').focus());
});

const marked = (): string => saysOf(one('[aria-selected=true]'));

describe('keys', () => {
	it.each([
		[['ArrowDown', 'ArrowDown'], 'Coach'],
		[['ArrowUp'], 'Analyst'],
		[['End', 'ArrowDown'], 'Driver'],
		[['End', 'Home'], 'Analyst'],
		[['PageDown', 'PageUp'], 'Analyst'],
		[['c'], 'Clerk'],
		[['c', 'c'], 'Coach'],
		[['c', 'c', 'c'], 'Clerk'],
		[['D'], 'Driver'],
		[['x'], 'Analyst'],
	])('%j lead to %s', async (keys, title) => {
		for (const each of keys) await key(each);
		expect(marked()).toBe(title);
		expect(one('ul').getAttribute('aria-activedescendant')).toBe(one('[aria-selected=true]').id);
	});

	it('Enter and the space bar choose where they stand', async () => {
		await key('ArrowDown');
		await key('Enter');
		await key('End');
		await key(' ');
		expect(chosen).toEqual(['clerk', 'driver']);
	});
});

it('a click chooses', async () => {
	await doing(() => all('li')[2]?.click());
	expect(chosen).toEqual(['coach']);
});

it('has no fault that axe finds', async () => expect(await violations()).toEqual([]));
