// The fields of study that are named beside a degree, and whether a related one will do: "in law, economics or a related field".
import type { ConceptId } from '../core/concept.ts';
import { findPhrases, phraseAt, type PhraseHit, type PhraseIndex } from '../text/phrases.ts';
import { keyOf, type Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';

/** Names of fields of study, and names of degrees that say their field themselves: "MBA". */
export type FieldNames = {
	readonly anywhere: PhraseIndex<ConceptId>;
	readonly ofDegrees: PhraseIndex<ConceptId>;
};

/** Any of `fields` is enough, and where `isRelatedAccepted` a field that is related to them. */
export type FieldsFound = { readonly fields: readonly ConceptId[]; readonly isRelatedAccepted: boolean };

/** How far behind a degree the "in" may stand that leads to its fields, in tokens: "degree or its equivalent in". */
const leadWithin = 8;

/** How far behind "or related" its "field" may stand, in tokens: "or a related technical field". */
const nounWithin = 4;

/** The first token that no longer belongs to the phrase of a degree. */
function endOfPhrase(text: string, tokens: readonly Token[], from: number, language: LanguageIndex): number {
	for (let at = from; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined || language.endsFields.has(token.folded) || language.endsStudies.has(token.folded))
			return at;
		if (/[;.!?\n]/u.test(text.slice(tokens[at - 1]?.end ?? token.start, token.start)) && token.before === 'break')
			return at;
	}
	return tokens.length;
}

/** Where the fields begin: right behind the degree's name, or behind an "in" that follows it; null where none can. */
function beginOfFields(
	tokens: readonly Token[],
	from: number,
	end: number,
	names: FieldNames,
	language: LanguageIndex,
) {
	if (phraseAt(tokens, from, names.anywhere) !== null && from < end) return from;
	for (let at = from; at < Math.min(end, from + leadWithin); at++) {
		if (language.leadsField.has(tokens[at]?.folded ?? '')) return at + 1;
	}
	return null;
}

/** True where a word is the first of a member of a list: "civil" of "mechanical or civil", not "health" of "public health, law". */
function opensMember(tokens: readonly Token[], at: number, begin: number, language: LanguageIndex): boolean {
	const glue = tokens[at]?.before;
	const previous = tokens[at - 1]?.folded ?? '';
	return (
		at === begin ||
		glue === 'break' ||
		glue === 'slash' ||
		language.orWords.has(previous) ||
		language.joinWords.has(previous)
	);
}

/** Fields that share the last word of one that follows: "mechanical" of "mechanical or civil engineering". */
function sharingHead(
	tokens: readonly Token[],
	field: PhraseHit<ConceptId>,
	begin: number,
	names: FieldNames,
	language: LanguageIndex,
): ConceptId[] {
	const head = tokens[field.last];
	const found: ConceptId[] = [];
	if (head === undefined || field.last === field.first) return found;
	for (let at = field.first; at > begin;) {
		let before = at - 1;
		const joint = tokens[before]?.folded ?? '';
		const isWord = language.orWords.has(joint) || language.joinWords.has(joint);
		const glue = tokens[at]?.before;
		if (isWord) before -= 1;
		else if (glue !== 'slash' && glue !== 'break') break;
		const member = tokens[before];
		if (member === undefined || before < begin || !opensMember(tokens, before, begin, language)) break;
		const own = names.anywhere.values.get(
			keyOf([
				{ ...member, before: 'break' },
				{ ...head, before: 'space' },
			]),
		);
		if (own === undefined) break;
		found.unshift(own);
		at = before;
	}
	return found;
}

/** True when words say that a related field will do: "or a related field", "or similar", "in a relevant discipline". */
function acceptsRelated(tokens: readonly Token[], from: number, end: number, language: LanguageIndex): boolean {
	for (let at = from; at < end; at++) {
		if (!language.relatedWords.has(tokens[at]?.folded ?? '')) continue;
		const following = tokens.slice(at + 1, Math.min(end, at + 1 + nounWithin));
		const close = following.findIndex(({ before }) => before === 'break');
		if ((close < 0 ? following : following.slice(0, close)).some(({ folded }) => language.fieldNouns.has(folded)))
			return true;
		const next = tokens[at + 1];
		const closesList = next === undefined || next.before === 'break';
		if (
			closesList &&
			language.orWords.has(tokens[at - 1]?.folded ?? '') &&
			language.likeWords.has(tokens[at]?.folded ?? '')
		)
			return true;
	}
	return false;
}

/** The members of a degree's name: one, or those of "MSW or MPH" and "JD/LLM". */
function membersOf(tokens: readonly Token[], language: LanguageIndex): Token[][] {
	const members: Token[][] = [[]];
	for (const token of tokens) {
		const isOr = language.orWords.has(token.folded);
		if (isOr || token.before === 'slash') members.push([]);
		if (!isOr) members.at(-1)?.push(token);
	}
	return members.filter((words) => words.some(({ folded }) => !language.equivalentWords.has(folded)));
}

/** The fields that a degree's own name says: "LLB", "Master of Public Health". "Bachelor of Science" and "MBA or Master's" say none. */
function fieldsOfName(name: readonly Token[], names: FieldNames, language: LanguageIndex): ConceptId[] {
	const fields = membersOf(name, language).map((words): ConceptId | null => {
		const abbreviated = phraseAt(words, 0, names.ofDegrees);
		if (abbreviated !== null) return abbreviated.value;
		const hits = findPhrases(words, names.anywhere);
		return hits.find(({ first }) => !language.titleOfDegree.has(words[first]?.folded ?? ''))?.value ?? null;
	});
	return fields.includes(null) ? [] : fields.filter((field) => field !== null);
}

/** The fields of the degree at `degree`, which ends where the next one begins at `next` (a place in the tokens). */
export function readFields(
	text: string,
	tokens: readonly Token[],
	degree: PhraseHit<unknown>,
	next: number,
	names: FieldNames,
	language: LanguageIndex,
): FieldsFound {
	const own = fieldsOfName(tokens.slice(degree.first, degree.last + 1), names, language);
	const end = Math.min(next, endOfPhrase(text, tokens, degree.last + 1, language));
	const begin = beginOfFields(tokens, degree.last + 1, end, names, language);
	const isRelatedAccepted = acceptsRelated(tokens, degree.last + 1, end, language);
	const fields = new Set(own);
	for (let at = begin ?? end; at < end; at++) {
		const field = phraseAt(tokens, at, names.anywhere);
		if (field === null || field.last >= end) continue;
		for (const id of [...sharingHead(tokens, field, begin ?? end, names, language), field.value]) fields.add(id);
		at = field.last;
	}
	return { fields: [...fields], isRelatedAccepted };
}
