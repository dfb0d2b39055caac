// The fit in counts: what is said is what the comparison says, number by number.
// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap, GapCounts, RequirementStatus } from '../../../src/core/gap.ts';
import { FitCounts } from '../../../src/ui/views/fit-counts.tsx';
import { all, draw, says, saysOf } from '../stage.tsx';
import { adView } from '../views-of-tabs.ts';

const nothing = { requirements: [], qualification: null, band: null, order: null, moves: [] };
const none = { met: 0, short: 0, unrated: 0, 'not-stated': 0, excluded: 0, uncompared: 0 };
const gapOf = (must: Partial<typeof none>, preferred: Partial<typeof none> = {}): Gap => ({
	...nothing,
	counts: { must: { ...none, ...must }, preferred: { ...none, ...preferred } },
});

const sentences = async (gap: Gap): Promise<string[]> => {
	await draw(<FitCounts gap={gap} />);
	return all('p:not(.hint):not(.band)').map(saysOf);
};

describe('the counts', () => {
	it.each<readonly [Partial<typeof none>, Partial<typeof none>, string[]]>([
		[{ met: 1 }, {}, ['1 of 1 must met']],
		[
			{ met: 3, short: 2, unrated: 1, 'not-stated': 4 },
			{},
			['3 of 10 musts met · 2 below what is asked · 1 not rated yet · 4 without a stated level'],
		],
		[
			{ short: 1 },
			{ met: 1, unrated: 1 },
			['0 of 1 must met · 1 below what is asked', '1 of 2 nice-to-haves met · 1 not rated yet'],
		],
		[{}, { met: 1 }, ['1 of 1 nice-to-have met']],
		[{ uncompared: 7, excluded: 2 }, {}, []],
	])('of %o and %o', async (must, preferred, said) => {
		expect(await sentences(gapOf(must, preferred))).toEqual(said);
	});

	it('leave out nothing that is compared, and say no number that is not there', async () => {
		const status = fc.nat({ max: 40 });
		const counts: fc.Arbitrary<Record<RequirementStatus, number>> = fc.record({
			met: status,
			short: status,
			unrated: status,
			'not-stated': status,
			excluded: status,
			uncompared: status,
		});
		await fc.assert(
			fc.asyncProperty(fc.record({ must: counts, preferred: counts }), async (both: GapCounts) => {
				const said = await sentences({ ...nothing, counts: both });
				const expected = [both.must, both.preferred].flatMap((each) => {
					const compared = [each.met, each.short, each.unrated, each['not-stated']];
					const total = compared.reduce((sum, count) => sum + count, 0);
					const rest = [...compared.slice(1), each.uncompared].filter((count) => count > 0);
					return total === 0 ? [] : [[each.met, total, ...rest]];
				});
				expect(said.map((sentence) => (sentence.match(/\d+/g) ?? []).map(Number))).toEqual(expected);
			}),
			{ numRuns: 60 },
		);
	});

	it('are drawn in proportion, for the eye alone', async () => {
		await draw(<FitCounts gap={gapOf({ met: 1, short: 3 })} />);
		expect(all('.bar').map((bar) => bar.getAttribute('aria-hidden'))).toEqual(['true']);
		expect(all('.bar i').map((part) => [part.className, part.style.flexGrow])).toEqual([
			['is-met', '0.25'],
			['is-short', '0.75'],
		]);
	});

	it('are never one number', async () => {
		await draw(<FitCounts gap={gapOf({ met: 3, short: 1 })} />);
		expect(says()).not.toMatch(/%|score/i);
	});
});

describe('who has rated nothing that the ad names', () => {
	const hint = 'Rate the skills below, or from the Plumbline button in the toolbar.';

	it('is told where to rate', async () => {
		const { gap } = await adView();
		await draw(<FitCounts gap={gap as Gap} />);
		expect(says()).toContain(hint);
	});

	it('is told no more after the first rating, also when it is “not sure”', async () => {
		const { gap } = await adView({ ratings: { 'technology/python': 'unsure' } });
		await draw(<FitCounts gap={gap as Gap} />);
		expect(says()).not.toContain(hint);
	});

	it('is not told where there is nothing to rate', async () => {
		await draw(<FitCounts gap={gapOf({ uncompared: 3 })} />);
		expect(says()).toBe('');
	});
});
