// What the user corrects in an ad is in everything that is shown and kept of it from then on, and can be taken back.
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/core/correction.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';
import { addressA, addressB, adOf, adOfLines } from './ads.ts';
import { opening } from '../matcher/ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, popup, scriptOf } from './senders.ts';
import { make, openFirstAd, readFirstAd, stand, viewOf } from './visit.ts';

const python = { at: { quote: 'Python', nth: 0 }, concept: 'technology/python' } as const;
const level: Correction = { kind: 'level', ...python, from: 1, to: 2 };
const notAsked: Correction = {
	kind: 'not-a-requirement',
	at: { quote: 'Strong experience with Python', nth: 0 },
	from: 'must',
};
const correct = (world: World, correction: Correction, tab: number | null = 1) =>
	make(world, popup, 'correct', { tab, correction });
const adIn = async (world: World, tab = 1) => {
	const { content } = await viewOf(world, tab);
	if (content.kind !== 'ad') throw new Error(content.kind);
	return content;
};
const levelIn = async (world: World) =>
	(await adIn(world)).analysis.mentions.find(({ concept }) => concept === python.concept)?.level;

describe('a correction', () => {
	it('is kept with what was read, and is in the reading, the comparison and the seen ad', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(await levelIn(world)).toBe(4);
		await make(world, popup, 'rate', { concept: python.concept, level: 3, tab: 1 });
		const kept = {
			id: 1,
			ad: 'builtin/101',
			title: 'Software Engineer',
			at: '2026-03-02T09:00:00.000Z',
			engine: smallEngine.version,
			correction: { ...level, from: 4 },
		};
		expect(await correct(world, level)).toEqual({ ok: true, value: kept });
		const ad = await adIn(world);
		expect(ad.corrections).toEqual([{ kept, isApplied: true }]);
		expect(ad.gap?.requirements[0]).toMatchObject({ status: 'met', items: [{ wanted: 2, have: 3 }] });
		expect(world.seenAds.get('builtin/101')?.asked[0]).toEqual({
			concept: python.concept,
			strength: 'must',
			level: 2,
		});
		expect(await make(world, dashboard, 'corrections', null)).toEqual({ ok: true, value: [kept] });
	});

	it('is told to the overlay of the tab and to the pages', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		world.notices.length = world.frameNotices.length = 0;
		await make(world, frame, 'correct', { tab: null, correction: level });
		const told = world.notices.map(({ notice }) => notice);
		expect(told).toEqual(['seen-ads-changed', 'saved-ads-changed', 'tab-changed']);
		expect(world.frameNotices.map(({ notice }) => notice)).toEqual(world.notices.slice(1));
		await make(world, frame, 'uncorrect', { tab: null, id: 1 });
		expect(world.notices.slice(3)).toEqual(world.notices.slice(0, 3));
	});

	it('survives that the ad is read again, with other words around it', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await correct(world, level);
		const again = adOfLines('101', [opening, '# Requirements', '- SAP', '- Strong experience with Python']);
		await make(world, scriptOf(addressA), 'ad-read', again);
		expect(await levelIn(world)).toBe(2);
		await make(world, scriptOf(addressA), 'ad-read', adOfLines('101', [opening, '# Requirements', '- Strong Java']));
		expect((await adIn(world)).corrections).toMatchObject([{ kept: { id: 1 }, isApplied: false }]);
	});

	it('of the same thing takes the place of the one before', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await correct(world, level);
		await correct(world, { ...level, to: 5 });
		expect((await adIn(world)).corrections).toMatchObject([{ kept: { id: 2, correction: { from: 4, to: 5 } } }]);
	});

	it('is in an ad that was saved before and in one that is saved after', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await make(world, popup, 'save-ad', { tab: 1, status: 'saved' });
		const askedIn = () => world.savedAds.get('builtin/101')?.seen.asked.map(({ concept, level }) => [concept, level]);
		const before = world.savedAds.get('builtin/101')?.seen;
		await correct(world, level);
		expect(askedIn()?.[0]).toEqual([python.concept, 2]);
		await correct(world, notAsked);
		expect(askedIn()?.map(([concept]) => concept)).not.toContain(python.concept);
		await make(world, popup, 'unsave-ad', { tab: 1 });
		await make(world, popup, 'save-ad', { tab: 1, status: 'saved' });
		expect(askedIn()?.map(([concept]) => concept)).not.toContain(python.concept);
		for (const id of [1, 2]) await make(world, dashboard, 'uncorrect', { tab: null, id });
		expect(world.savedAds.get('builtin/101')?.seen).toEqual(before);
	});

	it('is in what the toolbar and the script of the page are told', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(world.toolbar.get(1)).toBe(4);
		await correct(world, notAsked);
		expect(world.toolbar.get(1)).toBe(3);
		const answer = await make(world, scriptOf(addressA), 'ad-read', adOf('101'));
		expect(answer).toEqual({ ok: true, value: { requirements: 3 } });
	});

	it('names the skill and the role that it is about, also where the ad names them no more', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await correct(world, { kind: 'not-this-skill', ...python });
		await correct(world, { kind: 'role', framework: 'govstack', from: null, to: 'govstack/procurement-officer' });
		const { concepts, roles, analysis } = await adIn(world);
		expect(analysis.mentions.map(({ concept }) => concept)).not.toContain(python.concept);
		expect(concepts[python.concept]?.label).toBe('Python');
		expect(analysis.roles.govstack[0]?.id).toBe('govstack/procurement-officer');
		expect(roles['govstack/procurement-officer']?.title).toBe('Procurement Officer');
		expect(roles['govstack/software-engineer']?.title).toBe('Software Engineer');
	});

	it('of one ad says nothing of another', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await correct(world, level);
		stand(world, addressB);
		await make(world, scriptOf(addressB), 'ad-read', adOf('202'));
		expect((await adIn(world)).corrections).toEqual([]);
		expect(await levelIn(world)).toBe(4);
	});

	it('does not bring back an ad that was forgotten', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await make(world, dashboard, 'forget-ads', { keys: ['builtin/101'] });
		await correct(world, level);
		expect([world.seenAds.size, await levelIn(world)]).toEqual([0, 2]);
	});
});

describe('taking a correction back', () => {
	it('shows, compares and keeps the ad as it was read, from a page that is in no tab too', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		const before = [await viewOf(world), world.seenAds.get('builtin/101')];
		await correct(world, level);
		expect(await make(world, dashboard, 'uncorrect', { tab: null, id: 1 })).toEqual({ ok: true, value: null });
		expect([await viewOf(world), world.seenAds.get('builtin/101')]).toEqual(before);
		world.notices.length = 0;
		expect(await make(world, dashboard, 'uncorrect', { tab: null, id: 1 })).toEqual({ ok: true, value: null });
		expect(world.notices).toEqual([]);
	});
});

describe('a correction that cannot be', () => {
	it.each<readonly [string, Correction]>([
		['of words that the ad does not hold', { ...level, at: { quote: 'Cobol', nth: 0 } }],
		['of an occurrence that there is not', { ...level, at: { quote: 'Python', nth: 3 } }],
		['of words that mean something else', { ...level, concept: 'technology/java' }],
		['of a concept that there is not', { kind: 'not-this-skill', ...python, concept: 'technology/none' }],
		['of a line that asks for nothing', { ...notAsked, at: { quote: opening, nth: 0 } }],
		['of a role that there is not', { kind: 'role', framework: 'ict', from: null, to: 'ict/none' }],
		['of another framework’s role', { kind: 'role', framework: 'ict', from: null, to: 'govstack/software-engineer' }],
	])('(%s) is refused and not kept', async (_what, correction) => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(await correct(world, correction)).toEqual({ ok: false, reason: 'bad-value' });
		expect(world.corrections.size).toBe(0);
	});

	it.each([
		['an engine that cannot be loaded', 'engine', 'engine-failed'],
		['a store that cannot be opened', 'store', 'store-failed'],
		['a store that can only be read', 'readOnly', 'read-only'],
	] as const)('because of %s is refused, with the reason', async (_what, fault, reason) => {
		const world = memoryWorld();
		await readFirstAd(world);
		world.faults[fault] = true;
		expect(await correct(world, level)).toEqual({ ok: false, reason });
		expect(world.corrections.size).toBe(0);
	});

	it('since the tab holds no ad any more is refused', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		stand(world, addressB);
		expect(await correct(world, level)).toEqual({ ok: false, reason: 'no-ad' });
		expect(await correct(world, level, null)).toEqual({ ok: false, reason: 'no-ad' });
	});

	it('since the window is private is refused, and what was corrected before is in the reading', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		await correct(world, level);
		const frame = await openFirstAd(world, true);
		const refused = { ok: false, reason: 'private-window' };
		expect(await correct(world, notAsked)).toEqual(refused);
		expect(await make(world, frame, 'correct', { tab: 2, correction: notAsked })).toEqual(refused);
		expect(await make(world, frame, 'uncorrect', { tab: 2, id: 1 })).toEqual(refused);
		expect([world.corrections.size, await levelIn(world)]).toEqual([1, 2]);
	});
});

it('an overlay corrects the ad of its own tab, whatever tab it names', async () => {
	const world = memoryWorld();
	const frame = await openFirstAd(world);
	stand(world, addressB, false, 2);
	await make(world, scriptOf(addressB, { tab: 2, document: 'page-b' }), 'ad-read', adOf('202'));
	await make(world, frame, 'correct', { tab: 2, correction: level });
	expect([...world.corrections.values()].map(({ ad }) => ad)).toEqual(['builtin/101']);
	expect((await adIn(world, 2)).corrections).toEqual([]);
});

it('corrections that cannot be read leave the ad as it was read', async () => {
	const world = memoryWorld();
	await readFirstAd(world);
	await correct(world, level);
	world.faults.store = true;
	expect(await levelIn(world)).toBe(4);
	expect(await make(world, dashboard, 'corrections', null)).toEqual({ ok: false, reason: 'store-failed' });
});
