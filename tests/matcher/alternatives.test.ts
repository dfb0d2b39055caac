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
	])('in "%s"', (line) => {
		expect(alternativesIn(line)).toEqual([]);
	});
});

it('alternatives of one line have nothing to do with those of another', () => {
	const { mentions } = analyseSmall(writeAd([opening, '# Requirements', '- Java or Kotlin', '- SQL or SAP']));
	expect(new Set(mentions.map(({ anyOf }) => anyOf)).size).toBe(2);
});
