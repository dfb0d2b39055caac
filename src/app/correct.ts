// What the user says was read wrongly in an ad: kept by its words, and heard in every reading of it from then on.
import { failure, success } from '../core/outcome.ts';
import { adKeyOf } from '../core/posting.ts';
import type { Correction } from '../core/correction.ts';
import { analyse } from '../matcher/analyse.ts';
import { isRoleOf, placeCorrection } from '../matcher/apply-corrections.ts';
import type { Engine } from '../matcher/engine.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { adOfTab } from './ad-of-tab.ts';
import { announce } from './announce.ts';
import { readCorrected, readingBy } from './corrected-reading.ts';
import { markEvidence } from './mark-evidence.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { fromStore } from './read-kept.ts';
import { recordAd, seenAdOf } from './record-ad.ts';
import { listTabRecords, readTabRecord } from './tab-records.ts';
import { loadVocabulary } from './vocabulary.ts';
import { writeFailureOf } from './write-failure.ts';

/** All corrections, the oldest first. */
export const listCorrections = (ports: Ports): Promise<AnswerOf<'corrections'>> => fromStore(ports.corrections.all());

/** True where concept or role of a correction are of this vocabulary. */
function isOfVocabulary(correction: Correction, engine: Engine): boolean {
	if (correction.kind === 'role') return isRoleOf(engine, correction.framework, correction.to);
	return !('concept' in correction) || engine.concepts.find(correction.concept) !== undefined;
}

/** Corrects the ad of a tab. Its `from` becomes what was read, whatever the message says: the user may see an earlier correction. */
export async function correct(ports: Ports, { tab, correction }: InputOf<'correct'>): Promise<AnswerOf<'correct'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	const found = await adOfTab(ports, tab);
	if (found === null) return failure('no-ad');
	const engine = await loadVocabulary(ports).catch(() => null);
	if (engine === null) return failure('engine-failed');
	const { posting } = found.content;
	const placed = placeCorrection(posting, readingBy(engine, found.content), correction);
	if (placed === null || !isOfVocabulary(placed, engine)) return failure('bad-value');
	const ad = adKeyOf(posting);
	const at = new Date(ports.now()).toISOString();
	const said = { ad, title: posting.title?.value ?? '', at, engine: engine.version, correction: placed };
	try {
		const kept = await ports.corrections.keep(said);
		await follow(ports, ad);
		return success(kept);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
}

/** Takes a correction back. */
export async function uncorrect(ports: Ports, { tab, id }: InputOf<'uncorrect'>): Promise<AnswerOf<'uncorrect'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	try {
		const dropped = await ports.corrections.drop(id);
		if (dropped !== null) await follow(ports, dropped.ad);
		return success(null);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
}

/** Brings everything that was kept of an ad in line with its corrections, and tells whoever shows it. */
async function follow(ports: Ports, ad: string): Promise<void> {
	const tabs = await tabsWith(ports, ad);
	// What cannot be brought in line is when the ad is read again: the correction itself is kept.
	await bringInLine(ports, ad, tabs).catch(() => undefined);
	await announce(ports, { notice: 'saved-ads-changed' });
	for (const tab of tabs) {
		await markEvidence(ports, tab);
		await announce(ports, { notice: 'tab-changed', tab });
	}
}

/** The tabs in which an ad was read last. */
async function tabsWith(ports: Ports, ad: string): Promise<number[]> {
	const tabs = await Promise.all(
		(await listTabRecords(ports)).map(async (tab) => {
			const content = (await readTabRecord(ports, tab))?.content;
			return content?.kind === 'ad' && adKeyOf(content.posting) === ad ? [tab] : [];
		}),
	);
	return tabs.flat();
}

async function bringInLine(ports: Ports, ad: string, tabs: readonly number[]): Promise<void> {
	const engine = await loadVocabulary(ports);
	const saved = await ports.savedAds.read(ad);
	if (saved !== null) {
		const { analysis } = await readCorrected(ports, saved.posting, analyse(saved.posting, engine), engine);
		const { host, seenAt } = saved.seen;
		const seen = { ...seenAdOf(saved.posting, analysis, '', ports.now()), host, seenAt };
		await ports.savedAds.change(ad, { seen });
	}
	const [known] = await ports.seenAds.known([ad], ports.now());
	for (const tab of tabs) {
		const record = await readTabRecord(ports, tab);
		if (record?.content.kind !== 'ad') continue;
		const { posting } = record.content;
		const { analysis } = await readCorrected(ports, posting, readingBy(engine, record.content), engine);
		await ports.showReading(tab, analysis.requirements.length);
		// An ad that was forgotten meanwhile is not recorded again by this.
		if (known?.seen != null) await recordAd(ports, { ...record, tab }, posting, analysis);
	}
}
