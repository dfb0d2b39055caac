// What the overlay shows of an ad's checks: the user's language, the stored mutes, and nothing of a language that they do not know.
import { describe, expect, it } from 'vitest';
import { checkShownAd } from '../../src/app/check-ad.ts';
import { dayOf } from '../../src/app/day-of.ts';
import type { Mute } from '../../src/core/finding.ts';
import type { WordLanguage } from '../../src/core/settings.ts';
import { adKeyOf } from '../../src/core/posting.ts';
import { quote } from '../../src/core/span.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';

const posting = postingFromText({
	title: 'Accountant',
	text: 'Requirements\n- Native English speaker\n- Three years of accounting experience\n- You are a digital native',
	url: 'https://jobs.example.org/ads/7',
});
const analysis = analyse(posting, bundledEngine);

function check(language: WordLanguage | null, mutes: readonly Mute[] = [], browserLanguages: readonly string[] = []) {
	const ports = {
		mutes: { all: async () => [...mutes], keep: async () => {}, drop: async () => {} },
		now: () => Date.parse('2026-03-02T12:00:00Z'),
		browserLanguages: () => browserLanguages,
	};
	return checkShownAd(ports, posting, analysis, { language }, bundledEngine);
}

const shutsOut = async (...of: Parameters<typeof check>) =>
	((await check(...of)).findings ?? []).filter(({ rule }) => rule === 'exclusionary-phrase');

describe('the findings of an ad that is shown', () => {
	it('are in the language of the settings, else in the browser’s', async () => {
		const [english] = await shutsOut('en');
		const [french] = await shutsOut('fr');
		const [spanish] = await shutsOut(null, [], ['es-MX', 'en']);
		expect(english?.text).toContain('shuts people out');
		expect(new Set([english?.text, french?.text, spanish?.text]).size).toBe(3);
		expect(await shutsOut('es')).toEqual(await shutsOut(null, [], ['es-MX', 'en']));
		expect(french?.spans).toEqual(english?.spans);
	});

	it('are silent about words that were muted as the ad writes them', async () => {
		const [first, ...others] = await shutsOut('en');
		if (first?.spans[0] === undefined) throw new Error('nothing was found');
		const { rule } = first;
		const about = quote(posting.text, first.spans[0]);
		expect(about).not.toBe(about.toLowerCase());
		const mute: Mute = { where: 'here', rule, ad: adKeyOf(posting), quote: about };
		expect(await shutsOut('en', [mute])).toEqual(others);
		expect((await check('en', [mute])).muted).toEqual([mute]);
	});

	it('are silent on the site on which a check was muted, and on no other', async () => {
		const rule = 'exclusionary-phrase';
		expect(await shutsOut('en', [{ where: 'site', rule, host: 'jobs.example.org' }])).toEqual([]);
		expect(await shutsOut('en', [{ where: 'site', rule, host: 'other.example.org' }])).toHaveLength(2);
	});

	it('are all there where the mutes cannot be read', async () => {
		const ports = {
			mutes: { all: () => Promise.reject(new Error('no')), keep: async () => {}, drop: async () => {} },
			now: () => 0,
			browserLanguages: () => ['en'],
		};
		const { findings } = await checkShownAd(ports, posting, analysis, { language: null }, bundledEngine);
		expect(findings?.length).toBeGreaterThan(1);
	});

	it('are none, which is not an empty list, where the checks do not know the language', async () => {
		const french = postingFromText({
			title: 'Comptable',
			text: 'Nous cherchons une personne de langue maternelle anglaise, avec trois ans d’expérience de la comptabilité et le goût du travail en équipe.',
		});
		const ports = {
			mutes: { all: async () => [], keep: async () => {}, drop: async () => {} },
			now: () => 0,
			browserLanguages: () => ['en'],
		};
		const read = analyse(french, bundledEngine);
		expect(await checkShownAd(ports, french, read, { language: null }, bundledEngine)).toEqual({
			findings: null,
			muted: [],
		});
	});
});

describe('the day', () => {
	it('is a date of the calendar in the time of the device', () => {
		expect(dayOf(new Date(2026, 2, 2, 0, 30).getTime())).toBe('2026-03-02');
		expect(dayOf(new Date(2026, 2, 2, 23, 30).getTime())).toBe('2026-03-02');
	});
});
