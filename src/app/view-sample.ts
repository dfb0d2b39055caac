// The sample ad of the first-run page: read and compared like any ad, in the page that shows it, and kept nowhere.
import type { Posting } from '../core/posting.ts';
import { emptyProfile } from '../core/profile.ts';
import { defaultSettings } from '../core/settings.ts';
import { analyse } from '../matcher/analyse.ts';
import type { AdView } from '../messages/views.ts';
import type { Ports } from './ports.ts';
import { viewAd } from './view-tab.ts';
import { loadVocabulary } from './vocabulary.ts';

/** The ad beside the profile as it stands; beside an empty one where the store cannot be read. Rejects where the engine cannot be loaded. */
export async function viewSample(ports: Ports, posting: Posting): Promise<AdView> {
	const [engine, profile, settings] = await Promise.all([
		loadVocabulary(ports),
		ports.profile.read().catch(() => emptyProfile),
		ports.settings.read().catch(() => defaultSettings),
	]);
	return viewAd(ports, posting, analyse(posting, engine), { profile, settings, saved: async () => null }, engine);
}
