// What is said of the roles of a tab's ad beside how close they are: only when it is asked for, since the texts of the
// frameworks have to be loaded for it.
import { failure, success } from '../core/outcome.ts';
import { emptyProfile } from '../core/profile.ts';
import { defaultSettings } from '../core/settings.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { adOfTab } from './ad-of-tab.ts';
import { readCorrected, readingBy } from './corrected-reading.ts';
import type { Ports } from './ports.ts';
import { describeRoles } from './role-expectations.ts';
import { loadVocabulary } from './vocabulary.ts';

/** Of the reading with the user's corrections in it, by the framework that the user chose. */
export async function rolesOfAd(ports: Ports, { tab }: InputOf<'roles-of-ad'>): Promise<AnswerOf<'roles-of-ad'>> {
	const found = await adOfTab(ports, tab);
	if (found === null) return failure('no-ad');
	const engine = await loadVocabulary(ports).catch(() => null);
	if (engine === null) return failure('engine-failed');
	const { posting } = found.content;
	const [{ analysis }, { ratings }, { framework }] = await Promise.all([
		readCorrected(ports, posting, readingBy(engine, found.content), engine),
		ports.profile.read().catch(() => emptyProfile),
		ports.settings.read().catch(() => defaultSettings),
	]);
	return success(await describeRoles(analysis, ratings, framework, engine, ports.library));
}
