// The ways to qualify, each with its sum and what is missing of it.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { QualificationGap, WayGap } from '../../../src/core/gap.ts';
import { QualifyingWays } from '../../../src/ui/views/qualifying-ways.tsx';
import { all, draw, says, saysOf } from '../stage.tsx';

const way = (degree: 'master' | 'bachelor' | null, years: number | null, gap: Partial<WayGap> = {}): WayGap => ({
	way: { degree, years, spans: [] },
	status: 'met',
	missingYears: 0,
	lacksDegree: false,
	...gap,
});
const drawWays = async (ways: readonly WayGap[], byRuleOf: string | null = null): Promise<string[]> => {
	const [nearest] = ways;
	if (nearest === undefined) throw new Error('no way');
	const gap: QualificationGap = { ways: ways.toReversed(), nearest, byRuleOf };
	await draw(<QualifyingWays gap={gap} mark={null} />);
	return all('li').map(saysOf);
};

describe('the ways', () => {
	it('go from the nearest on, each with what is missing', async () => {
		const said = await drawWays([
			way('bachelor', 7, { status: 'short', missingYears: 1 }),
			way('master', 5, { status: 'short', lacksDegree: true }),
		]);
		expect(said).toEqual([
			"a bachelor's degree and 7 years of experience: 1 year short",
			"a master's degree and 5 years of experience: the degree is missing",
		]);
	});

	it('say what is there, and what was not said', async () => {
		expect(await drawWays([way(null, 9), way('master', null, { status: 'unrated' })])).toEqual([
			'9 years of experience, whatever the degree: you have this',
			"a master's degree, however few the years: you have not said what it takes",
		]);
	});

	it('show the sum where a rule lets years stand in for the degree, and whose rule it is', async () => {
		const ruled: WayGap = {
			way: { degree: 'secondary', years: 9, spans: [], forDegree: 6, forGrade: 3 },
			status: 'met',
			missingYears: 0,
			lacksDegree: false,
		};
		const [first] = await drawWays([ruled, way('bachelor', 3)], 'NOB');
		expect(first).toContain('(6 in place of the degree + 3 for the grade)');
		expect(says()).toContain("The ILO's own rules for the grade NOB");
	});

	it('are left out where there is only one, which the requirement says already', async () => {
		await drawWays([way('master', 5)]);
		expect(says()).toBe('');
	});
});
