// The role that a listed job's title suggests, by the bundled data.
import { describe, expect, it } from 'vitest';
import type { RoleFramework } from '../../src/core/concept.ts';
import type { ListedJob } from '../../src/core/listed-job.ts';
import { describeListedJob } from '../../src/matcher/listed-job.ts';
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
