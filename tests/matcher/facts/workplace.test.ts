// Where the work is done, and the words of places that are no place of this work.
import { describe, expect, it } from 'vitest';
import { factsIn, factsOf } from './facts-of.ts';

const placesIn = (line: string): unknown[] =>
	factsIn(line).workplaces.map(({ kind, officeDays }) => [kind, officeDays]);

describe('a place of work is read', () => {
	it.each<[string, string, number | null]>([
		['This is a fully remote role', 'remote', null],
		['This is a remote, full-time position', 'remote', null],
		['This position is 100% remote', 'remote', null],
		['You work from home, with a van at the door', 'remote', null],
		['Location: Leeds or remote', 'remote', null],
		['#LI-Remote', 'remote', null],
		['The role is hybrid', 'hybrid', null],
		['Location: London (hybrid)', 'hybrid', null],
		['We offer hybrid working', 'hybrid', null],
		['You will be in the office three days a week', 'hybrid', 3],
		['Hybrid working, 2-3 days per week in our Leeds office', 'hybrid', 2],
		['On-site two days each week', 'hybrid', 2],
		['You work in the office 5 days a week', 'on-site', 5],
		['Work mode: Hybrid (3 days onsite, 2 days WFH)', 'hybrid', 3],
		['Hybrid: 2 days in the office', 'hybrid', 2],
		['Work from home two days a week', 'hybrid', null],
		['We work in a hybrid model', 'hybrid', null],
		['This position is 100% onsite', 'on-site', null],
		['This is an on-site role', 'on-site', null],
		['Workplace type: In-office', 'on-site', null],
	])('in "%s"', (line, kind, days) => {
		expect(placesIn(line)).toEqual([[kind, days]]);
	});

	it('alone on a line, or below a label', () => {
		expect(factsOf(['# Work arrangement', 'Hybrid']).workplaces).toMatchObject([{ kind: 'hybrid' }]);
		expect(factsOf(['Remote (Wales only)']).workplaces).toMatchObject([{ kind: 'remote' }]);
		expect(factsOf(['Location', 'Remote, anywhere in Wales']).workplaces).toMatchObject([{ kind: 'remote' }]);
	});

	it.each<[string, string]>([
		['Baker (Remote)', 'remote'],
		['Remote Baker', 'remote'],
		['Baker - Hybrid', 'hybrid'],
		['Baker (On-site)', 'on-site'],
	])('in the title "%s", which is no part of the text', (title, kind) => {
		expect(factsOf([], title).workplaces).toMatchObject([{ kind, span: null }]);
	});

	it('several times where the ad contradicts itself, each kind once, with its days where any line tells them', () => {
		const lines = ['This is a remote role.', 'The role is hybrid.', 'You are in the office two days a week.'];
		expect(factsOf(lines).workplaces).toMatchObject([
			{ kind: 'remote' },
			{ kind: 'hybrid', officeDays: 2, says: 'office two days' },
		]);
	});
});

describe('no place of work is read', () => {
	it.each([
		'We bake for remote villages',
		'We build remote teams for others',
		'Location: remote areas of Kenya',
		'Robots that are operated remotely',
		'Knowledge of hybrid cloud and hybrid infrastructure',
		'On-site parking and a gym',
		'Supports customers on-site and by phone',
		'This is not a remote role',
		'Remote position: No',
		'Remote work is not available',
		'Experience of working from home with a team',
		'Ability to work remotely with suppliers',
		'Five days a week, ten hours a day',
		'We bake in the office kitchen two days before Christmas',
		'Two days a week from home, the office is closed then',
		'Employees who work from home get a chair',
		'On-site gym and in-office lunches three days a week',
		'Leads a hybrid team across three offices two days apart',
		'Our office is open five days a week',
		'Part-time office manager, three days a week',
		'Part-time, three days a week in our Leeds office',
		'Hybrid vehicles are repaired on site in two days',
	])('in "%s"', (line) => {
		expect(placesIn(line)).toEqual([]);
	});

	it.each([
		'Remote Sensing Analyst',
		'Remote Area Nurse',
		'Hybrid Cloud Engineer',
		'On-site Services Manager',
		'Remote Support Adviser',
	])('in the title "%s"', (title) => {
		expect(factsOf([], title).workplaces).toEqual([]);
	});
});
