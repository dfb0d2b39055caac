// What `docs/knowledge.md` says of each framework: where it comes from, how much of it is here, what we changed, and its faults.
import { assets, readFramework } from '../../tests/assets/asset-files.ts';
import type { Equivalency, GovstackRole, SkillRecord, SourceNote } from '../../src/taxonomy/shapes.ts';
import { count, list, number, plain, sentence, table, tally } from './markdown.ts';

const { govstack, ict, ilo, odp } = assets;
const equivalencies = readFramework<Equivalency[]>('ilo/equivalencies.json');
const competences = ict.flatMap((profile) => profile.competences);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const titlesOf = (roles: readonly { readonly titles: readonly string[] }[]): number =>
	sum(roles.map(({ titles }) => titles.length));

/** The skills of one framework, with how many anchors they have, and their groups. */
function countSkills(framework: string): string[] {
	const skills = assets.skills.filter(({ id }) => id.startsWith(`${framework}/`));
	const anchors = sum(skills.map(({ levels }: SkillRecord) => Object.keys(levels).length));
	return [
		`${count(skills.length, 'skill')}, described at ${count(anchors, 'level')} in all`,
		`Groups: ${tally(skills.map(({ group }) => group))}`,
	];
}

/** What GovStack's roles expect, as numbers of facts. */
function countExpectations(roles: readonly GovstackRole[]): string {
	const expected = roles.flatMap(({ concepts }) => concepts);
	const duties = roles.flatMap((role) => role.duties ?? []);
	const musts = expected.filter(({ strength }) => strength === 'must').length;
	const having = (key: 'years' | 'degree' | 'certificates' | 'languages'): number =>
		roles.filter((role) => (Array.isArray(role[key]) ? role[key].length > 0 : role[key] !== undefined)).length;
	return `Expectations: ${count(musts, 'concept')} that a role must have and ${number(expected.length - musts)} that are a plus; years for ${count(having('years'), 'role')}, a degree for ${number(having('degree'))}, certificates for ${number(having('certificates'))}, languages for ${number(having('languages'))}; ${count(duties.length, 'duty', 'duties')} from the descriptions`;
}

/** What people call a framework, its files beside the source note, and what there is of it, a line each. */
type Framework = { readonly name: string; readonly files: readonly string[]; readonly counts: readonly string[] };

const contents: Readonly<Record<string, Framework>> = {
	govstack: {
		name: 'GovStack',
		files: ['roles.json'],
		counts: [
			`${count(govstack.length, 'role')}, each with the public page that it cites and ${count(titlesOf(govstack), 'job title')} between them`,
			`Groups: ${tally(govstack.map(({ group }) => group))}`,
			countExpectations(govstack),
		],
	},
	axelos: { name: 'AXELOS', files: ['skills.json'], counts: countSkills('axelos') },
	ecf: { name: 'e-CF', files: ['skills.json'], counts: countSkills('ecf') },
	ict: {
		name: 'European ICT profiles',
		files: ['roles.json'],
		counts: [
			`${count(ict.length, 'profile')} with ${count(titlesOf(ict), 'job title')} between them`,
			`${count(competences.length, 'link')} to e-CF competences, ${number(competences.filter(({ level }) => level === null).length)} of them without a trustworthy level`,
			`Missions in our wording, not the publisher’s: ${number(ict.filter(({ wording }) => wording === 'ours').length)}`,
		],
	},
	ilo: {
		name: 'ILO job descriptions',
		files: ['roles.json', 'equivalencies.json'],
		counts: [
			`${count(ilo.length, 'job description')} in ${count(new Set(ilo.map(({ family }) => family)).size, 'family', 'families')}, with ${count(titlesOf(ilo), 'job title')} between them`,
			`Grades: ${tally(ilo.map(({ grade }) => grade).toSorted())}`,
			`Rules of equivalency for ${count(equivalencies.length, 'grade')}, with ${count(sum(equivalencies.map(({ accepted }) => accepted.length)), 'worked example')}`,
		],
	},
	odp: {
		name: 'UK Operational Delivery',
		files: ['roles.json', 'skills.json'],
		counts: [
			`${count(odp.length, 'role')} with ${count(titlesOf(odp), 'job title')} between them`,
			`Families: ${tally(odp.map(({ family }) => family))}`,
			...countSkills('odp'),
		],
	},
};

/** The faults that are noted at single roles, each sentence once, with the roles that it is said of. */
function faultsOfRoles(roles: readonly { readonly title: string; readonly faults?: readonly string[] }[]): string[] {
	const told = roles.flatMap(({ title, faults = [] }) => faults.map((fault) => ({ title, fault })));
	return [...Map.groupBy(told, ({ fault }) => fault)].map(
		([fault, same]) => `${same.map(({ title }) => plain(title)).join(', ')}: “${plain(fault)}”`,
	);
}

function describeFramework([id, { name, files, counts }]: readonly [string, Framework]): string {
	const note = readFramework<SourceNote>(`${id}/source.json`);
	const link = (file: string): string => `[\`${file}\`](../assets/frameworks/${id}/${file})`;
	const told = faultsOfRoles(id === 'govstack' ? govstack : id === 'odp' ? odp : []);
	return [
		`### ${name}`,
		table(
			['Title', plain(note.title)],
			[
				['Publisher', plain(note.publisher)],
				['Version', plain(note.version)],
				['Date', plain(note.date)],
				['Licence', plain(note.licence)],
				['Attribution', plain(note.attribution)],
				['Files', [...files, 'source.json'].map(link).join(', ')],
			],
		),
		'What there is:',
		list(counts.map(sentence)),
		'What we changed:',
		list(note.changes.map((change) => plain(sentence(change)))),
		'Known faults of the source, kept visible:',
		list(note.faults.map((fault) => plain(sentence(fault)))),
		...(told.length === 0 ? [] : ['Faults noted at single roles:', list(told)]),
	].join('\n\n');
}

/** The section on frameworks, one after the other. */
export const writeFrameworks = (): string =>
	['## The frameworks', ...Object.entries(contents).map(describeFramework)].join('\n\n');
