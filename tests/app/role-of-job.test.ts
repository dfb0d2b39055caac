// Roles of listed jobs are remembered, and never taken for those of another job, another framework or another engine.
import { expect, it } from 'vitest';
import { roleOfJob } from '../../src/app/role-of-job.ts';
import type { ListedJob } from '../../src/core/listed-job.ts';
import { describeListedJob } from '../../src/matcher/listed-job.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';

const jobOf = (title: string, grade: string | null = null): ListedJob => ({
	key: 'builtin/1',
	title,
	company: null,
	place: null,
	grade,
	closesOn: null,
});

it('what is remembered is what is found, whatever is asked in between', () => {
	const jobs = [jobOf('Software Engineer'), jobOf('Procurement Officer', 'G-6'), jobOf('Procurement Officer', 'G-5')];
	for (let time = 0; time < 2; time++)
		for (const framework of [null, 'ict', 'ilo'] as const)
			for (const job of jobs)
				expect(roleOfJob(job, smallEngine, framework)).toBe(describeListedJob(job, smallEngine, framework));
});

it('a job is looked at once, by each engine, until there are too many to remember', () => {
	let looked = 0;
	const engine = {
		...smallEngine,
		languageFor: (tag: string) => {
			looked += 1;
			return smallEngine.languageFor(tag);
		},
	};
	for (let time = 0; time < 3; time++) roleOfJob(jobOf('Farrier'), engine, null);
	expect(looked).toBe(1);
	for (let at = 0; at < 2_000; at++) roleOfJob(jobOf(`Farrier ${at}`), engine, null);
	roleOfJob(jobOf('Farrier'), engine, null);
	expect(looked).toBe(2_002);
});
