// Names in text: exact spelling where it matters, stems where it does not, the longest at each place.
import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { compileTerms, indexHeads, rememberStems, termAt } from '../../src/matcher/term-index.ts';
import { readConcepts, writeConcepts } from '../../src/taxonomy/concept-list.ts';
import { tokenise } from '../../src/text/tokens.ts';

const names = [
	'SAP',
	'Python',
	'Java',
	'problem solving',
	'data centre',
	'Node.js',
	'project management',
	'project management office',
];
const concepts = readConcepts(writeConcepts(names.map((label) => ({ id: label, label, kind: 'technology' }) as const)));
const stem = rememberStems(english.stemInName);
const index = compileTerms(concepts, indexHeads(concepts, stem), stem);
/** The names that begin at the first word. */
const namesAt = (text: string): string[] =>
	termAt(text, tokenise(text), 0, index)?.terms.map(({ concept }) => concepts.at(concept)?.label ?? '') ?? [];

describe('a name in text', () => {
	it('is found in any capitals, unless its spelling is exact', () => {
		expect(namesAt('PYTHON')).toEqual(['Python']);
		expect(namesAt('SAP')).toEqual(['SAP']);
		expect(namesAt('sap of birches')).toEqual([]);
	});

	it('of several words is found by its stems', () => {
		expect(namesAt('Data centers')).toEqual(['data centre']);
		expect(namesAt('problem-solving')).toEqual(['problem solving']);
	});

	it('of one word is never found by its stem', () => {
		expect(namesAt('Javas')).toEqual([]);
		expect(namesAt('Pythons')).toEqual([]);
	});

	it('that is longer goes before a shorter one', () => {
		expect(namesAt('project management office')).toEqual(['project management office']);
		expect(namesAt('project management')).toEqual(['project management']);
	});

	it('does not reach across a comma', () => {
		expect(namesAt('project, management')).toEqual([]);
	});

	it('may carry a version', () => {
		expect(namesAt('Python3')).toEqual(['Python']);
		expect(namesAt('Java17')).toEqual(['Java']);
		expect(namesAt('Javac17')).toEqual([]);
	});

	it('is found with its full stop or with a blank in its place', () => {
		expect(namesAt('Node.js')).toEqual(['Node.js']);
		expect(namesAt('node js')).toEqual(['Node.js']);
		expect(namesAt('nodejs')).toEqual([]);
	});
});

describe('a remembered stem', () => {
	it('is asked for once a word', () => {
		const asked: string[] = [];
		const stem = rememberStems((word) => {
			asked.push(word);
			return english.stem(word);
		});
		expect([stem('managers'), stem('managers')]).toEqual([stem('manager'), stem('manager')]);
		expect(asked).toEqual(['managers', 'manager']);
	});

	it('leaves short words, digits and other scripts as they are', () => {
		const stem = rememberStems(() => 'never');
		expect(['as', 'c++', '2', 'données'].map(stem)).toEqual(['as', 'c++', '2', 'données']);
	});

	it('does not see a genitive', () => {
		const stem = rememberStems(english.stem);
		expect(stem("customer's")).toBe(stem('customer'));
	});
});
