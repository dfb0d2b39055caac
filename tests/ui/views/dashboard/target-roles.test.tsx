// The roles that the user aims at.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from '../../dashboard-stage.tsx';
import { arrive } from '../../keyboard.ts';
import { all, clear, doing, key, one, press, says, saysOf, type } from '../../stage.tsx';

afterEach(clear);

const listed = (): string[] => all('.targets ol a').map(saysOf);
const search = async (words: string): Promise<string[]> => {
	await type(one<HTMLInputElement>('.targets input'), words);
	return all('.targets .hits button').map(saysOf);
};
const three = { profile: { targets: ['govstack/data-scientist', 'ict/data-manager', 'odp/caseworker'] } };

describe('a target role', () => {
	it('is found among the roles of all frameworks, each with its own', async () => {
		await openPage('#/profile');
		expect((await search('data')).toSorted()).toEqual([
			'Data Manager European ICT profiles',
			'Data Scientist GovStack roles',
		]);
		expect(await search('casewroker')).toEqual(['Caseworker UK Operational Delivery']);
	});

	it('of a title that several have is told apart by its grade', async () => {
		await openPage('#/profile');
		expect((await search('finance')).toSorted()).toEqual([
			'Finance Assistant (G6) ILO job descriptions',
			'Finance Assistant (G7) ILO job descriptions',
		]);
	});

	it('is saved at once, behind those that stand there, and its cards come', async () => {
		const store = await openPage('#/profile', { profile: { targets: ['odp/caseworker'] } });
		await search('data sci');
		one('.targets input').focus();
		await key('Enter');
		await arrive();
		expect(store.profile.targets).toEqual(['odp/caseworker', 'govstack/data-scientist']);
		expect(location.hash).toBe('#/profile/rate/role/govstack/data-scientist');
		expect(listed()).toEqual(['Caseworker', 'Data Scientist']);
		expect(all('.targets [aria-current]').map(saysOf)).toEqual(['Data Scientist']);
	});

	it('is there once: picked again, its cards come and nothing is saved', async () => {
		const store = await openPage('#/profile', three);
		await search('caseworker');
		await doing(() => one('.targets .hits button').click());
		await arrive();
		expect(store.log).toEqual([]);
		expect(saysOf(one('.card h2'))).toBe('Service');
	});

	it('that could not be saved is said, and no cards come', async () => {
		const store = await openPage('#/profile', {}, (before) => {
			before.refuses = 'private-window';
		});
		await search('caseworker');
		await doing(() => one('.targets .hits button').click());
		await arrive();
		expect(saysOf(one('.targets [role=alert]'))).toBe(
			'Not saved: the roles you aim at. The reason: this is a private window, where nothing is recorded.',
		);
		expect(store.profile.targets).toEqual([]);
		expect(all('.card')).toEqual([]);
	});

	it('moves up, and the focus stays with it', async () => {
		const store = await openPage('#/profile', three);
		await press('Move up: Caseworker');
		expect(store.profile.targets).toEqual(['govstack/data-scientist', 'odp/caseworker', 'ict/data-manager']);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Caseworker');
		await press('Move up: Caseworker');
		expect(listed()).toEqual(['Caseworker', 'Data Scientist', 'Data Manager']);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove: Caseworker');
	});

	it('is taken away, and the focus goes to the search', async () => {
		const store = await openPage('#/profile', three);
		await press('Remove: Data Manager');
		expect(store.profile.targets).toEqual(['govstack/data-scientist', 'odp/caseworker']);
		expect(document.activeElement).toBe(one('.targets input'));
	});

	it('says how many of its skills are rated', async () => {
		await openPage('#/profile', {
			profile: {
				...three.profile,
				ratings: [
					{ concept: 'technology/python', scale: 'technology', level: 'none', ratedAt: '2026-01-01T00:00:00Z' },
				],
			},
		});
		expect(all('.targets .said').map(saysOf)).toEqual([
			'GovStack roles · 1 of 5 rated',
			'European ICT profiles · 0 of 1 rated',
			'UK Operational Delivery · 0 of 1 rated',
		]);
	});

	it('that no framework has any more is passed over, and can be removed', async () => {
		const store = await openPage('#/profile', { profile: { targets: ['ict/gone', 'odp/caseworker'] } });
		expect(listed()).toEqual(['Caseworker']);
		expect(saysOf(one('.card h2'))).toBe('Service');
		expect(says()).toContain('No framework has this role any more.');
		await press('Remove: ict/gone');
		expect(store.profile.targets).toEqual(['odp/caseworker']);
	});
});
