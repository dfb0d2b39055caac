// What is kept of an ad that was read: never its text, and nothing where recording fails.
import type { Analysis, Mention, Strength } from '../core/analysis.ts';
import { roleFrameworks, type ConceptId } from '../core/concept.ts';
import { adKeyOf, type Posting } from '../core/posting.ts';
import { isRatable } from '../core/rating.ts';
import { mostAsked, type AskedSkill, type SeenAd } from '../core/seen-ad.ts';
import { announce } from './announce.ts';
import { hostOf } from './page-address.ts';
import type { Ports } from './ports.ts';
import type { PageSender } from './page-sender.ts';

/** A skill's strongest strength and highest level of two askings. */
const strongerOf = (one: AskedSkill | undefined, mention: Mention, strength: Strength): AskedSkill => ({
	concept: mention.concept,
	strength: one?.strength === 'must' ? 'must' : strength,
	level: (one?.level ?? 0) > (mention.level ?? 0) ? (one?.level ?? null) : mention.level,
});

/** The skills that the requirements ask for, each once, in the order in which they are first named, musts first. */
function askedIn(analysis: Analysis): AskedSkill[] {
	const strengths = new Map(
		analysis.requirements.flatMap(({ id, strength, excluded }) => (excluded ? [] : [[id, strength] as const])),
	);
	const asked = new Map<ConceptId, AskedSkill>();
	for (const mention of analysis.mentions) {
		const ofLine = mention.requirement === null ? undefined : strengths.get(mention.requirement);
		if (ofLine === undefined || !isRatable(mention)) continue;
		asked.set(mention.concept, strongerOf(asked.get(mention.concept), mention, mention.strength ?? ofLine));
	}
	const all = [...asked.values()];
	return [...all.filter(({ strength }) => strength === 'must'), ...all.filter(({ strength }) => strength !== 'must')];
}

/** What is kept of an ad. */
export function seenAdOf(posting: Posting, analysis: Analysis, url: string, now: number): SeenAd {
	const asked = askedIn(analysis);
	return {
		key: adKeyOf(posting),
		host: hostOf(url),
		title: posting.title?.value ?? '',
		company: posting.company?.value ?? null,
		seenAt: new Date(now).toISOString(),
		roles: roleFrameworks.flatMap((framework) => analysis.roles[framework][0]?.id ?? []),
		asked: asked.slice(0, mostAsked),
		unkept: Math.max(0, asked.length - mostAsked),
	};
}

/** Records an ad that was analysed, where the window is not private and the ad's language is known. Never rejects. */
export async function recordAd(ports: Ports, sender: PageSender, posting: Posting, analysis: Analysis): Promise<void> {
	if (sender.privateWindow || !analysis.languageKnown) return;
	try {
		const now = ports.now();
		const isRecorded = await ports.seenAds.record(seenAdOf(posting, analysis, sender.url, now), now);
		if (isRecorded) await announce(ports, { notice: 'seen-ads-changed' });
	} catch {
		// The ad is shown all the same; the next one is recorded again.
	}
}
