// What speaks for a role: only what is there, and grades only where they decided.
import { describe, expect, it } from 'vitest';
import type { RoleReason } from '../../src/core/analysis.ts';
import type { Posting } from '../../src/core/posting.ts';
import { opening, wordsAt, writeAd, type AdFacts } from './ads.ts';
import { reasonsFor, type Candidate } from '../../src/matcher/role-reasons.ts';
import type { AskedGrade } from '../../src/matcher/role-grades.ts';
import { analyseSmall } from './small-knowledge.ts';

const [g5, g6] = ['ilo/procurement-assistant-g5', 'ilo/procurement-assistant-g6'];
const unitedNations = 'The United Nations, its donors and its beneficiaries.';
const work = ['# Duties', '- Procurement for the ferries', '- Negotiation'];
const ad = (facts: AdFacts, requirements: readonly string[] = []): Posting =>
	writeAd([opening, unitedNations, ...work, '# Requirements', ...requirements], facts);
const reasonsOf = (posting: Posting, id = g6): readonly RoleReason[] =>
	analyseSmall(posting).roles.ilo.find((match) => match.id === id)?.reasons ?? [];
const kinds = (posting: Posting, id = g6): string[] => [...new Set(reasonsOf(posting, id).map(({ kind }) => kind))];

describe('the title', () => {
	it('speaks for the role whose name it is close to, in the words of the ad', () => {
		const title = 'Procurement Assistant, ferries';
		expect(reasonsOf(ad({ title }))[0]).toEqual({ kind: 'title', words: title });
	});

	it('does not speak where it says something else', () => {
		expect(kinds(ad({ title: 'Lighthouse Keeper', grade: 'G-6' }))).not.toContain('title');
	});
});

describe('the grade', () => {
	it('that the ad states is a reason for the role that has it, and for no other', () => {
		const posting = ad({ title: 'Procurement Assistant', grade: 'GS-6' });
		expect(reasonsOf(posting)).toContainEqual({ kind: 'grade', words: 'GS-6' });
		expect(kinds(posting, g5)).not.toContain('grade');
	});

	it('is none where the ad states none', () => {
		expect(kinds(ad({ title: 'Procurement Assistant' }))).not.toContain('grade');
	});
});

describe('the years', () => {
	it('are a reason, at their words, for the role that they bring before another', () => {
		const posting = ad({ title: 'Procurement Assistant' }, ['- Six years of experience in purchasing']);
		const years = reasonsOf(posting).flatMap((reason) => (reason.kind === 'years' ? [reason] : []));
		expect(years.map(({ years: asked, span }) => [asked, wordsAt(posting, span)])).toEqual([[6, 'Six years']]);
		expect(kinds(posting, g5)).not.toContain('years');
	});

	it('are none where the grade has decided', () => {
		const posting = ad({ title: 'Procurement Assistant', grade: 'G-6' }, ['- Five years of experience in purchasing']);
		expect(kinds(posting)).not.toContain('years');
	});

	it('are none where the ad asks for none', () => {
		expect(kinds(ad({ title: 'Procurement Assistant' }, ['- Python']))).not.toContain('years');
	});
});

describe('degree and track', () => {
	it('are no reason where all roles ask for the same', () => {
		const posting = ad({ title: 'Procurement Assistant' }, ['- High school diploma']);
		for (const id of [g5, g6]) expect(kinds(posting, id).filter((kind) => /degree|track/.test(kind))).toEqual([]);
	});
});

describe('a concept', () => {
	it('is a reason once, where the ad names it first', () => {
		const posting = ad({ title: 'Procurement Assistant' }, ['- Procurement, and negotiation skills']);
		const named = reasonsOf(posting).flatMap((reason) => (reason.kind === 'concept' ? [reason] : []));
		expect(named.map(({ span }) => wordsAt(posting, span))).toEqual(['Procurement', 'Negotiation']);
	});
});

describe('among other roles', () => {
	const noLift = { grade: 0, track: 0, years: 0, degree: 0 };
	const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
		role: { id, framework: 'ilo', title: id, family: 'keepers', concepts: [], grades: ['G5'] },
		ownTitle: 0,
		spelling: [],
		title: 0,
		content: 0,
		closeness: 0.5,
		lift: noLift,
		score: 0.5,
		...more,
	});
	const posting = writeAd([opening], { title: 'Harbour Keeper' });
	const asked: AskedGrade = {
		stated: null,
		track: { isSupport: false, words: 'Keeper' },
		years: { minimum: 5, span: null },
		degree: { minimum: 'bachelor', span: { start: 0, end: 4 } },
	};
	const reasons = (one: Candidate, all: readonly Candidate[]): string[] =>
		reasonsFor(one, all, posting, [], asked).map(({ kind }) => kind);

	it('a title that is close to a neighbour of the family is said to be its', () => {
		const named = candidate('ilo/keeper', { ownTitle: 0.9, title: 0.9 });
		const beside = candidate('ilo/senior-keeper', { ownTitle: 0.1, title: 0.9 });
		expect(reasons(named, [named, beside])).toEqual(['title']);
		expect(reasonsFor(beside, [named, beside], posting, [], asked)).toEqual([
			{ kind: 'family-title', words: 'Harbour Keeper', role: 'ilo/keeper' },
		]);
	});

	it('the words that spell out an abbreviation of the title follow it, for the role named and for its neighbour', () => {
		const spelling = [{ start: 0, end: 4 }];
		const named = candidate('ilo/keeper', { ownTitle: 0.9, title: 0.9, spelling });
		const beside = candidate('ilo/senior-keeper', { ownTitle: 0.1, title: 0.9 });
		expect(reasons(named, [named, beside])).toEqual(['title', 'spelled-out']);
		expect(reasons(beside, [named, beside])).toEqual(['family-title', 'spelled-out']);
	});

	it('track and degree are reasons where without them another role would come first', () => {
		const rival = candidate('ilo/rival', { score: 0.55 });
		const lifted = candidate('ilo/keeper', { lift: { ...noLift, track: 0.1 }, score: 0.6 });
		expect(reasons(lifted, [lifted, rival])).toEqual(['track']);
		const learned = candidate('ilo/keeper', { lift: { ...noLift, degree: 0.1 }, score: 0.6 });
		expect(reasons(learned, [learned, rival])).toEqual(['degree']);
	});

	it('they are none where the role would come first without them, or the other has them too', () => {
		const far = candidate('ilo/far', { score: 0.3 });
		const lifted = candidate('ilo/keeper', { lift: { ...noLift, track: 0.1 }, score: 0.6 });
		expect(reasons(lifted, [lifted, far])).toEqual([]);
		const alike = candidate('ilo/alike', { lift: { ...noLift, track: 0.1 }, score: 0.55 });
		expect(reasons(lifted, [lifted, alike])).toEqual([]);
	});

	it('years that no words of the ad ask for are none', () => {
		const rival = candidate('ilo/rival', { score: 0.55 });
		const lifted = candidate('ilo/keeper', { lift: { ...noLift, years: 0.1 }, score: 0.6 });
		expect(reasons(lifted, [lifted, rival])).toEqual([]);
	});
});
