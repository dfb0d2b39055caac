// A correction in words, and to which part of an ad's reading it belongs.
import { findAnchor } from '../../core/anchor.ts';
import type { Correction } from '../../core/correction.ts';
import { scaleOf } from '../../core/rating.ts';
import type { Span } from '../../core/span.ts';
import type { AdView, AppliedCorrection } from '../../messages/views.ts';
import { words } from '../words/words.ts';
import { levelText } from './level-text.ts';
import { roleName } from './role-name.ts';

/** "You said: …". A concept or role that the view has no name for is said by its id. */
export function sayCorrection(correction: Correction, ad: AdView): string {
	const text = words().correcting;
	switch (correction.kind) {
		case 'not-a-requirement':
			return text.saidNothing;
		case 'strength':
			return text.saidStrength[correction.to];
		case 'level': {
			const { concept, to } = correction;
			const name = ad.concepts[concept];
			const label = name?.label ?? concept;
			if (to === null) return text.saidNoLevel(label);
			return text.saidLevel(label, levelText(to, scaleOf(name?.kind ?? 'competence'), words(), ad.levelNames));
		}
		case 'not-this-skill':
			return text.saidNotSkill(ad.concepts[correction.concept]?.label ?? correction.concept);
		case 'role': {
			if (correction.to === null) return text.saidNoRole;
			const role = ad.roles[correction.to];
			return text.saidRole(role === undefined ? correction.to : roleName(role));
		}
		default:
			return correction satisfies never;
	}
}

/** The words that a correction is about; null for one of a role, and where they are not in the ad any more. */
export const wordsOf = ({ kept: { correction } }: AppliedCorrection, { posting }: AdView): Span | null =>
	correction.kind === 'role' ? null : findAnchor(posting.text, correction.at);

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The corrections of an ad by the requirement that holds their words; under null those that none holds. Roles are left out. */
export function groupCorrections(ad: AdView): ReadonlyMap<string | null, readonly AppliedCorrection[]> {
	const ofWords = ad.corrections.filter(({ kept }) => kept.correction.kind !== 'role');
	return Map.groupBy(ofWords, (each) => {
		const span = each.isApplied ? wordsOf(each, ad) : null;
		return (span === null ? undefined : ad.analysis.requirements.find((one) => isWithin(span, one.span)))?.id ?? null;
	});
}
