// What axe-core finds wrong with the full page, in every state of the profile that a user meets.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Rating } from '../../../../src/core/rating.ts';
import type { MemoryStore, Start } from '../../dashboard-api.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { keyboard } from '../../keyboard.ts';
import { clear, one, press, type, violations } from '../../stage.tsx';
import { emptyProfile } from '../../../../src/core/profile.ts';

afterEach(clear);

document.documentElement.lang = 'en';

const python: Rating = { concept: 'technology/python', scale: 'technology', level: 3, ratedAt: '2026-01-01T00:00:00Z' };
const negotiation: Rating = { ...python, concept: 'competence/negotiation', scale: 'competence', level: 5 };
const full: Start = {
	profile: {
		ratings: [negotiation, python],
		targets: ['govstack/data-scientist', 'odp/caseworker'],
		years: 3,
		yearsIn: [{ concept: 'field/law', years: 2 }],
		degrees: [{ degree: 'master', field: 'field/law' }],
		languages: [{ code: 'fr', level: 'b2' }],
		certificates: [{ concept: 'certificate/pmp', expiresOn: '2030-01-01' }],
		grade: 'grade/heo',
	},
	history: [
		{
			id: 1,
			at: '2026-01-01T00:00:00Z',
			why: 'said',
			changes: [{ what: 'rating', concept: python.concept, before: null, after: python }],
		},
	],
};
const shut = (store: MemoryStore): void => {
	store.isOpen = false;
};
const refuse = (store: MemoryStore): void => {
	store.refuses = 'store-failed';
};
const lose = (store: MemoryStore): void => {
	store.lost = { ...emptyProfile, ratings: [python] };
};
const search = (selector: string) => () => type(one<HTMLInputElement>(selector), 'data');
const atCard = (key: string) => async () => {
	one('.card').focus();
	await keyboard().press(key);
};

type State = {
	readonly name: string;
	readonly route: string;
	readonly start?: Start;
	readonly prepare?: (store: MemoryStore) => void;
	readonly act?: () => Promise<void>;
};
const states: readonly State[] = [
	{ name: 'an empty profile', route: '#/profile' },
	{ name: 'a search for a role', route: '#/profile', act: search('.targets input') },
	{ name: 'a card', route: '#/profile/rate', start: full },
	{ name: 'a card after a rating', route: '#/profile/rate', start: full, act: atCard('2') },
	{ name: 'a card with a rating', route: '#/profile/rate/skill/technology/python', start: full },
	{ name: 'the end of the cards', route: '#/profile/rate/role/odp/caseworker', start: full, act: atCard('s') },
	{ name: 'a rating that failed', route: '#/profile/rate', start: full, prepare: refuse, act: atCard('3') },
	{ name: 'an unknown skill', route: '#/profile/rate/skill/nothing', start: full },
	{ name: 'no ratings', route: '#/profile/ratings' },
	{ name: 'ratings', route: '#/profile/ratings', start: full },
	{ name: 'a rating with its history', route: '#/profile/ratings', start: full, act: () => press('Details: Python') },
	{ name: 'nothing said', route: '#/profile/about' },
	{ name: 'everything said', route: '#/profile/about', start: full },
	{ name: 'no store', route: '#/profile/about', start: full, prepare: shut },
	{ name: 'a lost profile', route: '#/profile', prepare: lose },
];

describe('the full page has no faults', () => {
	it.each(states)('with $name', async ({ route, start, prepare, act }) => {
		await openPage(route, start, prepare);
		await act?.();
		expect(await violations()).toEqual([]);
	});

	it('with bad input beside its field', async () => {
		await openPage('#/profile/about', full);
		const field = one<HTMLInputElement>('.said-list .field input');
		field.focus();
		await type(field, '-3');
		await keyboard().press('Enter');
		expect(await violations()).toEqual([]);
	});
});
