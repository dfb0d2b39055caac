// Which skills of a role are asked for first where there is time for a few.
import { describe, expect, it } from 'vitest';
import type { LibraryRole } from '../../../src/taxonomy/library.ts';
import { findTellingSkills } from '../../../src/ui/parts/telling-skills.ts';
import { smallLibrary } from '../small-library.ts';

const [template] = smallLibrary.roles;

/** A role that expects these, "sql" as a must and "(sql)" as nice to have. */
function roleOf(id: string, framework: LibraryRole['framework'], ...names: readonly string[]): LibraryRole {
	if (template === undefined) throw new Error('no role');
	const [expectation] = template.expects;
	if (expectation === undefined) throw new Error('nothing expected');
	return {
		...template,
		id,
		framework,
		expects: names.map((name) => ({
			...expectation,
			concept: name.replaceAll(/[()]/g, ''),
			strength: name.startsWith('(') ? 'plus' : 'must',
		})),
	};
}

const analyst = roleOf('ict/analyst', 'ict', 'writing', '(maps)', 'sql', 'statistics', 'writing');
const roles = [
	analyst,
	roleOf('ict/editor', 'ict', 'writing', 'sql'),
	roleOf('ict/clerk', 'ict', 'writing'),
	roleOf('odp/statistician', 'odp', 'statistics', 'statistics', 'maps'),
];
const find = (isOpen: (concept: string) => boolean = () => true, most = 5) =>
	findTellingSkills(analyst, { roles }, isOpen, most);

describe('the skills that say most about a role', () => {
	it('are its musts before what is nice to have, the rarest in its own framework first, each once', () => {
		expect(find()).toEqual(['statistics', 'sql', 'writing', 'maps']);
	});

	it('are those without a rating', () => {
		expect(find((concept) => concept !== 'statistics')).toEqual(['sql', 'writing', 'maps']);
	});

	it('are no more than wanted', () => expect(find(() => true, 2)).toEqual(['statistics', 'sql']));

	it('are none of a role that expects nothing', () => {
		expect(findTellingSkills(roleOf('ict/idle', 'ict'), { roles }, () => true, 5)).toEqual([]);
	});
});
