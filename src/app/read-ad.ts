// A page has read an ad, or could not: analyse it and remember the result for its tab.
import { failure, success } from '../core/outcome.ts';
import { adKeyOf, isSameReading, type Posting } from '../core/posting.ts';
import { analyse } from '../matcher/analyse.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { readCorrected } from './corrected-reading.ts';
import { markEvidence } from './mark-evidence.ts';
import type { PageSender } from './page-sender.ts';
import type { Ports } from './ports.ts';
import { withoutFragment } from './page-address.ts';
import { recordAd } from './record-ad.ts';
import { readTabRecord, writeTabRecord } from './tab-records.ts';
import { loadVocabulary } from './vocabulary.ts';

/** Analyses the ad of the sender's own page. An ad for another address is refused; the same ad again costs nothing. */
export async function readAd(ports: Ports, sender: PageSender, posting: Posting): Promise<AnswerOf<'ad-read'>> {
	if (ports.adKey(sender.url) !== adKeyOf(posting)) return failure('wrong-page');
	const base = { document: sender.document, url: withoutFragment(sender.url), privateWindow: sender.privateWindow };
	try {
		const engine = await loadVocabulary(ports);
		const known = (await readTabRecord(ports, sender.tab))?.content;
		const isKnown =
			known?.kind === 'ad' && known.analysis.engine === engine.version && isSameReading(known.posting, posting);
		const analysis = isKnown ? known.analysis : analyse(posting, engine);
		// The page may have gone on while the engine was loading.
		const now = (await ports.describeTab(sender.tab))?.url ?? null;
		if (now !== null && ports.adKey(now) !== adKeyOf(posting)) return failure('wrong-page');
		await writeTabRecord(ports, sender.tab, { ...base, content: { kind: 'ad', posting, analysis } });
		const { analysis: corrected } = await readCorrected(ports, posting, analysis, engine);
		await ports.showReading(sender.tab, corrected.requirements.length);
		await markEvidence(ports, sender.tab);
		await recordAd(ports, sender, posting, corrected);
		return success({ requirements: corrected.requirements.length });
	} catch {
		await writeTabRecord(ports, sender.tab, { ...base, content: { kind: 'problem', problem: 'engine-failed' } });
		await ports.showReading(sender.tab, null);
		return failure('engine-failed');
	}
}

/** Remembers that the page holds no ad (`null`) or that its ad could not be read. */
export async function noteUnreadAd(
	ports: Ports,
	sender: PageSender,
	{ problem }: InputOf<'ad-not-read'>,
): Promise<AnswerOf<'ad-not-read'>> {
	await writeTabRecord(ports, sender.tab, {
		document: sender.document,
		url: withoutFragment(sender.url),
		privateWindow: sender.privateWindow,
		content: problem === null ? { kind: 'no-ad' } : { kind: 'problem', problem },
	});
	await ports.showReading(sender.tab, null);
	return success(null);
}
