// The reading of an ad with what the user corrected in it: the only one that is shown, compared and kept. What a tab's record
// holds is the reading as it was made, so that a correction can be taken back.
import type { Analysis } from '../core/analysis.ts';
import type { AppliedCorrection } from '../core/correction.ts';
import { adKeyOf, type Posting } from '../core/posting.ts';
import { analyse } from '../matcher/analyse.ts';
import { applyCorrections } from '../matcher/apply-corrections.ts';
import type { Engine } from '../matcher/engine.ts';
import type { Ports } from './ports.ts';
import type { AdContent } from './tab-records.ts';
import { loadVocabulary } from './vocabulary.ts';

/** The reading as it was made, by this engine: the one that is given, or a new one where that is of another version. */
export const readingBy = (engine: Engine, { posting, analysis }: AdContent): Analysis =>
	analysis.engine === engine.version ? analysis : analyse(posting, engine);

/** The reading with the corrections in it. `analysis`: by this engine. Without corrections where the store cannot be read. */
export const readCorrected = async (
	ports: Pick<Ports, 'corrections'>,
	posting: Posting,
	analysis: Analysis,
	engine: Engine,
): Promise<{ readonly analysis: Analysis; readonly applied: readonly AppliedCorrection[] }> =>
	applyCorrections(posting, analysis, await ports.corrections.of(adKeyOf(posting)).catch(() => []), engine);

/** The reading that counts, of an ad in a tab: by this engine and with the corrections, or as it was made where either cannot be had. */
export async function readInForce(ports: Ports, content: AdContent): Promise<Analysis> {
	try {
		const engine = await loadVocabulary(ports);
		return (await readCorrected(ports, content.posting, readingBy(engine, content), engine)).analysis;
	} catch {
		return content.analysis;
	}
}
