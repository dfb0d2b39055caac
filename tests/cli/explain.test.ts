// The whole explanation of an ad: its facts, its lines as they stand, and why what was found was found.
import { describe, expect, it } from 'vitest';
import { explainAd } from '../../src/cli/analyze.ts';
import { explain } from '../../src/cli/explain.ts';
import { LineError } from '../../src/cli/json-lines.ts';
import { opening, writeAd } from '../matcher/ads.ts';
import { analyseSmall, smallEngine } from '../matcher/small-knowledge.ts';

function explainLines(lines: readonly string[], facts = {}): string {
	const posting = writeAd(lines, facts);
	return explain('x', posting, analyseSmall(posting), smallEngine);
}
/** The lines of a part, without its heading; null where there is no such part. */
const partOf = (explanation: string, heading: string): string[] | null =>
	explanation
		.split('\n\n')
		.find((part) => part.startsWith(`== ${heading}`))
		?.trimEnd()
		.split('\n')
		.slice(1) ?? null;

describe('the head', () => {
	it('has the facts that are given, and what the ad accepts at the least', () => {
		const lines = [
			opening,
			'# Requirements',
			'- Five years of experience',
			'- Bachelor’s degree or equivalent experience',
		];
		const [head] = explainLines(lines, { title: 'Baker', company: 'Crumb', grade: 'G5' }).split('\n\n');
		expect(head?.split('\n')).toEqual([
			'id        x',
			'title     Baker',
			'company   Crumb',
			'grade     G5',
			'language  en',
			'years     at least 5',
			'degree    bachelor, or equivalent experience',
		]);
	});

	it('says what is not stated, and leaves out what is not given', () => {
		expect(explainLines([opening]).split('\n\n')[0]?.split('\n')).toEqual([
			'id        x',
			'language  en',
			'years     not stated',
			'degree    not stated',
		]);
	});

	it('keeps every fact on one line, and prints nothing that a terminal would obey', () => {
		const [head] = explainLines([opening], { title: 'Baker\nid        y\u001b[2J' }).split('\n\n');
		expect(head).toContain('title     Baker\ufffdid        y\ufffd[2J\n');
	});
});

describe('the lines', () => {
	const explanation = explainLines([
		opening,
		'# Requirements',
		'- Strong Java or Kotlin',
		'- No knowledge of SAP is needed',
	]);

	it('stand as they are, with a number and a sign for headings and list items', () => {
		for (const line of [`   1   │ ${opening}`, '   2 # │ Requirements', '   3 - │ Strong Java or Kotlin']) {
			expect(explanation).toContain(`\n${line}\n`);
		}
	});

	it('have what was found below them', () => {
		const java = 'Java (technology/java) · r1 · one of: Java, Kotlin · level 4 for "Strong"';
		expect(explanation).toContain(`${' '.repeat(16)}^^^^ ${java}\n`);
	});

	it('say which are not needed', () => {
		expect(explanation).toMatch(/^ {3}4 - │ No knowledge of SAP is needed\n +\^+ r2 not needed$/m);
	});

	it('are all there, whatever was found', () => {
		const ad = [opening, '# About us', 'We bake.', '- Bread', '', 'We bake at night.'];
		const printed = explainLines(ad).match(/(?<=│ ).*/gm);
		expect(printed).toEqual([opening, 'About us', 'We bake.', 'Bread', 'We bake at night.']);
	});
});

describe('requirements that map to nothing', () => {
	it('are listed with their lines; those that name something, or are not needed, are not', () => {
		const lines = ['# Requirements', '- Patience', '- Java', '- Fluent French', '- Three years of experience', '- PhD'];
		const explanation = explainLines([opening, ...lines, '- No swimming certificate is required']);
		expect(partOf(explanation, 'Requirements that map to nothing')).toEqual(['  r1 line 3 "Patience"']);
	});

	it('have what is likely a name in them', () => {
		const explanation = explainLines([opening, '# Requirements', '- Draws in dLab and ZRB', '- Java and Zorble']);
		expect(partOf(explanation, 'Requirements that map to nothing')).toEqual([
			'  r1 line 3 "Draws in dLab and ZRB" · likely names: "dLab", "ZRB"',
		]);
		expect(partOf(explanation, 'Likely names')).toEqual(['  r2 line 4 "Zorble"']);
	});

	it('have no part where there are none', () => {
		expect(partOf(explainLines([opening, '# Requirements', '- Java']), 'Requirements that map')).toBeNull();
	});
});

describe('roles', () => {
	const explanation = explainLines([opening, '# Requirements', '- Java', '- Software engineering'], {
		title: 'Software Engineer',
	});
	const roles = partOf(explanation, 'Roles') ?? [];

	it('stand by framework, best first, with score, title and id', () => {
		expect(roles[0]).toBe('govstack');
		expect(roles[1]).toMatch(/^ {2}[01]\.\d{3} \S.* \(govstack\/software-engineer\)$/);
	});

	it('have the words of the ad that speak for them, with their lines', () => {
		expect(roles[2]).toMatch(/^ {8}the title "Software Engineer"; line \d "/);
	});

	it('are none where nothing is close', () => expect(roles).toContain('ilo: none is close'));
});

it('skills of frameworks stand with the words that are evidence of them, and none for what is not needed', () => {
	const lines = ['# Requirements', '- Java', '- Java at night', '- No negotiation is needed'];
	expect(partOf(explainLines([opening, ...lines]), 'Framework skills')).toEqual([
		'  Java → ecf/b.1: line 3 "Java"; line 4 "Java"',
	]);
});

describe('an ad in a language without rules', () => {
	const explanation = explainLines([
		'Unser Team baut digitale Dienste für ländliche Gemeinden, zusammen mit Kolleginnen und Kollegen in Kassel.',
		'- Sehr gute Kenntnisse in Java',
		'- Freude an der Arbeit',
	]);

	it('says so, and shows names and lines alone', () => {
		expect(explanation).toContain('language  de (no rules: names only, no levels, no roles)\n');
		expect(explanation).toContain('^^^^ Java (technology/java)\n');
		expect(partOf(explanation, 'Lines that are shown as they stand')).toEqual(['  2, 3']);
	});

	it('has no roles to speak of', () => expect(partOf(explanation, 'Roles')).toBeNull());
});

describe('an ad as a line of input', () => {
	it('that is empty has no text, and that is all', () => {
		const explanation = explainAd({ id: 7, text: '' }, smallEngine);
		expect(explanation).toMatch(/^id {8}7\nlanguage {2}und\n/);
		expect(explanation).toContain('\n\n(no text)\n');
	});

	it('that describes no posting is an error', () => {
		expect(() => explainAd({ id: 7 }, smallEngine)).toThrow(LineError);
	});
});
