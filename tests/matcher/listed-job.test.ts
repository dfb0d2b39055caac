// The role that a listed job's title suggests, by the bundled data.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleFrameworks, type RoleFramework } from '../../src/core/concept.ts';
import type { ListedJob } from '../../src/core/listed-job.ts';
import { describeListedJob } from '../../src/matcher/listed-job.ts';
import { matchRoles } from '../../src/matcher/roles.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { bundledEngine } from './bundled-engine.ts';

const roleOf = (
	title: string,
	framework: RoleFramework | null = null,
	more: Partial<ListedJob> = {},
): string | null => {
	const job: ListedJob = { key: 'builtin/1', title, company: null, place: null, grade: null, closesOn: null, ...more };
	return describeListedJob(job, bundledEngine, framework)?.id ?? null;
};

describe('a listed job', () => {
	it('suggests the role that its title is closest to', () => {
		expect(roleOf('Senior Software Engineer, Settlement')).toBe('govstack/software-engineer');
		expect(roleOf('UX Designer')).toBe('govstack/ux-ui-designers');
	});

	it('suggests none where no role is close', () => {
		expect(roleOf('Beekeeper')).toBeNull();
		expect(roleOf('')).toBeNull();
		expect(roleOf('Chargé(e) de programme, Dakar')).toBeNull();
	});

	it('suggests one of the framework that is asked for, or none', () => {
		expect(roleOf('DevOps Engineer', 'ict')).toBe('ict/devops-expert');
		expect(roleOf('DevOps Engineer', 'odp')).toBeNull();
	});

	it('suggests the closest of all frameworks where none is asked for', () => {
		const ofEach = (['govstack', 'ict', 'ilo', 'odp'] as const).map((each) => roleOf('Team Leader', each));
		expect(ofEach).toContain(roleOf('Team Leader'));
		expect(roleOf('Team Leader')).toBe('odp/team-leader');
	});
});

it('suggests what an ad suggests of which nothing but its card is known', () => {
	const { roles, titles, languageFor } = bundledEngine;
	const language = languageFor('en');
	if (language === null) throw new Error('there is no English');
	const name = fc.nat({ max: titles.names.length - 1 }).map((place) => titles.names[place] ?? '');
	const word = fc.oneof(name, fc.constantFrom('Senior', 'Assistant', 'Lead', 'Head of', 'Harbour', ',', '/', 'Nurse'));
	const title = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
	const grade = fc.constantFrom(null, 'P-3', 'G-5', 'NO-B');
	const company = fc.constantFrom(null, 'UNICEF', 'Harbour Bank');
	const nothing = { mentions: [], lines: [], years: [], degrees: [], minimumYears: null, minimumDegree: null };
	fc.assert(
		fc.property(title, grade, company, (titleOfJob, gradeOfJob, companyOfJob) => {
			const given = { ...postingFromText({ title: titleOfJob, text: '' }), url: '' };
			const posting = {
				...given,
				...(gradeOfJob !== null && { grade: { value: gradeOfJob, source: 'page' as const } }),
				...(companyOfJob !== null && { company: { value: companyOfJob, source: 'page' as const } }),
			};
			const all = Object.values(matchRoles(posting, nothing, bundledEngine, language).roles);
			const firsts = all.flatMap((matches) => matches.slice(0, 1));
			const best = firsts.toSorted((a, b) => b.score - a.score)[0]?.id ?? null;
			const card = { grade: gradeOfJob, company: companyOfJob };
			expect(roleOf(titleOfJob, null, card)).toBe(best);
			for (const framework of roleFrameworks) {
				const first = all.flatMap((matches) => matches.slice(0, 1)).find(({ id }) => id.startsWith(`${framework}/`));
				expect(roleOf(titleOfJob, framework, card)).toBe(first?.id ?? null);
			}
			expect(roles.some(({ id }) => id === best)).toBe(best !== null);
		}),
		{ numRuns: 150 },
	);
});

describe('the ILO’s descriptions', () => {
	it('are for posts with a grade of the United Nations, and the grade decides which of a family it is', () => {
		expect(roleOf('Finance Assistant', 'ilo', { grade: 'G-5' })).toBe('ilo/finance-assistant-g5');
		expect(roleOf('Finance Assistant', 'ilo', { grade: 'GS-6' })).toBe('ilo/senior-finance-assistant-g6');
	});

	it('are for employers that work internationally', () => {
		expect(roleOf('Finance Assistant', 'ilo', { company: 'UNICEF' })).not.toBeNull();
	});

	it('are for nobody else', () => {
		expect(roleOf('Finance Assistant', 'ilo', { company: 'Harbour Bank' })).toBeNull();
	});
});

it('what stands in the place is no part of the work', () => {
	expect(roleOf('Software Engineer, Reading', null, { place: 'Reading' })).toBe(roleOf('Software Engineer'));
});
