// What becomes of a skill that the user adds: kept or refused with a reason, found in the open ad at once, and rated.
import { describe, expect, it } from 'vitest';
import { longestOwnLabel, mostOwnSkills, type OwnSkillKind } from '../../src/core/own-skill.ts';
import type { AdView } from '../../src/messages/views.ts';
import { addressA, adOfLines, otherAddress } from './ads.ts';
import { opening } from '../matcher/ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { popup, scriptOf } from './senders.ts';
import { make, stand, viewOf } from './visit.ts';

const add = (world: World, label: string, kind: OwnSkillKind = 'technology', tab: number | null = 1) =>
	make(world, popup, 'add-own-skill', { label, kind, tab });
const remove = (world: World, id: string, tab: number | null = 1) =>
	make(world, popup, 'remove-own-skill', { id, tab });
const rate = (world: World, concept: string) => make(world, popup, 'rate', { concept, level: 3, tab: 1 });

const ad = adOfLines('101', [opening, '# Requirements', '- Happy to draw in dLab', '- Strong Zorble and Python']);

/** A world with a tab in which that ad was read. */
async function atHome(): Promise<World> {
	const world = memoryWorld();
	stand(world, addressA);
	await make(world, scriptOf(addressA), 'ad-read', ad);
	world.notices.length = 0;
	return world;
}

async function adOf(world: World): Promise<AdView> {
	const { content } = await viewOf(world);
	if (content.kind !== 'ad') throw new Error(content.kind);
	return content;
}

const zorble = { id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: '2026-03-02T09:00:00.000Z' };

describe('a skill that is added', () => {
	it('is kept as it was written, and every page is told', async () => {
		const world = await atHome();
		expect(await add(world, '  Zorble ')).toEqual({ ok: true, value: zorble });
		expect(await make(world, popup, 'own-skills', null)).toEqual({ ok: true, value: [zorble] });
		expect(world.notices).toEqual([{ notice: 'profile-changed' }]);
	});

	it('can be added where no tab is named, and on any site', async () => {
		const world = await atHome();
		stand(world, otherAddress, false, 2);
		expect(await add(world, 'Zorble', 'technology', null)).toMatchObject({ ok: true });
		expect(await add(world, 'Grafter', 'competence', 2)).toMatchObject({ ok: true });
	});

	it('is found in the open ad at once, with its name, its requirement and its rating', async () => {
		const world = await atHome();
		expect((await adOf(world)).analysis.unmapped.map(({ isWhole }) => isWhole)).toEqual([true, false]);
		await add(world, 'dLab');
		await rate(world, 'own/dlab');
		const { analysis, concepts, gap, ratings } = await adOf(world);
		expect(analysis.unmapped.map(({ isWhole }) => isWhole)).toEqual([false]);
		expect(concepts['own/dlab']).toEqual({ label: 'dLab', kind: 'technology' });
		expect(gap?.requirements[0]).toMatchObject({ status: 'not-stated', items: [{ concept: 'own/dlab', have: 3 }] });
		expect(ratings.map(({ concept }) => concept)).toEqual(['own/dlab']);
	});

	it('is found in ads that are read later, and after the background ended', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		const next = memoryWorld();
		for (const [id, skill] of world.ownSkills) next.ownSkills.set(id, skill);
		stand(next, addressA);
		await make(next, scriptOf(addressA), 'ad-read', ad);
		expect(Object.keys((await adOf(next)).concepts)).toContain('own/zorble');
	});

	it('is not found any more once it is removed', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		await adOf(world);
		expect(await remove(world, 'own/zorble')).toEqual({ ok: true, value: null });
		expect(Object.keys((await adOf(world)).concepts)).not.toContain('own/zorble');
		expect(world.notices).toHaveLength(2);
	});
});

describe('the open ad', () => {
	it('is read anew once for each change of the vocabulary, however often it is looked at', async () => {
		const world = await atHome();
		const before = world.analysed();
		await add(world, 'Zorble');
		for (let look = 0; look < 3; look++) await adOf(world);
		expect(world.analysed()).toBe(before + 1);
		await make(world, scriptOf(addressA), 'ad-read', ad);
		expect(world.analysed()).toBe(before + 1);
		await remove(world, 'own/zorble');
		await adOf(world);
		expect(world.analysed()).toBe(before + 2);
	});

	it('is read anew without telling pages that the tab changed: they would ask again and again', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		await adOf(world);
		expect(world.notices).toEqual([{ notice: 'profile-changed' }]);
	});

	it('is shown as it was read where the store fails, and so are its skills', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		world.faults.store = true;
		expect((await viewOf(world)).storeWorks).toBe(false);
		expect(Object.keys((await adOf(world)).concepts)).toEqual(['technology/python']);
	});
});

describe('a rating of an own skill', () => {
	it('is on the scale of its kind', async () => {
		const world = await atHome();
		await add(world, 'Zorble', 'competence');
		expect(await rate(world, 'own/zorble')).toMatchObject({ value: { scale: 'competence' } });
	});

	it('stays when the skill is removed, and speaks of it again when it is added again', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		await rate(world, 'own/zorble');
		await remove(world, 'own/zorble');
		expect([...world.ratings.keys()]).toEqual(['own/zorble']);
		expect((await adOf(world)).ratings).toEqual([]);
		await add(world, 'zorble');
		expect((await adOf(world)).ratings).toMatchObject([{ concept: 'own/zorble', level: 3 }]);
	});

	it('can be taken back after the skill was removed', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		await rate(world, 'own/zorble');
		await remove(world, 'own/zorble');
		await make(world, popup, 'unrate', { concept: 'own/zorble', tab: 1 });
		expect(world.ratings.size).toBe(0);
	});

	it('is refused for a skill that was never added', async () => {
		expect(await rate(await atHome(), 'own/zorble')).toEqual({ ok: false, reason: 'unknown-concept' });
	});
});

describe('nothing is added', () => {
	it.each([
		['python', 'Python'],
		['K8S', 'Kubernetes'],
		['problem-solving', 'Problem solving'],
		['go', 'Go'],
		['french', 'French'],
		['ZORBLE', 'Zorble'],
	])('when %s is known already, as %s, and that is said', async (written, label) => {
		const world = await atHome();
		await add(world, 'Zorble');
		expect(await add(world, written)).toEqual({ ok: false, reason: 'already-known', label });
		expect(world.ownSkills.size).toBe(1);
		expect(world.notices).toHaveLength(1);
	});

	it.each(['', '   ', '!?', 'x'.repeat(longestOwnLabel + 1), 'Zor\nble', '\u202Eelbroz'])(
		'of a label that is none: %j',
		async (label) => {
			const world = await atHome();
			expect(await add(world, label)).toEqual({ ok: false, reason: 'bad-label' });
			expect(world.ownSkills.size + world.notices.length).toBe(0);
		},
	);

	it('beyond 500, and one that is known is said to be known all the same', async () => {
		const world = await atHome();
		for (let at = 0; at < mostOwnSkills; at++) {
			const id = `own/tool-${at}`;
			world.ownSkills.set(id, { id, label: `Tool ${at}`, kind: 'technology', addedAt: '' });
		}
		expect(await add(world, 'Zorble')).toEqual({ ok: false, reason: 'too-many' });
		expect(await add(world, 'tool 7')).toMatchObject({ reason: 'already-known' });
		await remove(world, 'own/tool-7');
		expect(await add(world, 'Zorble')).toMatchObject({ ok: true });
	});

	it('when the store fails, and nothing is removed either', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		world.faults.store = true;
		expect(await add(world, 'Grafter')).toEqual({ ok: false, reason: 'store-failed' });
		expect(await remove(world, 'own/zorble')).toEqual({ ok: false, reason: 'store-failed' });
		expect(await make(world, popup, 'own-skills', null)).toEqual({ ok: false, reason: 'store-failed' });
		expect([...world.ownSkills.keys()]).toEqual(['own/zorble']);
		expect(world.notices).toHaveLength(1);
	});

	it('when the engine cannot be loaded', async () => {
		const world = await atHome();
		world.faults.engine = true;
		expect(await add(world, 'Zorble')).toEqual({ ok: false, reason: 'engine-failed' });
	});

	it('in a private window, nor removed; what was added elsewhere is listed there', async () => {
		const world = await atHome();
		await add(world, 'Zorble');
		stand(world, addressA, true, 2);
		const refused = { ok: false, reason: 'private-window' };
		const inPrivate = { ...popup, tab: 5, privateWindow: true };
		expect(await add(world, 'Grafter', 'technology', 2)).toEqual(refused);
		expect(await remove(world, 'own/zorble', 2)).toEqual(refused);
		expect(await make(world, inPrivate, 'add-own-skill', { label: 'Quill', kind: 'technology', tab: null })).toEqual(
			refused,
		);
		expect(await make(world, inPrivate, 'remove-own-skill', { id: 'own/zorble', tab: 1 })).toEqual(refused);
		expect(await make(world, inPrivate, 'own-skills', null)).toMatchObject({ value: [{ id: 'own/zorble' }] });
	});
});
