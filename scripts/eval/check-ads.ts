// The measuring set's ads, checked: every finding with the key by which a reader's label is found again.
import { existsSync, readFileSync } from 'node:fs';
import { readPosting, type GivenAd } from '../../src/cli/given-ad.ts';
import { readKnowledge } from '../../src/cli/read-assets.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Posting } from '../../src/core/posting.ts';
import { quoteOf } from '../../src/checks/mutes.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { compileEngine } from '../../src/matcher/engine.ts';

const ads = new URL('../../../shared/eval/ads.jsonl', import.meta.url);

/** The day on which the newest ads of the set were open: what closed before it has closed. */
const day = '2026-03-10';

/** No more of an ad's words stand in a label than these. */
const longestKey = 40;

/** An ad of the set with its findings; null where the checks do not know its language. */
export type CheckedOne = {
	readonly id: string;
	readonly posting: Posting;
	readonly findings: readonly Finding[] | null;
};

/** True where the measuring set stands beside the repository. */
export const hasAds = (): boolean => existsSync(ads);

/** All ads of the set, checked. */
export function checkAds(): CheckedOne[] {
	const engine = compileEngine(readKnowledge());
	return readFileSync(ads, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const ad = JSON.parse(line) as GivenAd;
			const posting = readPosting(ad);
			const findings = runChecks(posting, analyse(posting, engine), engine, { today: day, language: 'en' });
			return { id: String(ad['id']), posting, findings };
		});
}

/** The words that a finding points at first, folded; a label holds how they begin. */
export const wordsOf = (finding: Finding, posting: Posting): string => quoteOf(finding, posting);

/** How much of an ad a reader is shown around a finding, in UTF-16 units on each side. */
const around = 160;

/** A finding as a reader gets it to label it: with the ad's words around each place. */
export const toLabel = ({ id, posting }: CheckedOne, finding: Finding): object => ({
	id,
	rule: finding.rule,
	quote: quoteOf(finding, posting).slice(0, longestKey),
	severity: finding.severity,
	title: posting.title?.value ?? null,
	company: posting.company?.value ?? null,
	says: finding.text,
	why: finding.why,
	instead: finding.instead,
	against: finding.against,
	places: finding.spans.map(({ start, end }) => {
		const text = posting.text;
		return `${text.slice(Math.max(0, start - around), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + around)}`;
	}),
});
