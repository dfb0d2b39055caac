// The data in numbers, as text that one can review: a change that was not meant shows as a line that one did not expect.
import { compileRoles, listRoleNames } from '../../src/taxonomy/compile-roles.ts';
import { assets, conceptFiles, type Entry } from './asset-files.ts';

const count = (list: readonly unknown[], what: string): string => `${list.length} ${what}`;

/** One line on a list of entries: how many, how many names they have, how many of them need a context. */
function describeEntries(path: string, entries: readonly Entry[]): string {
	const names = entries.reduce((sum, { aliases = [] }) => sum + 1 + aliases.length, 0);
	const unsettled = entries.flatMap(({ ambiguous }) => ambiguous?.terms ?? []);
	const areas = entries.filter(({ area }) => area === true);
	const parts = [count(entries, 'entries'), `${names} names`];
	if (areas.length > 0) parts.push(count(areas, 'areas'));
	if (unsettled.length > 0) parts.push(count(unsettled, 'names need a context'));
	return `${path.replace('.json', '')}: ${parts.join(', ')}`;
}

/** How many of a list fall under each name, in the order of the names. */
function tally(names: readonly string[]): string[] {
	const groups = Map.groupBy(names, (name) => name);
	return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, same]) => `  ${name}: ${same.length}`);
}

/** The skills of one framework: how many, with how many anchors, in which groups. */
function describeSkills(framework: string): string[] {
	const own = assets.skills.filter(({ id }) => id.startsWith(`${framework}/`));
	const anchors = own.flatMap(({ levels }) => Object.values(levels));
	return [
		`${framework}: ${count(own, 'skills')}, ${count(anchors, 'anchors')}`,
		...tally(own.map(({ group }) => group)),
	];
}

/** The whole summary, with a line end. */
export function summariseAssets(): string {
	const { govstack, ict, ilo, odp, technologies } = assets;
	const roles = compileRoles(assets);
	const frameworks = ['axelos', 'ecf', 'odp'];
	const thin = roles.filter(({ concepts }) => concepts.length < 5).map(({ id }) => `  ${id}`);
	const expected = roles.reduce((sum, { concepts }) => sum + concepts.length, 0);
	return `${[
		'Roles',
		`govstack: ${count(govstack, 'roles')}`,
		...tally(govstack.map(({ group }) => group)),
		`ict: ${count(ict, 'profiles')}`,
		`ilo: ${count(ilo, 'descriptions')}`,
		...tally(ilo.map(({ grade }) => grade)),
		`odp: ${count(odp, 'roles')}`,
		...tally(odp.map(({ family }) => family)),
		`Names of roles: ${listRoleNames(assets).flat().length}; concepts expected of them: ${expected}`,
		'Roles with fewer than five concepts, for their source asks for no more:',
		...thin,
		'',
		'Skills',
		...frameworks.flatMap(describeSkills),
		'',
		'Concepts',
		...conceptFiles
			.filter(({ path }) => !path.includes('/'))
			.map(({ path, entries }) => describeEntries(path, entries)),
		describeEntries('technologies', technologies),
		...conceptFiles
			.filter(({ path }) => path.includes('/'))
			.map(({ path, entries }) => `  ${describeEntries(path.replace('technologies/', ''), entries)}`),
	].join('\n')}\n`;
}
