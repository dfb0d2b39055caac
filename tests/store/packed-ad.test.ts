// How a seen ad stands on the disk: in at most 400 bytes, whatever the ad, with nothing made up and the musts first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedSkill, SeenAd } from '../../src/core/seen-ad.ts';
import { levels } from '../../src/core/level.ts';
import { mostAdBytes, packAd, unpackAds } from '../../src/store/packed-ad.ts';

const ad: SeenAd = {
	key: 'builtin/7740001',
	host: 'builtin.com',
	title: 'Senior Platform Engineer',
	company: 'Lanternfish',
	seenAt: '2026-03-02T09:00:00.123Z',
	roles: ['govstack/devops-engineer', 'ict/systems-architect'],
	asked: [
		{ concept: 'technology/kubernetes', strength: 'must', level: 4 },
		{ concept: 'competence/negotiation', strength: 'must', level: null },
		{ concept: 'own/grafter-pro', strength: 'preferred', level: 1 },
		{ concept: 'axelos/negotiation', strength: 'preferred', level: null },
	],
	unkept: 0,
};

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const kept = (given: SeenAd): SeenAd => {
	const packed = packAd(given);
	if (packed === null) throw new Error('has no room');
	return unpackAds([packed])[0]!;
};
const skill = (at: number, strength: AskedSkill['strength'] = 'must'): AskedSkill => ({
	concept: `technology/some-technology-${at}`,
	strength,
	level: 3,
});

const anySkill: fc.Arbitrary<AskedSkill> = fc.record({
	concept: fc.oneof(
		fc.constantFrom('technology/go', 'competence/writing', 'own/a b%20c', 'own/ünïcødé-名前', 'elsewhere/x', 'ecf/a.1'),
		fc.string({ maxLength: 60, unit: 'binary' }),
	),
	strength: fc.constantFrom('must', 'preferred'),
	level: fc.constantFrom(null, ...levels),
});
const anyAd: fc.Arbitrary<SeenAd> = fc.record({
	key: fc.string({ minLength: 1, maxLength: 30 }).map((key) => `builtin/${key}`),
	host: fc.constantFrom('builtin.com', 'www.builtincolorado.com', 'unjobs.org'),
	title: fc.string({ maxLength: 500, unit: 'binary' }),
	company: fc.option(fc.string({ maxLength: 500, unit: 'grapheme' })),
	seenAt: fc
		.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString()),
	roles: fc.subarray(['govstack/government-minister', 'ict/account-manager', 'ilo/driver-g2', 'odp/team-leader']),
	asked: fc.uniqueArray(anySkill, { maxLength: 60, selector: ({ concept }) => concept }),
	unkept: fc.nat({ max: 200 }),
});

describe('a seen ad', () => {
	it('that has room comes back as it was', () => {
		expect(kept(ad)).toEqual(ad);
		expect(kept({ ...ad, company: null, roles: [], asked: [] })).toEqual({
			...ad,
			company: null,
			roles: [],
			asked: [],
		});
	});

	it('takes at most 400 bytes, whatever it asks and however it is written', () => {
		fc.assert(
			fc.property(anyAd, (given) => {
				expect(bytesOf(packAd(given))).toBeLessThanOrEqual(mostAdBytes);
			}),
			{ numRuns: 500 },
		);
	});

	it('comes back with nothing made up: skills in their order, musts first, and all that are left out counted', () => {
		fc.assert(
			fc.property(anyAd, (given) => {
				const back = kept(given);
				const musts = given.asked.filter(({ strength }) => strength === 'must');
				const others = given.asked.filter(({ strength }) => strength !== 'must');
				expect(back.asked).toEqual([...musts, ...others].slice(0, back.asked.length));
				expect(back.asked.length + back.unkept).toBe(given.asked.length + given.unkept);
				expect([back.key, back.host, back.seenAt, back.roles]).toEqual([
					given.key,
					given.host,
					given.seenAt,
					given.roles,
				]);
			}),
			{ numRuns: 500 },
		);
	});

	it('that was packed once is packed again to the same record, so that a backup of a backup is the same', () => {
		fc.assert(
			fc.property(anyAd, (given) => {
				const packed = packAd(given);
				expect(packAd(kept(given))).toEqual(packed);
			}),
			{ numRuns: 500 },
		);
	});

	it('of an ordinary length keeps a dozen skills and more', () => {
		const asked = Array.from({ length: 40 }, (_, at) => skill(at, at % 4 === 0 ? 'preferred' : 'must'));
		const short = asked.map((each, at) => ({ ...each, concept: `technology/tool-${at}` }));
		expect(kept({ ...ad, asked: short }).asked.length).toBeGreaterThanOrEqual(12);
	});
});

describe('what is cut', () => {
	it('are long titles and companies, between characters, and it is seen that they are', () => {
		const back = kept({ ...ad, title: '👩‍💻 Engineer '.repeat(40), company: 'Ä'.repeat(60) });
		expect(back.title).toMatch(/^👩.*…$/u);
		expect(back.company).toMatch(/^Ä{15,20}…$/);
		expect(back.title.isWellFormed()).toBe(true);
	});

	it('are skills before titles, and nice-to-haves before musts', () => {
		const asked = [
			...Array.from({ length: 20 }, (_, at) => skill(at, 'preferred')),
			...Array.from({ length: 4 }, (_, at) => skill(at + 20)),
		];
		const back = kept({ ...ad, asked });
		expect(back.title).toBe(ad.title);
		expect(back.asked.slice(0, 4).map(({ strength }) => strength)).toEqual(['must', 'must', 'must', 'must']);
		expect(back.unkept).toBe(24 - back.asked.length);
		expect(back.unkept).toBeGreaterThan(0);
	});
});

describe('no record is made', () => {
	it('of an ad whose key leaves no room', () => {
		expect(packAd({ ...ad, key: 'x'.repeat(400) })).toBeNull();
	});

	it('of an ad that was seen at no moment', () => {
		expect(packAd({ ...ad, seenAt: 'yesterday' })).toBeNull();
	});
});
