// Picking something by its name.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { PickByName } from '../../../src/ui/parts/pick-by-name.tsx';
import { all, doing, draw, key, one, saysOf, says, type } from '../stage.tsx';

let picked: string[];

const things = [
	{ id: 'a', label: 'Data Scientist', names: ['Machine learning engineer'] },
	{ id: 'b', label: 'Data Manager' },
	{ id: 'c', label: 'Caseworker' },
];
const input = (): HTMLInputElement => one<HTMLInputElement>('input');
const hits = (): string[] => all('.hits button').map(saysOf);

beforeEach(async () => {
	picked = [];
	await draw(null);
	await draw(
		<PickByName
			label="Add a role"
			things={things}
			disabled={false}
			describe={({ id }) => `kind ${id}`}
			onPick={({ id }) => void picked.push(id)}
		/>,
	);
});

describe('a search box', () => {
	it('finds by name, by another name, and in spite of a typo', async () => {
		await type(input(), 'data');
		expect(hits().toSorted()).toEqual(['Data Manager kind b', 'Data Scientist kind a']);
		await type(input(), 'machine learning');
		expect(hits()[0]).toBe('Data Scientist kind a');
		await type(input(), 'casewroker');
		expect(hits()).toEqual(['Caseworker kind c']);
	});

	it('says how many it found, and that it found nothing', async () => {
		await type(input(), 'data');
		expect(saysOf(one('[role=status]'))).toBe('2 matches');
		await type(input(), 'zzzz');
		expect(says()).toContain('Nothing of that name. Try another spelling.');
		await type(input(), '  ');
		expect(saysOf(one('[role=status]'))).toBe('');
	});

	it('takes the first at Enter, any at a click, and is empty then', async () => {
		await type(input(), 'casew');
		input().focus();
		await key('Enter');
		await type(input(), 'data');
		await doing(() => all('.hits button')[1]?.click());
		expect(picked).toHaveLength(2);
		expect(picked[0]).toBe('c');
		expect(input().value).toBe('');
		expect(hits()).toEqual([]);
	});

	it('takes nothing at Enter where there is nothing', async () => {
		input().focus();
		await key('Enter');
		expect(picked).toEqual([]);
	});
});
