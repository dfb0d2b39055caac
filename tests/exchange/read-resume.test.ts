// A résumé as running text: what it mentions is asked, what it states is offered, and nothing is known that it does not say.
import { describe, expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { readResume } from '../../src/exchange/read-resume.ts';
import { now } from './openers.ts';
import { smallVocabulary } from './profile-arbitrary.ts';

const read = (lines: readonly string[], profile: Profile = emptyProfile) =>
	readResume(lines.join('\n'), profile, smallVocabulary);

describe('a skill that a résumé mentions', () => {
	test('is asked for once, with the words around it, those named most often first', () => {
		const { proposals, changes } = read([
			'Tide tables in Java, 2019 to 2021',
			'• Moved the tide tables from Java to Python',
			'• Negotiated contracts for berths; purchasing of ropes',
		]);
		expect(changes).toEqual([]);
		expect(proposals.slice(0, 2)).toEqual([
			{ concept: 'technology/java', scale: 'technology', quote: 'Tide tables in Java, 2019 to 2021' },
			{ concept: 'technology/python', scale: 'technology', quote: 'Moved the tide tables from Java to Python' },
		]);
		expect(proposals.map(({ concept }) => concept)).toContain('competence/procurement');
	});

	test('is not asked for where it is rated, even as something that one does not have', () => {
		const held: Profile = {
			...emptyProfile,
			ratings: [{ concept: 'technology/java', scale: 'technology', level: 'none', ratedAt: now }],
		};
		expect(read(['Java and Python'], held).proposals).toMatchObject([{ concept: 'technology/python' }]);
	});

	test('is found across a line that ends where the paper does', () => {
		const { proposals } = read(['Five years of project', 'management on three islands']);
		expect(proposals).toMatchObject([
			{
				concept: 'competence/project-management',
				scale: 'competence',
				quote: 'Five years of project management on three islands',
			},
		]);
	});

	test('is not found inside another word', () => {
		expect(read(['Javanese dances, pythonesque humour']).proposals).toEqual([]);
	});

	test('is not found in an address', () => {
		expect(read(['https://tides.example.org/java, ada@python.example.org']).proposals).toEqual([]);
	});

	test('is quoted with an ellipsis where its line is long', () => {
		const { proposals } = read([`${'tide and time '.repeat(20)}Python ${'time and tide '.repeat(20)}`]);
		expect(proposals[0]?.quote).toMatch(/^… (?:tide|time|and) .{20,90} Python time .{20,90} …$/);
	});
});

describe('what a résumé states', () => {
	const stated = [
		'Education',
		"Bachelor's degree in informatics, 2012",
		'Languages',
		'French: fluent',
		'Swahili',
		'Certificates',
		'Project Management Professional since 2016',
	];

	test('is offered as changes, each entry with its words', () => {
		const { changes, quotes } = read(stated);
		expect(changes).toEqual([
			{ what: 'degrees', before: null, after: [{ degree: 'bachelor', field: 'field/computer-science' }] },
			{ what: 'languages', before: null, after: [{ code: 'fr', level: 'c1' }] },
			{ what: 'certificates', before: null, after: [{ concept: 'certificate/pmp', expiresOn: null }] },
		]);
		expect(quotes).toEqual([
			{
				statement: 'degrees',
				entry: 'bachelor field/computer-science',
				quote: "Bachelor's degree in informatics, 2012",
			},
			{ statement: 'languages', entry: 'fr', quote: 'French: fluent' },
			{ statement: 'certificates', entry: 'certificate/pmp', quote: 'Project Management Professional since 2016' },
		]);
	});

	test('without saying how well a language is spoken is left out, and said', () => {
		expect(read(stated).skipped).toEqual([{ code: 'level-not-said', where: null, detail: 'Swahili' }]);
	});

	test('changes nothing that the user said already', () => {
		const held: Profile = {
			...emptyProfile,
			degrees: [{ degree: 'bachelor', field: 'field/computer-science' }],
			languages: [
				{ code: 'fr', level: 'a2' },
				{ code: 'sw', level: 'c2' },
			],
			certificates: [{ concept: 'certificate/pmp', expiresOn: '2030-01-01' }],
		};
		expect(read(stated, held)).toMatchObject({ changes: [], skipped: [] });
	});

	test('by the word of a degree alone adds nothing to the same degree with its field', () => {
		const held: Profile = { ...emptyProfile, degrees: [{ degree: 'bachelor', field: 'field/computer-science' }] };
		expect(read(["I hold a bachelor's degree."], held).changes).toEqual([]);
	});

	test('of a degree names no skill in its field', () => {
		const { proposals } = read(["Bachelor's degree in artificial intelligence"]);
		expect(proposals).toEqual([]);
	});
});

test('a text that says nothing known changes nothing and asks nothing', () => {
	expect(read(['Ada Moor', 'Keeper of a lighthouse'])).toEqual({ changes: [], proposals: [], quotes: [], skipped: [] });
});

test('a text over the cap says that only its beginning was read', () => {
	const { skipped, proposals } = readResume(
		`Python\n${'a lighthouse keeper\n'.repeat(20_000)}Java`,
		emptyProfile,
		smallVocabulary,
	);
	expect(skipped).toEqual([{ code: 'too-large', where: null, detail: '200000' }]);
	expect(proposals).toMatchObject([{ concept: 'technology/python' }]);
});
