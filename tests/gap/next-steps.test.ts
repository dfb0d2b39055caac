// Where the ladder leads: the next grade, the roles above, and those beside.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/read-assets.ts';
import { indexLibrary } from '../../src/gap/library-index.ts';
import { findNextSteps } from '../../src/gap/next-steps.ts';
import { smallIndex } from './small-library.ts';

const steps = (role: string, grade: string | null, index = smallIndex): string[] =>
	findNextSteps(index.roleOf(role)!, grade, index).map((step) => `${step.kind} ${step.role} ${step.grade}`);

describe('operational delivery', () => {
	it('leads to the next grade of the same role, and beside to neighbours of the same grade', () => {
		expect(steps('odp/clerk', 'AO')).toEqual(['next-grade odp/clerk EO', 'beside odp/desk AO']);
	});

	it('leads from the last grade of a role to neighbours above', () => {
		expect(steps('odp/clerk', 'EO')).toEqual(['above odp/chief HEO', 'beside odp/desk EO']);
	});

	it('leads to nothing from the top', () => {
		expect(steps('odp/chief', 'HEO')).toEqual([]);
	});

	it('leads from team leader over operations manager to director', () => {
		const index = indexLibrary(readLibrary());
		expect(steps('odp/team-leader', 'SEO', index)).toContain('above odp/operations-manager G7');
		expect(steps('odp/operations-manager', 'G7', index)[0]).toBe('next-grade odp/operations-manager G6');
		expect(steps('odp/operations-manager', 'G6', index)).toContain('above odp/operations-director SCS1');
	});
});

describe('the ILO', () => {
	it('leads to the next grade of the family, and from assistants to no officers', () => {
		expect(steps('ilo/helper-g5', 'G5')).toEqual(['next-grade ilo/helper-g6 G6']);
		expect(steps('ilo/helper-g6', 'G6')).toEqual([]);
	});
});

it('frameworks without grades lead nowhere', () => {
	expect(steps('ict/builder', null)).toEqual([]);
});
