// Which skills of a line are alternatives, of which one is enough, and which are asked each on its own.
import { describe, expect, it } from 'vitest';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

/** The lists of alternatives in a line under "Requirements", each as its words. */
function alternativesIn(line: string): string[][] {
	const posting = writeAd([opening, '# Requirements', `- ${line}`]);
	const lists = Map.groupBy(analyseSmall(posting).mentions, ({ anyOf }) => anyOf);
	lists.delete(null);
	return [...lists.values()].map((list) => list.map(({ span }) => wordsAt(posting, span)));
}

describe('skills are alternatives', () => {
	it.each([
		['Java or Kotlin', [['Java', 'Kotlin']]],
		['Java/Kotlin', [['Java', 'Kotlin']]],
		['Strong Java, Kotlin or Scala', [['Java', 'Kotlin', 'Scala']]],
		['Java, Kotlin, or Scala', [['Java', 'Kotlin', 'Scala']]],
		['Java, Kotlin or similar', [['Java', 'Kotlin']]],
		['Python and Java or Kotlin', [['Java', 'Kotlin']]],
		['Java (or Kotlin)', [['Java', 'Kotlin']]],
		['Java and/or Kotlin', [['Java', 'Kotlin']]],
		['At least one of Java, Kotlin, Scala', [['Java', 'Kotlin', 'Scala']]],
		['One of the following: SQL, SAP', [['SQL', 'SAP']]],
		['PMP or SAP', [['PMP', 'SAP']]],
		['One of Java, Kotlin and Scala', [['Java', 'Kotlin', 'Scala']]],
		['Java, Unheard Of or Kotlin', [['Java', 'Kotlin']]],
		['Kubernetes (K8s) or SAP', [['Kubernetes', 'K8s', 'SAP']]],
		['SAP, Golang (Go) or Java (in any form)', [['SAP', 'Golang', 'Go', 'Java']]],
		['Java (UHO) or Kotlin (UK)', [['Java', 'Kotlin']]],
		['Java (SQL) or Kotlin', [['Java', 'Kotlin']]],
		['Languages such as Java and Kotlin', [['Java', 'Kotlin']]],
		['A language (e.g. Java, Kotlin)', [['Java', 'Kotlin']]],
		['A language, for example Java, Kotlin', [['Java', 'Kotlin']]],
		['Languages like Java, Kotlin', [['Java', 'Kotlin']]],
		['Java, Kotlin, etc.', [['Java', 'Kotlin']]],
		['Java, Kotlin and similar ones', [['Java', 'Kotlin']]],
		['Backend languages (Java, Kotlin, Scala)', [['Java', 'Kotlin', 'Scala']]],
		['Databases: PostgreSQL, SQL', [['PostgreSQL', 'SQL']]],
		[
			'Java or Kotlin, and SQL or SAP',
			[
				['Java', 'Kotlin'],
				['SQL', 'SAP'],
			],
		],
	])('in "%s"', (line, lists) => {
		expect(alternativesIn(line)).toEqual(lists);
	});
});

describe('skills are asked each on its own', () => {
	it.each([
		'Java and Kotlin',
		'Java, Kotlin, Scala',
		'Java, Kotlin and Scala',
		'Java; Kotlin',
		'One of us knows what is asked: Java, Kotlin',
		'Java (and Kotlin)',
		'Java. Or so we thought. Kotlin',
		'Java or similar',
		'Java for a year or two, then Kotlin',
		'Back-end technologies (Java, Kotlin, Scala)',
		'Languages (Java and Kotlin)',
		'Languages in use here, Java, Kotlin',
		'You like Java and Kotlin',
		'Java, something else, Kotlin',
		'Kubernetes (K8s), SAP',
		'Kubernetes (K8s)',
	])('in "%s"', (line) => {
		expect(alternativesIn(line)).toEqual([]);
	});
});

it('alternatives of one line have nothing to do with those of another', () => {
	const { mentions } = analyseSmall(writeAd([opening, '# Requirements', '- Java or Kotlin', '- SQL or SAP']));
	expect(new Set(mentions.map(({ anyOf }) => anyOf)).size).toBe(2);
});

it('a level and years that are asked of one of them are asked of each', () => {
	const asked = (line: string): unknown[] =>
		analyseSmall(writeAd([opening, '# Requirements', `- ${line}`])).mentions.map(({ level }) => level);
	expect(asked('5 years of Java, Kotlin or Scala')).toEqual([4, 4, 4]);
	expect(asked('5 years with Kubernetes (K8s) or SAP')).toEqual([4, 4, 4]);
	expect(asked('Strong backend languages (Java, Kotlin)')).toEqual([4, 4]);
	expect(asked('5 years of Java; Kotlin')).toEqual([4, null]);
});
