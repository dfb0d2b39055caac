// Certificates and clearances that a line lets one still get: "able to obtain a clearance", "PMP, or willingness to acquire it".
import { phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenRange } from './degrees.ts';
import type { LanguageIndex } from './language-index.ts';
import type { NamedConcept } from './mentions.ts';

/** How far behind "able" its "obtain" may stand, in tokens: "able to successfully obtain". */
const verbWithin = 3;
/** How far behind "obtain" the time may stand by which: "must obtain a licence within six months". */
const timeWithin = 10;
/** How far behind "obtain" the name of what is to be obtained may begin, and how far before such words it may end. */
const nameWithin = 8;
const nameBefore = 3;

/** True when a time by which is said behind a place: "within six months". */
function hasTerm(tokens: readonly Token[], from: number, language: LanguageIndex): boolean {
	const following = tokens.slice(from, from + timeWithin);
	const at = following.findIndex(({ folded }) => language.termWords.has(folded));
	if (at < 0) return false;
	return following.slice(at).some(({ folded }) => Object.hasOwn(language.rules.timeUnits, folded));
}

/** The words that let one still get something, as places in the tokens. */
function findCues(tokens: readonly Token[], language: LanguageIndex): TokenRange[] {
	return tokens.flatMap(({ folded }, at): TokenRange[] => {
		const whole = phraseAt(tokens, at, language.obtainPhrases);
		if (whole !== null) return [whole];
		if (language.obtainVerbs.has(folded) && hasTerm(tokens, at + 1, language)) return [{ first: at, last: at }];
		if (!language.obtainLeads.has(folded)) return [];
		const verb = tokens.slice(at + 1, at + 1 + verbWithin).findIndex((token) => language.obtainVerbs.has(token.folded));
		return verb < 0 ? [] : [{ first: at, last: at + 1 + verb }];
	});
}

/** True when words that let one get something speak of a name before them: right behind it, behind an "or", or with a time. */
function goesBack(tokens: readonly Token[], name: TokenRange, cue: TokenRange, language: LanguageIndex): boolean {
	const between = tokens.slice(name.last + 1, cue.first);
	if (between.length > nameBefore) return false;
	const isTimed = cue.first === cue.last;
	return between.length === 0 || isTimed || between.some(({ folded }) => language.orWords.has(folded));
}

/** Those of the names of a line that one may still get. Words that let one get something speak of what follows them, else of what is right before. */
export function findToObtain(
	tokens: readonly Token[],
	named: readonly NamedConcept[],
	language: LanguageIndex,
): ReadonlySet<NamedConcept> {
	const certificates = named.filter(({ kind }) => kind === 'certificate');
	const found = new Set<NamedConcept>();
	if (certificates.length === 0) return found;
	for (const cue of findCues(tokens, language)) {
		// A name may hold the verb itself: "obtain a Secret clearance".
		const behind = certificates.filter(
			({ first, last }) => first >= cue.first && last > cue.last && first - cue.last <= nameWithin,
		);
		for (const name of behind) found.add(name);
		const before = certificates.findLast(({ last }) => last < cue.first);
		if (behind.length === 0 && before !== undefined && goesBack(tokens, before, cue, language)) found.add(before);
	}
	return found;
}
