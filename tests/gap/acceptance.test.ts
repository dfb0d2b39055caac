// What a critical user tries with ad and profile together, on the bundled data: steady, monotone, honest about levels and ways.
import { describe, expect, it } from 'vitest';
import { compareAd } from '../../src/app/compare-ad.ts';
import type { DegreeClass } from '../../src/core/analysis.ts';
import type { Gap, ItemGap } from '../../src/core/gap.ts';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { scaleOf, type RatedLevel, type Rating } from '../../src/core/rating.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { analyseBundled, bundledEngine } from '../matcher/bundled-engine.ts';

const prose =
	'Wrenhaven Ferries looks for somebody who keeps the booking service of our eleven ships running, together with four colleagues on the quay.';
const now = Date.parse('2026-03-02T09:00:00Z');

const rate = (concept: string, level: RatedLevel): Rating => {
	const known = bundledEngine.concepts.find(concept);
	if (known === undefined) throw new Error(`no concept ${concept}`);
	return { concept, scale: scaleOf(known.kind), level, ratedAt: '2026-03-01T10:00:00Z' };
};
const compare = (text: string, said: Partial<Profile>, title = ''): Gap => {
	const posting = postingFromText({ text: `${prose}\n\n${text}`, title });
	const gap = compareAd(posting, analyseBundled(posting), { ...emptyProfile, ...said }, bundledEngine, now);
	if (gap === null) throw new Error('not compared');
	return gap;
};
const itemsOf = (gap: Gap): ItemGap[] => gap.requirements.flatMap(({ items }) => items);

const full = `Requirements
- Strong Python
- Good knowledge of PostgreSQL
- Strong Kubernetes
- Solid experience with Terraform
- Excellent negotiation skills
- 5 years of experience
- Bachelor's degree

Nice to have
- Good Kotlin`;
const skills = [
	'technology/python',
	'technology/postgresql',
	'technology/kubernetes',
	'technology/terraform',
	'competence/negotiation',
	'technology/kotlin',
];
const able = (level: RatedLevel, changed: Readonly<Record<string, RatedLevel>> = {}): Partial<Profile> => ({
	ratings: skills.map((concept) => rate(concept, changed[concept] ?? level)),
	years: 6,
	degrees: [{ degree: 'bachelor', field: null }],
});

describe('thin and rich', () => {
	it('a vague ad of six words gets no verdict, and a full one does', () => {
		expect(compare('Requirements\n- Strong Python, Kubernetes', able(5))).toMatchObject({ band: null, order: null });
		expect(compare(full, able(5)).band).toBe('strong');
	});

	it('nobody who has said nothing is told that they fit, or do not', () => {
		expect(compare(full, {}).band).toBeNull();
	});
});

describe('steady', () => {
	it('the same ad and profile give the same bytes, whatever else is rated', () => {
		const bytes = JSON.stringify(compare(full, able(3)));
		const more = { ...able(3), ratings: [...(able(3).ratings ?? []), rate('technology/sap', 5)] };
		for (let run = 0; run < 20; run++)
			expect(JSON.stringify(compare(full, run % 2 === 0 ? more : able(3)))).toBe(bytes);
	});

	it('closing a must moves it more than closing a nice-to-have', () => {
		const open = compare(full, able(4, { 'technology/kotlin': 'none', 'technology/terraform': 'none' })).order ?? 0;
		const must = compare(full, able(4, { 'technology/kotlin': 'none' })).order ?? 0;
		const nice = compare(full, able(4, { 'technology/terraform': 'none' })).order ?? 0;
		expect(must - open).toBeGreaterThan(nice - open);
		expect(nice).toBeGreaterThan(open);
	});

	it('"Java or Kotlin" is met by either', () => {
		for (const concept of ['technology/java', 'technology/kotlin'])
			expect(compare('Requirements\n- Strong Java or Kotlin', { ratings: [rate(concept, 4)] }).counts.must.met).toBe(1);
	});

	it('more than asked is never a fault', () => {
		expect(
			compare(full, { ...able(5), years: 40, degrees: [{ degree: 'doctorate', field: null }] }).counts.must,
		).toMatchObject({
			met: 7,
			short: 0,
		});
	});
});

describe('levels', () => {
	it('a professional where the ad says "leads" is one level short, with the words that say so', () => {
		const item = itemsOf(
			compare('Requirements\n- Leads negotiation with suppliers', { ratings: [rate('competence/negotiation', 3)] }),
		).find((each) => each.kind === 'skill' && each.concept === 'competence/negotiation');
		expect(item).toMatchObject({ status: 'short', wanted: 4, have: 3, missing: 1, levelCue: { says: 'Leads' } });
	});

	it('without a cue nothing is stated, and that is no gap', () => {
		const gap = compare('Requirements\n- Python', { ratings: [rate('technology/python', 1)] });
		expect(gap.counts.must).toMatchObject({ 'not-stated': 1, short: 0 });
		expect(gap.moves).toEqual([]);
	});

	it('a rating of PostgreSQL speaks for SQL, and is named', () => {
		const items = itemsOf(compare('Requirements\n- Good SQL', { ratings: [rate('technology/postgresql', 4)] }));
		expect(items).toMatchObject([
			{ status: 'met', through: { concept: 'technology/postgresql', relation: 'narrower' } },
		]);
	});
});

describe('equivalency', () => {
	const p3 =
		'Education and experience\n- Advanced university degree and at least 5 years of relevant experience. A first-level university degree with two additional years of experience may be accepted in lieu of the advanced degree.';
	const ask = (text: string, degree: DegreeClass, years: number) =>
		compare(text, { degrees: degree === 'none' ? [] : [{ degree, field: null }], years }, 'Programme Officer, P-3');

	it.each([
		['master', 5, 'met', 0],
		['bachelor', 7, 'met', 0],
		['bachelor', 6, 'short', 1],
		['master', 4, 'short', 1],
	] as const)('a P-3 with a %s and %i years is %s, %i missing', (degree, years, status, missing) => {
		const { qualification, requirements } = ask(p3, degree, years);
		expect(qualification?.nearest).toMatchObject({ status, missingYears: missing });
		expect(requirements[0]?.status).toBe(status);
	});

	const nob =
		'The International Labour Organization (ILO) is hiring.\n\nGrade: NOB\n\nRequirements\n- First-level university degree\n- At least 3 years of professional experience';

	it.each([
		['bachelor', 3, 'met'],
		['diploma', 7, 'met'],
		['secondary', 9, 'met'],
		['secondary', 8, 'short'],
		['none', 30, 'short'],
	] as const)('an NOB of the ILO with %s and %i years is %s, by the ILO’s own rules', (degree, years, status) => {
		const { qualification, requirements } = ask(nob, degree, years);
		expect(qualification).toMatchObject({ byRuleOf: 'NOB', nearest: { status } });
		expect(requirements.every((each) => each.status === 'met')).toBe(status === 'met');
	});

	it('the ad’s own words override the rules', () => {
		const own = nob.replace('First-level university degree', 'First-level university degree or equivalent experience');
		expect(ask(own, 'secondary', 9).qualification?.byRuleOf).toBeNull();
	});
});
