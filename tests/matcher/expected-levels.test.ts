// What a role's framework expects where the ad states no level: beside it, never in its place.
import { describe, expect, it } from 'vitest';
import type { ExpectedLevel } from '../../src/core/analysis.ts';
import { mentionsOf, opening, writeAd } from './ads.ts';
import { analyseBundled } from './bundled-engine.ts';

const read = (title: string, ...lines: readonly string[]) =>
	analyseBundled(writeAd([opening, '# Requirements', ...lines.map((line) => `- ${line}`)], { title }));
const expectedIn = (title: string, ...lines: readonly string[]): ExpectedLevel[] => [...read(title, ...lines).expected];
const programming = ['Software development', 'Java, Python, SQL, Kubernetes, Docker and Git'];

describe('a competence without a stated level', () => {
	it('stands beside the level that the closest ICT profile expects, by the skill that it is for', () => {
		const expected = expectedIn('Software Developer', ...programming).find(({ skill }) => skill === 'ecf/b.1');
		expect(expected).toMatchObject({ role: 'ict/developer', lowest: 3, highest: 3 });
	});

	it('stands beside the levels of a role of operational delivery, from its lowest grade to its highest', () => {
		const found = expectedIn('Contact Centre Team Leader', 'Leading an operational team', 'Adapting to change');
		const odp = found.filter(({ role }) => role.startsWith('odp/'));
		expect(odp.length).toBeGreaterThan(0);
		for (const { lowest, highest } of odp) expect(lowest).toBeLessThanOrEqual(highest);
	});

	it('is still not stated', () => {
		const analysis = read('Software Developer', ...programming);
		for (const { concept } of analysis.expected)
			expect(mentionsOf(analysis, concept).every(({ level }) => level === null)).toBe(true);
	});
});

it('nothing is expected beside a level that the ad states', () => {
	const concepts = expectedIn('Software Developer', 'Strong software development', ...programming.slice(1)).map(
		({ concept }) => concept,
	);
	expect(concepts).not.toContain('competence/application-development');
});

it('nothing is expected where no role with levels is close', () => {
	expect(expectedIn('Primary School Teacher', 'Classroom management')).toEqual([]);
});
