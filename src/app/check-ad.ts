// What the overlay shows of an ad's checks: the findings in the user's language, without those that are muted.
import { checkAd, type CheckedFindings } from '../checks/check-ad.ts';
import type { Analysis } from '../core/analysis.ts';
import { pickLanguage } from '../core/pick-language.ts';
import type { Posting } from '../core/posting.ts';
import type { Settings } from '../core/settings.ts';
import type { Engine } from '../matcher/engine.ts';
import { dayOf } from './day-of.ts';
import { hostOf } from './page-address.ts';
import type { Ports } from './ports.ts';

/**
 * The findings of an ad, and the mutes that kept others silent; where the mutes cannot be read, nothing is silent. `analysis`:
 * of this posting by this engine, with what the user corrected in it, so that a finding goes with the reading that it rests on.
 */
export async function checkShownAd(
	ports: Pick<Ports, 'mutes' | 'now' | 'browserLanguages'>,
	posting: Posting,
	analysis: Analysis,
	{ language }: Pick<Settings, 'language'>,
	engine: Engine,
): Promise<CheckedFindings> {
	const mutes = await ports.mutes.all().catch(() => []);
	const options = { today: dayOf(ports.now()), language: pickLanguage(language, ports.browserLanguages()) };
	return checkAd(posting, analysis, engine, options, { mutes, host: hostOf(posting.url) });
}
