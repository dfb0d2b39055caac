// What the user corrected is in the reading, with all that hangs on it, and nothing else is changed by it.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Anchor, Correction } from '../../src/core/correction.ts';
import { applyCorrections } from '../../src/matcher/apply-corrections.ts';
import { mentionsOf, opening, requirementsOf, writeAd } from './ads.ts';
import { apply, keep, wordsIn } from './correcting.ts';
import { analyseSmall, smallEngine } from './small-knowledge.ts';

const degreeLine = 'Bachelor’s degree or equivalent experience';
const yearsLine = 'Seven years of experience';
const ad = writeAd(
	[
		opening,
		'# Requirements',
		'- Strong experience with Python',
		'- Kubernetes in production',
		`- ${degreeLine}`,
		`- ${yearsLine}`,
		'- Fluent French',
		'- No driving licence required',
		'# Nice to have',
		'- Java',
		'- Good French on the phone',
	],
	{ title: 'Software Engineer' },
);
const pythonLine = 'Strong experience with Python';

describe('a line that asks for nothing', () => {
	it('goes with its mentions’ tie to it, and the other lines keep their names', () => {
		const { analysis, applied } = apply(ad, { kind: 'not-a-requirement', at: wordsIn(ad, pythonLine), from: 'must' });
		const before = analyseSmall(ad).requirements;
		expect(analysis.requirements).toEqual(before.slice(1));
		expect(mentionsOf(analysis, 'technology/python').map(({ requirement }) => requirement)).toEqual([null]);
		expect(applied.map(({ isApplied }) => isApplied)).toEqual([true]);
	});

	it('takes its years and its degree out of the ways to qualify and out of the least that is asked', () => {
		expect(analyseSmall(ad)).toMatchObject({ minimumYears: 7, minimumDegree: 'bachelor', equivalentAccepted: true });
		const without = (...lines: readonly string[]): Analysis =>
			apply(ad, ...lines.map((line) => ({ kind: 'not-a-requirement', at: wordsIn(ad, line), from: 'must' }) as const))
				.analysis;
		expect(without(yearsLine)).toMatchObject({ years: [], minimumYears: null, minimumDegree: 'bachelor' });
		expect(without(degreeLine)).toMatchObject({ degrees: [], minimumDegree: null, equivalentAccepted: false });
		expect(without(yearsLine, degreeLine).ways).toEqual([]);
	});

	it('leaves a language to the next line that asks for it', () => {
		const { analysis } = apply(ad, { kind: 'not-a-requirement', at: wordsIn(ad, 'Fluent French'), from: 'must' });
		expect(analysis.languages).toMatchObject([{ code: 'fr', strength: 'preferred' }]);
	});

	it('leaves nothing behind that points at it', () => {
		const id = analyseSmall(ad).requirements.find(({ span }) => ad.text.slice(span.start, span.end) === degreeLine)?.id;
		expect(JSON.stringify(analyseSmall(ad))).toContain(`"${id}"`);
		const { analysis } = apply(ad, { kind: 'not-a-requirement', at: wordsIn(ad, degreeLine), from: 'must' });
		expect(JSON.stringify(analysis)).not.toContain(`"${id}"`);
	});
});

describe('a line of another strength', () => {
	it('is so with its mentions, and its cue stays what the ad says', () => {
		const { analysis } = apply(ad, { kind: 'strength', at: wordsIn(ad, pythonLine), from: 'must', to: 'preferred' });
		const [before] = analyseSmall(ad).requirements;
		expect(analysis.requirements[0]).toEqual({ ...before, strength: 'preferred' });
		expect(mentionsOf(analysis, 'technology/python')[0]?.strength).toBe('preferred');
	});

	it('asks for nothing at the least when it is only nice to have', () => {
		const { analysis } = apply(ad, { kind: 'strength', at: wordsIn(ad, yearsLine), from: 'must', to: 'preferred' });
		expect(analysis).toMatchObject({ years: [{ strength: 'preferred' }], minimumYears: null });
	});

	it('asks, where it was read as "not needed"', () => {
		const line = 'No driving licence required';
		const { analysis, applied } = apply(ad, { kind: 'strength', at: wordsIn(ad, line), from: 'must', to: 'must' });
		expect(analyseSmall(ad).requirements.filter(({ excluded }) => excluded)).toHaveLength(1);
		expect(analysis.requirements.filter(({ excluded }) => excluded)).toEqual([]);
		expect(applied[0]?.isApplied).toBe(true);
	});
});

describe('a skill', () => {
	const at = wordsIn(ad, 'Python');
	const concept = 'technology/python';

	it('is asked at the level that the user says, which no words of the ad decide', () => {
		const { analysis } = apply(ad, { kind: 'level', at, concept, from: 4, to: 2 });
		expect(mentionsOf(analysis, concept)).toMatchObject([{ level: 2, levelCue: null }]);
		expect(mentionsOf(apply(ad, { kind: 'level', at, concept, from: 4, to: null }).analysis, concept)).toMatchObject([
			{ level: null, levelCue: null },
		]);
	});

	it('is no longer measured by what a framework expects once its level is said', () => {
		const developer = writeAd([opening, '# Requirements', '- Software engineering', '- Java, Python and SQL'], {
			title: 'Software Developer',
		});
		const development = 'competence/software-development';
		expect(analyseSmall(developer).expected.map(({ concept: each }) => each)).toContain(development);
		const { analysis } = apply(developer, {
			kind: 'level',
			at: wordsIn(developer, 'Software engineering'),
			concept: development,
			from: null,
			to: 4,
		});
		expect(analysis.expected.map(({ concept: each }) => each)).not.toContain(development);
	});

	it('that the words do not mean is gone, and its line has nothing in it that is known', () => {
		const { analysis } = apply(ad, { kind: 'not-this-skill', at, concept });
		expect(mentionsOf(analysis, concept)).toEqual([]);
		expect(analysis.unmapped).toContainEqual(expect.objectContaining({ requirement: 'r1', isWhole: true }));
		expect(requirementsOf(ad, analysis)).toEqual(requirementsOf(ad, analyseSmall(ad)));
	});

	it('that the words do not mean is gone in a language without rules, too', () => {
		const french = writeAd([
			'Nous cherchons une personne qui aime travailler avec les autres et qui connaît bien les services publics.',
			'- Une bonne connaissance de Python et de Kubernetes est nécessaire pour ce poste',
		]);
		const said = { at: wordsIn(french, 'Python'), concept };
		const { analysis, applied } = apply(
			french,
			{ kind: 'not-this-skill', ...said },
			{ kind: 'role', framework: 'ict', from: null, to: 'ict/developer' },
		);
		expect(analysis.languageKnown).toBe(false);
		expect(analysis.mentions.map(({ concept: each }) => each)).toEqual(['technology/kubernetes']);
		expect(applied.map(({ isApplied }) => isApplied)).toEqual([true, false]);
		expect(apply(french, { kind: 'level', ...said, from: null, to: 3 }).applied[0]?.isApplied).toBe(false);
	});
});

describe('a role', () => {
	const officer = { kind: 'role', framework: 'govstack', from: null, to: 'govstack/procurement-officer' } as const;

	it('that the user says comes first, for that reason, and the others stay behind it', () => {
		const before = analyseSmall(ad).roles;
		expect(before.govstack[0]?.id).toBe('govstack/software-engineer');
		const { analysis } = apply(ad, officer);
		expect(analysis.roles.govstack[0]).toEqual({ id: officer.to, score: 1, reasons: [{ kind: 'said' }] });
		expect(analysis.roles.govstack.slice(1)).toEqual(before.govstack.filter(({ id }) => id !== officer.to));
		expect({ ...analysis.roles, govstack: [] }).toEqual({ ...before, govstack: [] });
	});

	it('none of which fits leaves its framework empty, and nothing is expected by it', () => {
		const developer = writeAd([opening, '# Requirements', '- Software engineering'], { title: 'Software Developer' });
		expect(analyseSmall(developer).expected.map(({ role }) => role)).toContain('ict/developer');
		const { analysis } = apply(developer, { kind: 'role', framework: 'ict', from: null, to: null });
		expect(analysis.roles.ict).toEqual([]);
		expect(analysis.expected.map(({ role }) => role)).not.toContain('ict/developer');
	});

	it.each(['ict/developer', 'govstack/nobody'])('that the framework does not have (%s) changes nothing', (to) => {
		const { analysis, applied } = apply(ad, { ...officer, to });
		expect(analysis).toEqual(analyseSmall(ad));
		expect(applied[0]?.isApplied).toBe(false);
	});
});

describe('a correction whose words are gone, or which says what was read anyway', () => {
	const gone: Anchor = { quote: 'Fluent Klingon', nth: 0 };
	it.each<readonly [string, Correction]>([
		['a line', { kind: 'not-a-requirement', at: gone, from: 'must' }],
		['words that are no line', { kind: 'not-a-requirement', at: wordsIn(ad, 'Python'), from: 'must' }],
		['another occurrence', { kind: 'not-a-requirement', at: { quote: yearsLine, nth: 1 }, from: 'must' }],
		['a strength', { kind: 'strength', at: wordsIn(ad, pythonLine), from: 'preferred', to: 'must' }],
		['a level', { kind: 'level', at: wordsIn(ad, 'Python'), concept: 'technology/python', from: 1, to: 4 }],
		['another skill', { kind: 'not-this-skill', at: wordsIn(ad, 'Python'), concept: 'technology/java' }],
		['a role', { kind: 'role', framework: 'govstack', from: null, to: 'govstack/software-engineer' }],
	])('is kept and not applied: %s', (_what, correction) => {
		const read = analyseSmall(ad);
		const [kept] = keep([correction]);
		const { analysis, applied } = applyCorrections(ad, read, [kept!], smallEngine);
		expect(analysis).toBe(read);
		expect(applied).toEqual([{ kept, isApplied: false }]);
	});

	it('gives way to the latest about the same thing, even where that says what was read', () => {
		const said = { kind: 'level', at: wordsIn(ad, 'Python'), concept: 'technology/python' } as const;
		const { analysis, applied } = apply(ad, { ...said, from: 4, to: 2 }, { ...said, from: 2, to: 4 });
		expect(analysis).toEqual(analyseSmall(ad));
		expect(applied.map(({ isApplied }) => isApplied)).toEqual([false, false]);
	});
});
