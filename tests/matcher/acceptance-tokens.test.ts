// What a critical user tries first, with the bundled data: names that are parts of other words, or words themselves.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Posting } from '../../src/core/posting.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { mentioned, opening, wordsAt } from './ads.ts';
import { analyseBundled, bundledEngine } from './bundled-engine.ts';

const read = (text: string): { posting: Posting; analysis: Analysis; words: string[] } => {
	const posting = postingFromText({ text });
	const analysis = analyseBundled(posting);
	return { posting, analysis, words: mentioned(posting, analysis) };
};
const inAd = (...lines: readonly string[]) =>
	read([opening, opening, '', 'Requirements:', ...lines.map((line) => `- ${line}`)].join('\n'));
const labelsOf = (analysis: Analysis): string[] =>
	analysis.mentions.map(({ concept }) => bundledEngine.concepts.find(concept)?.label ?? concept);

const verbatim =
	'Required: C, C++, C#, Go, R, .NET, AI, ML, UX, QA, Node.js. Go-to-market plan. Good communicator. Google, JavaScript, scalable. Python-based.';
const names = ['C', 'C++', 'C#', 'Go', 'R', '.NET', 'AI', 'ML', 'UX', 'QA', 'Node.js', 'JavaScript', 'Python'];

describe.each([
	['alone', read(verbatim)],
	['in a larger ad', read(`${opening} ${opening}\n\n${verbatim}\n\n${opening}`)],
	['in a list', inAd(...verbatim.replace('Required: ', '').split(/(?<=\.) /))],
	[
		'in lines of its own',
		inAd('C, C++, C#', 'Go, R, .NET', 'AI, ML, UX, QA, Node.js', 'Google, JavaScript, scalable', 'Python-based'),
	],
])('the line of confusable names, %s', (_, { posting, analysis, words }) => {
	it('names all thirteen, each in its own words', () => {
		expect(words).toEqual(expect.arrayContaining(names));
	});

	it('names each of them as a concept of its own', () => {
		const found = analysis.mentions.filter(({ span }) => names.includes(wordsAt(posting, span)));
		expect(new Set(found.map(({ concept }) => concept)).size).toBe(names.length);
	});

	it('names Go once: not in Google, Go-to-market or Good', () => {
		const go = analysis.mentions.filter(({ concept }) => concept === 'technology/go');
		expect(go.map(({ span }) => wordsAt(posting, span))).toEqual(['Go']);
		expect(posting.text.slice(go[0]?.span.end, (go[0]?.span.end ?? 0) + 1)).toBe(',');
	});

	it('names no Java and no Scala', () => {
		expect(labelsOf(analysis)).not.toContain('Java');
		expect(labelsOf(analysis)).not.toContain('Scala');
	});
});

describe('no technology is made up of parts of words', () => {
	it.each([
		'Googled restaurants in Goa, going good places',
		'Scaling, scalability and escalation of scalable teams',
		'Preactive, reactive and proactive people',
		'Sassy, assessing, classless',
		'Rusty tools, rest and trust',
		'Expressly swiftly, with spring in the step and a dash of spark',
		'Has access to a vehicle, a safe and a word with the board',
		'Excels at work and gives outlook on the power of a point',
		'Helms a team, chefs and puppets included',
		'The salt of the earth; amber, ruby and pearl jewellery',
		'A rash decision, a flash in the pan, a lash and a sash',
		'Teams up with other teams in a notion of unity and slack',
	])('in "%s"', (line) => {
		const { posting, analysis } = inAd(line);
		const technologies = analysis.mentions.filter(({ kind }) => kind === 'technology');
		expect(technologies.map(({ span }) => wordsAt(posting, span))).toEqual([]);
	});
});

describe('names are told from their neighbours', () => {
	it.each([
		['Java and JavaScript', ['Java', 'JavaScript']],
		['C/C++', ['C', 'C++']],
		['ASP.NET or C#', ['ASP.NET', 'C#']],
		['React, React Native', ['React', 'React Native']],
		['SQL, MySQL, PostgreSQL', ['SQL', 'MySQL', 'PostgreSQL']],
		['Python/Go/Rust', ['Python', 'Go', 'Rust']],
		['R, Python and SQL for statistics', ['R', 'Python', 'SQL']],
		['Kubernetes (k8s), Docker', ['Kubernetes', 'k8s', 'Docker']],
		['NodeJS, TypeScript', ['NodeJS', 'TypeScript']],
		['Microsoft Excel and Word', ['Microsoft Excel', 'Word']],
	])('in "%s"', (line, expected) => {
		const { posting, analysis } = inAd(line);
		const technologies = analysis.mentions.filter(({ kind }) => kind === 'technology');
		expect(technologies.map(({ span }) => wordsAt(posting, span))).toEqual(expected);
	});
});
