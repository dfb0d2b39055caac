// Random ads in English for properties: sections in any order with lines that ads really have, in the small world.
import fc from 'fast-check';
import { opening } from './ads.ts';

const skills = fc.constantFrom(
	'Python',
	'Java',
	'Kotlin',
	'C++',
	'C#',
	'.NET',
	'Node.js',
	'Kubernetes',
	'SAP',
	'SQL',
	'negotiation',
	'project management',
	'customer service',
	'procurement',
);
const levelWords = fc.constantFrom('', 'Strong ', 'Basic ', 'Expert in ', 'Familiarity with ', 'Good knowledge of ');
const tails = fc.constantFrom(
	'',
	' is a plus',
	' is required',
	' in a small team',
	' (3 years)',
	', preferably on ships',
);

const skillLine = fc
	.tuple(levelWords, skills, fc.constantFrom(', ', ' and ', ' or ', '/'), skills, tails)
	.map(([level, first, join, second, tail]) => `- ${level}${first}${join}${second}${tail}`);
const factLine = fc.constantFrom(
	'- Bachelor’s degree or equivalent experience',
	'- Five years of experience in purchasing',
	'- Minimum of seven (7) years at sea',
	'- Fluent English and French',
	'- No degree required',
	'- Driving licence. SAP is an asset.',
	'You have sailed before.',
	'- Manages three large projects',
	'- Solve awkward customer service problems',
	'- Project costing and management',
);
const headings = fc.constantFrom(
	'# Duties',
	'# Requirements',
	'# What you’ll bring',
	'# Nice to have',
	'# Week one',
	'# About us',
);
const section = fc
	.tuple(headings, fc.array(fc.oneof({ weight: 3, arbitrary: skillLine }, factLine), { maxLength: 5 }))
	.map(([heading, lines]) => lines.toSpliced(0, 0, heading));

/** The lines of an ad, in the notation of `writeAd`. */
export const adLines: fc.Arbitrary<string[]> = fc
	.array(section, { maxLength: 5 })
	.map((sections) => [opening].concat(sections.flat()));

/** The same without a line that stands twice: an ad that repeats itself says it once. */
export const distinctLines: fc.Arbitrary<string[]> = adLines.map((lines) =>
	lines.filter((line, at) => line.startsWith('#') || lines.indexOf(line) === at),
);

/** A title, known or not. */
export const titles: fc.Arbitrary<string> = fc.constantFrom(
	'Software Engineer',
	'Senior Procurement Officer',
	'Customer Service Adviser',
	'Farrier',
	'',
);

/** Sections that ads end in and that ask nothing, each under its heading, in the notation of `writeAd`. */
export const boilerplate: readonly (readonly string[])[] = [
	[
		'# About us',
		'For over 25 years Tidewell Ferries has carried people, bicycles and bread between eleven islands.',
		'- We value people who ask, people who listen and people who laugh',
		'- Our ships run on Python and good coffee',
	],
	[
		'# Equal opportunity',
		'We are an equal opportunity employer. All qualified applicants are considered without regard to origin, faith or age.',
		'You must be at least 18 years of age to work on deck.',
	],
	[
		'# Benefits',
		'- 28 days of paid leave, a pension and a season ticket',
		'- A training budget of two years’ worth, Kubernetes courses included',
		'The base salary is 54,000 to 61,000 a year.',
	],
	['# How to apply', 'Send your CV with two references. Only shortlisted candidates will be contacted.'],
];
