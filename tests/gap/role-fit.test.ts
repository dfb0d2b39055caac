// A profile beside one role: what is met, short, unrated or without a stated level, and by how much.
import { describe, expect, it } from 'vitest';
import { compareWithRole, preparedProfile, type RoleItem } from '../../src/gap/role-fit.ts';
import type { LibraryRole } from '../../src/taxonomy/library.ts';
import { must, plus, profileOf, roleOf, smallIndex } from './small-library.ts';

const today = '2026-05-04';
const fitOf = (role: LibraryRole, profile: ReturnType<typeof profileOf>, grade: string | null = null) =>
	compareWithRole(role, grade, preparedProfile(profile, today), smallIndex);
const itemsOf = <Kind extends RoleItem['kind']>(
	kind: Kind,
	role: LibraryRole,
	profile: ReturnType<typeof profileOf>,
): Extract<RoleItem, { kind: Kind }>[] =>
	fitOf(role, profile).items.filter((item): item is Extract<RoleItem, { kind: Kind }> => item.kind === kind);

describe('a skill that a role expects', () => {
	const builder = roleOf({ id: 'ict/x', framework: 'ict', expects: [must('ecf/build', '3')] });
	const skill = (level: Parameters<typeof profileOf>[0]) => itemsOf('skill', builder, profileOf(level))[0];

	it('is met from the level that is wanted', () => {
		expect(skill({ 'ecf/build': 3 })).toMatchObject({ status: 'met', wanted: '3', missing: 0, reached: 1 });
		expect(skill({ 'ecf/build': 5 })?.status).toBe('met');
	});

	it('is short by the levels that are missing, the more the less is there', () => {
		expect(skill({ 'ecf/build': 2 })).toMatchObject({ status: 'short', missing: 1 });
		expect(skill({ 'ecf/build': 'none' })).toMatchObject({ status: 'short', missing: 3, reached: 0 });
		expect(skill({ 'ecf/build': 2 })?.reached).toBeGreaterThan(skill({ 'ecf/build': 1 })?.reached ?? 1);
	});

	it('is unrated where nothing was said, or "not sure"', () => {
		expect(skill({})?.status).toBe('unrated');
		expect(skill({ 'ecf/build': 'unsure' })?.status).toBe('unrated');
	});

	it('without a stated level is there or short, and never met', () => {
		const open = roleOf({ id: 'ict/y', framework: 'ict', expects: [must('ecf/build')] });
		expect(itemsOf('skill', open, profileOf({ 'ecf/build': 1 }))[0]?.status).toBe('not-stated');
		expect(itemsOf('skill', open, profileOf({ 'ecf/build': 'none' }))[0]).toMatchObject({
			status: 'short',
			missing: 0,
		});
	});

	it('at one grade is not expected at another', () => {
		const clerk = smallIndex.roleOf('odp/clerk')!;
		const profile = profileOf({ 'odp/talk': 2 });
		expect(fitOf(clerk, profile, 'AO').items.map(({ status }) => status)).toEqual(['met']);
		expect(fitOf(clerk, profile, 'EO').items).toMatchObject([{ status: 'short', missing: 1, wanted: 'P' }]);
	});
});

describe('the counts of a role', () => {
	it('are of musts and pluses apart', () => {
		const role = roleOf({
			id: 'ict/z',
			framework: 'ict',
			expects: [must('ecf/build', '3'), must('ecf/test', '3'), plus('ecf/run')],
		});
		expect(fitOf(role, profileOf({ 'ecf/build': 3, 'ecf/run': 1 })).counts).toEqual({
			must: { met: 1, short: 0, unrated: 1, 'not-stated': 0 },
			plus: { met: 0, short: 0, unrated: 0, 'not-stated': 1 },
		});
	});
});

describe('years', () => {
	const role = roleOf({ id: 'govstack/x', framework: 'govstack', years: { minimum: 5, strength: 'must', of: 'law' } });
	const years = (have: number | null) => itemsOf('years', role, profileOf({}, { years: have }))[0];

	it('are met, short by so many, or not said', () => {
		expect(years(5)).toMatchObject({ status: 'met', missing: 0, of: 'law' });
		expect(years(3)).toMatchObject({ status: 'short', missing: 2 });
		expect(years(null)?.status).toBe('unrated');
	});
});

describe('a degree', () => {
	const asking = (fields: readonly string[], equivalentAccepted = false) =>
		roleOf({
			id: 'govstack/x',
			framework: 'govstack',
			degree: { minimum: 'bachelor', fields, equivalentAccepted, strength: 'must' },
		});
	const degree = (
		role: LibraryRole,
		...held: readonly (readonly ['bachelor' | 'master' | 'diploma', string | null])[]
	) => itemsOf('degree', role, profileOf({}, { degrees: held.map(([each, field]) => ({ degree: each, field })) }))[0];

	it('of any field is enough where the role names none', () => {
		expect(degree(asking([]), ['bachelor', 'field/art'])).toMatchObject({ status: 'met', field: null });
		expect(degree(asking([]), ['diploma', null])?.status).toBe('short');
	});

	it('of another field than the role names is short, and that is said', () => {
		expect(degree(asking(['field/law']), ['master', 'field/art'])).toMatchObject({ status: 'short', field: 'other' });
		expect(degree(asking(['field/law']), ['bachelor', 'field/law'])).toMatchObject({ status: 'met', field: 'named' });
	});

	it('whose field was not said counts, and that is said', () => {
		expect(degree(asking(['field/law']), ['bachelor', null])).toMatchObject({ status: 'met', field: 'unsaid' });
	});

	it('that is too low stays open where experience is accepted in its place', () => {
		expect(degree(asking([], true), ['diploma', null])).toMatchObject({ status: 'unrated', acceptsExperience: true });
	});

	it('is unrated where the profile says nothing of degrees, and not asked where "none" is the least', () => {
		expect(itemsOf('degree', asking([]), profileOf({}))[0]?.status).toBe('unrated');
		const open = roleOf({
			id: 'govstack/y',
			framework: 'govstack',
			degree: { minimum: 'none', fields: [], equivalentAccepted: false, strength: 'must' },
		});
		expect(itemsOf('degree', open, profileOf({}))).toEqual([]);
	});
});

describe('a grade of the ILO', () => {
	const officer = smallIndex.roleOf('ilo/helper-noa')!;
	const grade = (statements: Parameters<typeof profileOf>[1]) =>
		itemsOf('grade', officer, profileOf({}, statements))[0];

	it('is met with the degree and its years', () => {
		const held = grade({ years: 2, degrees: [{ degree: 'bachelor', field: 'field/law' }] });
		expect(held).toMatchObject({ status: 'met', field: 'named', way: { forDegree: 0, forGrade: 2 } });
	});

	it('is met without the degree by years that stand in for it, with their sum', () => {
		expect(grade({ years: 6, degrees: [{ degree: 'diploma', field: null }] })).toMatchObject({
			status: 'met',
			way: { degree: 'diploma', years: 6, forDegree: 4, forGrade: 2 },
		});
		expect(grade({ years: 7, degrees: [{ degree: 'secondary', field: null }] })).toMatchObject({
			status: 'short',
			missingYears: 1,
		});
	});

	it('stays open unless both years and degree were said', () => {
		expect(grade({ years: 1 })?.status).toBe('unrated');
		expect(grade({ degrees: [] })?.status).toBe('unrated');
	});

	it('asks for working languages, and leaves out what depends on the duty station', () => {
		const spoken = (...codes: string[]) =>
			itemsOf('language', officer, profileOf({}, { languages: codes.map((code) => ({ code, level: 'c1' })) })).map(
				({ status }) => status,
			);
		expect(spoken('fr')).toEqual(['not-stated', 'short']);
		expect(spoken('fr', 'en')).toEqual(['not-stated', 'not-stated']);
		expect(spoken('de')).toEqual(['short', 'short']);
		expect(itemsOf('language', officer, profileOf({})).map(({ status }) => status)).toEqual(['unrated', 'unrated']);
	});
});

describe('a certificate', () => {
	const role = roleOf({
		id: 'govstack/x',
		framework: 'govstack',
		certificates: [{ certificate: 'certificate/any', strength: 'plus' }],
	});
	const certificate = (...held: readonly (readonly [string, string | null])[]) =>
		itemsOf(
			'certificate',
			role,
			profileOf({}, { certificates: held.map(([concept, expiresOn]) => ({ concept, expiresOn })) }),
		)[0];

	it('is met by one that names it more exactly, and not after its last day', () => {
		expect(certificate(['certificate/build', null])?.status).toBe('met');
		expect(certificate(['certificate/build', '2026-05-03'])).toMatchObject({ status: 'short', hasExpired: true });
		expect(certificate()?.status).toBe('short');
	});
});
