// What holds for every ad and all corrections of it: none change nothing, their order is no matter, and each can be taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/core/anchor.ts';
import { roleFrameworks } from '../../src/core/concept.ts';
import { targetOf, type Correction } from '../../src/core/correction.ts';
import type { Posting } from '../../src/core/posting.ts';
import { applyCorrections, placeCorrection } from '../../src/matcher/apply-corrections.ts';
import { adLines, titles } from './ad-arbitrary.ts';
import { spansIn, writeAd } from './ads.ts';
import { apply } from './correcting.ts';
import { analyseSmall, smallEngine } from './small-knowledge.ts';

describe('for any ad', () => {
	const ads = fc.tuple(adLines, titles).map(([lines, title]): Posting => writeAd(lines, { title }));

	/** Every correction that this reading could get, one of each thing that it holds. */
	const possible = (posting: Posting): Correction[] => {
		const { requirements, mentions } = analyseSmall(posting);
		const all: Correction[] = [
			...requirements.flatMap(({ span, strength }, at): Correction[] => {
				const words = anchorOf(posting.text, span);
				const to = strength === 'must' ? 'preferred' : 'must';
				return at % 2 === 0
					? [{ kind: 'not-a-requirement', at: words, from: strength }]
					: [{ kind: 'strength', at: words, from: strength, to }];
			}),
			...mentions.map(({ span, concept, level }, at): Correction => {
				const words = anchorOf(posting.text, span);
				return at % 2 === 0
					? { kind: 'not-this-skill', at: words, concept }
					: { kind: 'level', at: words, concept, from: level, to: level === 3 ? null : 3 };
			}),
			...roleFrameworks.map((framework): Correction => ({
				kind: 'role',
				framework,
				from: null,
				to: smallEngine.roles.find((role) => role.framework === framework)?.id ?? null,
			})),
		];
		return [...new Map(all.map((each) => [targetOf(each), each])).values()];
	};
	const corrected = ads.chain((posting) => fc.tuple(fc.constant(posting), fc.subarray(possible(posting))));

	it('without corrections the reading is the reading', () => {
		fc.assert(
			fc.property(ads, (posting) => {
				const read = analyseSmall(posting);
				expect(applyCorrections(posting, read, [], smallEngine)).toEqual({ analysis: read, applied: [] });
			}),
		);
	});

	it('the order in which they were made does not matter where each is about another thing', () => {
		fc.assert(
			fc.property(corrected, ([posting, corrections]) => {
				const { analysis } = apply(posting, ...corrections);
				expect(JSON.stringify(apply(posting, ...corrections.toReversed()).analysis)).toBe(JSON.stringify(analysis));
			}),
		);
	});

	it('taking them back, the last or all, gives the very bytes that were there before', () => {
		fc.assert(
			fc.property(corrected, ([posting, corrections]) => {
				const read = JSON.stringify(analyseSmall(posting));
				const fewer = JSON.stringify(apply(posting, ...corrections.slice(0, -1)));
				apply(posting, ...corrections);
				expect(JSON.stringify(apply(posting, ...corrections.slice(0, -1)))).toBe(fewer);
				expect(JSON.stringify(apply(posting).analysis)).toBe(read);
			}),
		);
	});

	it('no span stands outside the text, and whatever is tied to a requirement stands inside it', () => {
		fc.assert(
			fc.property(corrected, ([posting, corrections]) => {
				const { analysis } = apply(posting, ...corrections);
				for (const { start, end } of spansIn(analysis)) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(posting.text.length);
				}
				const spanOf = new Map(analysis.requirements.map(({ id, span }) => [id, span]));
				const { mentions, years, degrees, languages, unmapped } = analysis;
				for (const { requirement } of unmapped) expect(spanOf.has(requirement)).toBe(true);
				for (const { requirement, span } of [...mentions, ...years, ...degrees, ...languages]) {
					if (requirement === null) continue;
					const outer = spanOf.get(requirement);
					expect(outer && outer.start <= span.start && span.end <= outer.end).toBe(true);
				}
			}),
		);
	});

	it('a correction finds what was read as its "from", whatever it says itself', () => {
		fc.assert(
			fc.property(corrected, ([posting, corrections]) => {
				const read = analyseSmall(posting);
				for (const correction of corrections) {
					const placed = placeCorrection(posting, read, correction);
					if (placed?.kind === 'strength') expect(placed.from).not.toBe(placed.to);
					if (placed?.kind === 'level') expect(placed.from).toBe(correction.kind === 'level' ? correction.from : 0);
				}
			}),
		);
	});
});
