// How far what an ad names agrees with what a role expects: orderings, never numbers.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/analysis.ts';
import { compareContent, indexContents, weighMentions } from '../../src/matcher/role-content.ts';
import type { KnownRole } from '../../src/taxonomy/knowledge.ts';

const mention = (concept: string, more: Partial<Mention> = {}): Mention => ({
	concept,
	kind: 'competence',
	span: { start: 0, end: 1 },
	requirement: 'r1',
	strength: 'must',
	anyOf: null,
	level: null,
	levelCue: null,
	...more,
});
const role = (id: string, concepts: readonly string[]): KnownRole => ({
	id,
	framework: 'govstack',
	title: id,
	family: id,
	grades: [],
	concepts: concepts.map((concept) => [concept, 1] as const),
});
const welder = role('welder', ['forging', 'welding', 'reading']);
const smith = role('smith', ['forging', 'shoeing', 'reading']);
const painter = role('painter', ['painting', 'reading']);
const all = [welder, smith, painter];
const index = indexContents(all).get('govstack');
const agreement = (mentions: readonly Mention[], one: KnownRole): number =>
	index === undefined ? Number.NaN : compareContent(weighMentions(mentions), index)(one);

describe('an ad agrees with a role', () => {
	it('not at all where it names nothing that the role expects', () => {
		expect(agreement([mention('painting')], welder)).toBe(0);
		expect(agreement([], welder)).toBe(0);
		expect(agreement([mention('welding')], role('idler', []))).toBe(0);
	});

	it('the more, the more it names of what the role expects', () => {
		expect(agreement([mention('welding'), mention('forging')], welder)).toBeGreaterThan(
			agreement([mention('welding'), mention('shoeing')], welder),
		);
	});

	it('more by what few roles expect than by what all do', () => {
		expect(agreement([mention('welding')], welder)).toBeGreaterThan(agreement([mention('reading')], welder));
	});

	it('less, the more else it names', () => {
		expect(agreement([mention('welding')], welder)).toBeGreaterThan(
			agreement([mention('welding'), mention('baking'), mention('sailing')], welder),
		);
	});

	it('more by what it names again and again, beside other things', () => {
		const [weld, paint] = [mention('welding'), mention('painting')];
		expect(agreement([weld, weld, weld, paint], welder)).toBeGreaterThan(agreement([weld, paint], welder));
	});

	it('less by what it merely prefers, beside other things', () => {
		const liked = mention('welding', { strength: 'preferred' });
		expect(agreement([mention('welding'), mention('painting')], welder)).toBeGreaterThan(
			agreement([liked, mention('painting')], welder),
		);
	});

	it('by no human language', () => {
		expect(weighMentions([mention('language/fr', { kind: 'language' })]).size).toBe(0);
	});
});

it('agreement is never below none or above full', () => {
	const everything = ['forging', 'welding', 'reading', 'shoeing', 'painting'].map((concept) => mention(concept));
	for (const one of all) {
		expect(agreement(everything, one)).toBeGreaterThan(0);
		expect(agreement(everything, one)).toBeLessThanOrEqual(1);
	}
});
