// What is kept of an ad that was read: what it asks for and the closest roles, never its text, and never at the price of reading it.
import { describe, expect, it } from 'vitest';
import type { SeenAd } from '../../src/core/seen-ad.ts';
import { seenAdOf } from '../../src/app/record-ad.ts';
import { opening, writeAd } from '../matcher/ads.ts';
import { analyseSmall } from '../matcher/small-knowledge.ts';
import { addressA, adOf, adOfLines, frenchAd } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { scriptOf } from './senders.ts';
import { make, readFirstAd, stand } from './visit.ts';

const onlyAd = (world: World): SeenAd => {
	expect(world.seenAds.size).toBe(1);
	return [...world.seenAds.values()][0]!;
};
/** What is kept of an ad of these lines. */
const keptOf = (...lines: readonly string[]): SeenAd => {
	const posting = adOfLines('101', [opening, ...lines]);
	return seenAdOf(posting, analyseSmall(posting), addressA, Date.parse('2026-03-02T09:00:00.000Z'));
};

describe('an ad that was read', () => {
	it('is kept with its names, the moment, its skills and the closest role of each framework', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(onlyAd(world)).toEqual({
			key: 'builtin/101',
			host: 'builtin.com',
			title: 'Software Engineer',
			company: 'Lanternfish',
			seenAt: '2026-03-02T09:00:00.000Z',
			roles: ['govstack/software-engineer', 'ict/developer'],
			asked: [
				{ concept: 'technology/python', strength: 'must', level: 4 },
				{ concept: 'technology/kubernetes', strength: 'must', level: null },
				{ concept: 'competence/negotiation', strength: 'must', level: 4 },
				{ concept: 'technology/java', strength: 'preferred', level: null },
			],
			unkept: 0,
		});
		expect(world.notices).toContainEqual({ notice: 'seen-ads-changed' });
	});

	it('again is kept once, as it was read last', async () => {
		const world = memoryWorld();
		const script = await readFirstAd(world);
		world.clock.now += 86_400_000;
		await make(world, script, 'ad-read', adOf('101'));
		expect(onlyAd(world).seenAt).toBe('2026-03-03T09:00:00.000Z');
	});

	it('keeps none of its words', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(JSON.stringify(onlyAd(world))).not.toMatch(/Excellent|Strong experience/);
	});

	it('without title and company is kept all the same', () => {
		const posting = { ...writeAd([opening, '- Python is required']), board: 'builtin', key: '101' };
		expect(seenAdOf(posting, analyseSmall(posting), addressA, 0)).toMatchObject({ title: '', company: null });
	});
});

describe('the skills that it asks for', () => {
	it('stand there once each, with the strongest strength and the highest level', () => {
		const { asked } = keptOf(
			'# Nice to have',
			'- Expert knowledge of Python',
			'# Requirements',
			'- Basic knowledge of Python is required',
		);
		expect(asked).toEqual([{ concept: 'technology/python', strength: 'must', level: 5 }]);
	});

	it('are those of its requirements: not what it describes, rules out, or asks of languages and certificates', () => {
		const { asked } = keptOf(
			'# About us',
			'Our product is written in Kotlin.',
			'# Requirements',
			'- Java is required',
			'- No Python needed',
			'- PMP certification',
			'- Fluent French',
		);
		expect(asked.map(({ concept }) => concept)).toEqual(['technology/java']);
	});

	it('come with the musts first', () => {
		const { asked } = keptOf('# Nice to have', '- Java', '# Requirements', '- Python', '- Kubernetes');
		expect(asked.map(({ strength }) => strength)).toEqual(['must', 'must', 'preferred']);
	});
});

describe('nothing is kept', () => {
	it('of an ad that is read in a private window', async () => {
		const world = memoryWorld();
		await readFirstAd(world, true);
		expect(world.seenAds.size).toBe(0);
	});

	it('of an ad in a language without rules', async () => {
		const world = memoryWorld();
		stand(world, addressA);
		await make(world, scriptOf(addressA), 'ad-read', frenchAd('101'));
		expect(world.seenAds.size).toBe(0);
	});

	it('while recording is paused', async () => {
		const world = memoryWorld();
		world.choice.seenAds = { isRecording: false, months: 12 };
		await readFirstAd(world);
		expect(world.seenAds.size).toBe(0);
		expect(world.notices).not.toContainEqual({ notice: 'seen-ads-changed' });
	});

	it.each(['store', 'readOnly', 'seenAds'] as const)(
		'when the store fails (%s), and the ad is read all the same',
		async (fault) => {
			const world = memoryWorld();
			world.faults[fault] = true;
			stand(world, addressA);
			expect(await make(world, scriptOf(addressA), 'ad-read', adOf('101'))).toEqual({
				ok: true,
				value: { requirements: 4 },
			});
			expect([world.seenAds.size, world.toolbar.get(1)]).toEqual([0, 4]);
		},
	);
});
