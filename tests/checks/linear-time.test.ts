// An ad as long and as odd as a page can make it is checked in about as much more time as it is longer.
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Posting } from '../../src/core/posting.ts';
import { opening, writeAd } from '../matcher/ads.ts';
import { analyseBundled, bundledEngine } from '../matcher/bundled-engine.ts';
import { cpuRatio } from '../text/cpu-ratio.ts';
import { day } from './checked.ts';

const repeat = (length: number, piece: (at: number) => string): string => {
	let body = '';
	for (let at = 0; body.length < length; at++) body += piece(at);
	return body;
};
const list = (length: number, item: (at: number) => string): Posting =>
	writeAd(`${opening}\n# Requirements\n${repeat(length, (at) => `- ${item(at)}\n`)}`, { title: 'Junior Salesman' });
const line = (length: number, piece: (at: number) => string): Posting =>
	writeAd(`${opening}\n# Requirements\n- ${repeat(length, piece)}`, { title: 'Junior Salesman' });

const shapes: [string, (length: number) => Posting][] = [
	['ordinary lines', (length) => list(length, (at) => `Knowledge of ship ${at} and a good sense of humour`)],
	['lines of years', (length) => list(length, (at) => `${at % 60} years of experience with Kubernetes`)],
	['one line of years', (length) => line(length, (at) => `${at} years of Kubernetes, `)],
	[
		'lines of abbreviations',
		(length) => list(length, (at) => `Runs the Q${String.fromCodePoint(65 + (at % 26))}Z of the yard`),
	],
	['one line of abbreviations', (length) => line(length, () => 'QZX (AB) ')],
	['lines of ages', (length) => list(length, (at) => `Candidates must be under ${20 + (at % 60)} years of age`)],
	['one line of words near an age', (length) => line(length, () => 'must be aged ')],
	['lines of hype', (length) => list(length, () => 'A ninja and a guru')],
	['lines of he and his', (length) => list(length, () => 'The candidate presents his work, and he is glad')],
	['lines of degrees', (length) => list(length, () => 'Bachelor’s degree in geography')],
	['one word', (length) => line(length, () => 'x')],
	['one line of capitals', (length) => line(length, () => 'AB')],
];

describe.each(shapes)('an ad of %s', (_, write) => {
	it('four times as long takes about four times the work', () => {
		const [short, long] = [write(25_000), write(100_000)];
		const [ofShort, ofLong] = [analyseBundled(short), analyseBundled(long)];
		const options = { today: day, language: 'en' } as const;
		const ratio = cpuRatio(
			() => runChecks(short, ofShort, bundledEngine, options),
			() => runChecks(long, ofLong, bundledEngine, options),
		);
		expect(ratio).toBeLessThan(10);
	});
});
