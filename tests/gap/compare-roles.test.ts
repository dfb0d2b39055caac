// Two roles side by side: what differs comes first, and is said to differ only where both sources say enough.
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { compareRoles } from '../../src/gap/compare-roles.ts';
import { indexLibrary } from '../../src/gap/library-index.ts';
import { compareWithRole, preparedProfile } from '../../src/gap/role-fit.ts';
import type { LibraryRole } from '../../src/taxonomy/library.ts';
import { must, ratingOf, roleOf, smallLibrary } from './small-library.ts';

const index = indexLibrary(smallLibrary);
const compared = preparedProfile({ ...emptyProfile, ratings: [ratingOf('ecf/build', 2)] }, '2026-01-01');
const role = (...expects: LibraryRole['expects']): LibraryRole => roleOf({ id: 'ict/a', framework: 'ict', expects });
const differences = (one: LibraryRole, other: LibraryRole) =>
	compareRoles(compareWithRole(one, null, compared, index), compareWithRole(other, null, compared, index), index).map(
		({ concept, difference, apart }) => `${concept} ${difference} ${apart}`,
	);

describe('two roles', () => {
	it('show what only one asks for, then who asks more, then what cannot be told, then what is the same', () => {
		const one = role(must('ecf/a', '2'), must('ecf/b', '4'), must('ecf/c', '1'), must('ecf/d', '3'), must('ecf/e'));
		const other = role(
			must('ecf/a', '2'),
			must('ecf/b', '2'),
			must('ecf/c', '2'),
			must('ecf/e', '1'),
			must('ecf/f', '5'),
		);
		expect(differences(one, other)).toEqual([
			'ecf/d only-first 0',
			'ecf/f only-second 0',
			'ecf/b first-more 2',
			'ecf/c second-more 1',
			'ecf/e unstated 0',
			'ecf/a same 0',
		]);
	});

	it('that both state no level ask the same as far as the sources say', () => {
		expect(differences(role(must('ecf/a')), role(must('ecf/a')))).toEqual(['ecf/a same 0']);
	});

	it('turn round when they are swapped', () => {
		const [one, other] = [role(must('ecf/a', '4')), role(must('ecf/a', '1'), must('ecf/b', '1'))];
		expect(differences(one, other)).toEqual(['ecf/b only-second 0', 'ecf/a first-more 3']);
		expect(differences(other, one)).toEqual(['ecf/b only-first 0', 'ecf/a second-more 3']);
	});

	it('stand beside the user', () => {
		const fit = compareWithRole(role(must('ecf/build', '3')), null, compared, index);
		expect(compareRoles(fit, fit, index)[0]?.standing?.level).toBe('2');
	});

	it('that ask for nothing have nothing to show', () => {
		expect(differences(role(), role())).toEqual([]);
	});
});
