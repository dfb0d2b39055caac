// Which concepts a line names: whole words only, and names that are also ordinary words only in fitting company.
import { describe, expect, it } from 'vitest';
import { mentioned, mentionsOf, opening, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

/** The words that a line under "Requirements" is found to name, in order. */
const namesIn = (...lines: readonly string[]): string[] => {
	const posting = writeAd([opening, '# Requirements', ...lines.map((line) => `- ${line}`)]);
	return mentioned(posting, analyseSmall(posting));
};
const namesInProse = (text: string): string[] => {
	const posting = writeAd([opening, text]);
	return mentioned(posting, analyseSmall(posting));
};

describe('a list of names', () => {
	it.each([
		['C, C++, C#, Go, R, .NET, Node.js', ['C', 'C++', 'C#', 'Go', 'R', '.NET', 'Node.js']],
		['Java/Kotlin/Go', ['Java', 'Kotlin', 'Go']],
		['Go, Java', ['Go', 'Java']],
		['Java, Go', ['Java', 'Go']],
		['Java and Go', ['Java', 'Go']],
		['C or C++', ['C', 'C++']],
		['(C, C++)', ['C', 'C++']],
		['Go, R, C and Scala', ['Go', 'R', 'C', 'Scala']],
		['Languages: Go', ['Go']],
		['C#/.NET', ['C#', '.NET']],
		['Python3 and K8s', ['Python3', 'K8s']],
		['JavaScript (Node.js)', ['JavaScript', 'Node.js']],
	])('%s is read whole', (line, names) => {
		expect(namesIn(line)).toEqual(names);
	});
});

describe('a name that is also a word is settled', () => {
	it.each([
		['Knowledge of R is required', ['R']],
		['Advanced R (data frames)', ['R']],
		['Must know Go', ['Go']],
		['Go', ['Go']],
		['Experience with C/C++ is a plus', ['C', 'C++']],
	])('in "%s"', (line, names) => {
		expect(namesIn(line)).toEqual(names);
	});

	it('by standing alone only where the section asks', () => {
		const posting = writeAd([opening, '# The week', '- Go']);
		expect(mentioned(posting, analyseSmall(posting))).toEqual([]);
	});
});

describe('no name is found', () => {
	it.each([
		'Strong Go to girl',
		'Google, JavaScripting, scalable, Javanese, Scalability',
		'A go-to-market plan, Go-to-market',
		'Good at going',
		'Ready to go the extra mile',
		'Lets go of things that do not work',
		'Vitamin C in the canteen',
		'GCSE grade C or above in maths',
		'R&D budgets',
		'Statistical R&D in a statistics office',
		'The C.V. of an embedded developer',
		'Firmware for a C-suite',
		'A Y-R transformer for statistics',
		'The C-suite',
		'Tapping sap from birches',
		'A dotnetwork of friends',
		'Wears a size R overall',
	])('in "%s"', (line) => {
		expect(namesIn(line)).toEqual([]);
	});

	it.each([
		['Sends Java reports to C. Miller', ['Java']],
		['R. Okafor leads the Python team', ['Python']],
		['Brings R&D and Python together', ['Python']],
		['Knows Python and the C-suite', ['Python']],
		['Writes JavaScript, Google Ads and e-mails', ['JavaScript']],
		['Go to the depot, check Java servers', ['Java']],
		['Ready, set, go, Python', ['Python']],
	])('beyond those that are meant in "%s"', (line, names) => {
		expect(namesIn(line)).toEqual(names);
	});
});

describe('a name that is also a word', () => {
	it('is settled by a word of its own in the same list item', () => {
		expect(namesIn('Five years of Go in backend services')).toEqual(['Go']);
		expect(namesIn('Knows Go. Has built microservices before.')).toEqual(['Go']);
	});

	it('is settled by a word of its own in the same paragraph', () => {
		expect(namesInProse('Our services are written in Go. We like the language for its plainness.')).toEqual(['Go']);
	});

	it('is not settled by a word in another list item', () => {
		expect(namesIn('Knows when to let Go', 'Has built microservices')).toEqual([]);
	});

	it('counts in exactly its spelling only', () => {
		expect(namesIn('Java, go')).toEqual(['Java']);
		expect(namesIn('Java, GO')).toEqual(['Java']);
	});

	it('may begin a compound that names a technology', () => {
		expect(namesIn('Has run Go-based microservices')).toEqual(['Go']);
		expect(namesIn('Python-based tools')).toEqual(['Python']);
		expect(namesIn('SAP-certified')).toEqual(['SAP']);
	});
});

describe('a competence', () => {
	it('is found in the singular, in the plural and with a hyphen', () => {
		for (const line of ['Project-planning', 'Customer enquiry', 'Manage project', 'Negotiates with negotiation skill'])
			expect(namesIn(line).length, line).toBeGreaterThan(0);
	});

	it('is named by the words that stand there', () => {
		expect(namesIn('Strong negotiation skills')).toEqual(['negotiation skills']);
	});

	it('is not found across a comma', () => {
		expect(namesIn('Keeps calm with a customer, service at the table')).toEqual([]);
	});
});

it('each occurrence is a mention of its own', () => {
	const analysis = analyseSmall(writeAd([opening, '# Requirements', '- Java at work', '- Java at home']));
	expect(mentionsOf(analysis, 'technology/java').map(({ requirement }) => requirement)).toEqual(['r1', 'r2']);
});
