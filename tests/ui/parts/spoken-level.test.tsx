// A rating as another framework would say it.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { SpokenLevel } from '../../../src/ui/parts/spoken-level.tsx';
import { all, draw, one, says, saysOf } from '../stage.tsx';
import { smallLibrary } from '../small-library.ts';

type Given = Pick<Parameters<typeof SpokenLevel>[0], 'rated' | 'scale' | 'speak'>;
const say = (given: Given) => draw(<SpokenLevel {...given} scales={smallLibrary.scales} />);

describe('a level', () => {
	it('of AXELOS says its own name', async () => {
		await say({ rated: 3, scale: 'competence', speak: 'axelos' });
		expect(says()).toBe('Professional (3)');
	});

	it('that the other framework has exactly is called as there', async () => {
		await say({ rated: 4, scale: 'competence', speak: 'ecf' });
		expect(says()).toBe('Lead Professional / Senior Manager (e-4)');
		expect(all('button')).toEqual([]);
	});

	it('that it has not exactly is said to be approximate, with what is lost on focus', async () => {
		await say({ rated: 5, scale: 'competence', speak: 'odp' });
		const name = one('button');
		expect(saysOf(name)).toBe('approximately Expert (E)');
		const lost = document.getElementById(name.getAttribute('aria-describedby') ?? '');
		expect(saysOf(lost)).toBe('Nothing stands above expert, so the step from lead to executive is lost.');
	});

	it('of a technology keeps its own name', async () => {
		await say({ rated: 3, scale: 'technology', speak: 'ecf' });
		expect(says()).toBe('Alone (3)');
	});

	it.each([
		['none', "I don't have this"],
		['unsure', 'Not sure'],
	] as const)('%s is the same in all', async (rated, words) => {
		await say({ rated, scale: 'competence', speak: 'odp' });
		expect(says()).toBe(words);
	});
});
