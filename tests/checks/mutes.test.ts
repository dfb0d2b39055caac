// A finding that was muted stays silent: here while its words stand in the ad, on a site, or everywhere.
import { describe, expect, it } from 'vitest';
import { checkAd } from '../../src/checks/check-ad.ts';
import { findMute, isMuted, muteHere } from '../../src/checks/mutes.ts';
import type { Mute } from '../../src/core/finding.ts';
import { analyseBundled, bundledEngine } from '../matcher/bundled-engine.ts';
import { checkPosting, day, writePosting } from './checked.ts';

const notes = '# Requirements\n- Native English speaker\n- You are a digital native';
const posting = writePosting(notes);
const [first, second] = checkPosting(posting).filter(({ rule }) => rule === 'exclusionary-phrase');
if (first === undefined || second === undefined) throw new Error('the sample has two findings');
const here = muteHere(first, posting);

describe('a finding that is muted here', () => {
	it('is silent, and others of its check are not', () => {
		expect(isMuted(first, posting, [here], '')).toBe(true);
		expect(isMuted(second, posting, [here], '')).toBe(false);
	});

	it('stays silent when words around it change, and speaks when its own do', () => {
		const silentIn = (text: string): boolean[] => {
			const edited = writePosting(text);
			return checkPosting(edited)
				.filter(({ rule }) => rule === 'exclusionary-phrase')
				.map((finding) => isMuted(finding, edited, [here], ''));
		};
		expect(silentIn(`A word of welcome.\n${notes}`)).toEqual([true, false]);
		expect(silentIn(notes.replace('Native English', 'NATIVE  english'))).toEqual([true, false]);
		expect(silentIn(notes.replace('Native English speaker', 'Native speaker'))).toEqual([false, false]);
	});

	it('speaks in another ad', () => {
		expect(isMuted(first, { ...posting, key: 'another' }, [here], '')).toBe(false);
	});
});

describe('a check that is muted', () => {
	const site: Mute = { where: 'site', rule: first.rule, host: 'jobs.example' };
	it('on a site is silent there alone, and never because there is no site', () => {
		expect(isMuted(first, posting, [site], 'jobs.example')).toBe(true);
		expect(isMuted(first, posting, [site], 'other.example')).toBe(false);
		expect(isMuted(first, posting, [{ ...site, host: '' }], '')).toBe(false);
	});

	it('everywhere is silent everywhere; other checks are not', () => {
		expect(findMute(first, posting, [{ where: 'everywhere', rule: first.rule }], '')).not.toBeNull();
		expect(isMuted(first, posting, [{ where: 'everywhere', rule: 'age' }], '')).toBe(false);
	});
});

describe('an ad with mutes', () => {
	it('shows what is left, and which mutes kept something silent', () => {
		const unused: Mute = { where: 'everywhere', rule: 'age' };
		const options = { today: day, language: 'en' } as const;
		const muting = { mutes: [unused, here], host: '' };
		const { findings, muted } = checkAd(posting, analyseBundled(posting), bundledEngine, options, muting);
		expect(findings?.length).toBe(checkPosting(posting).length - 1);
		expect(muted).toEqual([here]);
	});
});
