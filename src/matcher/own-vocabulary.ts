// The engine with the user's own skills: found in ads as the names of the bundled vocabulary are, beside them.
import type { ConceptId } from '../core/concept.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import type { ConceptList } from '../taxonomy/concept-list.ts';
import type { KnownConcept } from '../taxonomy/knowledge.ts';
import type { Term } from '../taxonomy/terms.ts';
import { byCodeUnits } from '../text/sorted-lines.ts';
import { firstWord, keyOf, phraseKey, tokenise } from '../text/tokens.ts';
import type { Engine } from './engine.ts';
import { compileTerms, type TermIndex } from './term-index.ts';

type TermGroup = NonNullable<ReturnType<TermIndex['groupOf']>>;

/** The longest id that messages carry. */
const longestId = 120;

/** The id of a name: one for all its spellings. Null for what has no word in it, or far too many letters. */
export function ownIdOf(label: string): ConceptId | null {
	const id = `own/${phraseKey(label).replaceAll(' ', '-')}`;
	return id === 'own/' || id.length > longestId ? null : id;
}

/** The concept that has this name, whatever the case, number and hyphens that it is written with; null where none has it. */
export function findByName({ concepts, terms }: Engine, name: string): KnownConcept | null {
	const tokens = tokenise(name);
	const group = terms.groupOf(tokens[0]?.folded ?? '');
	const stems = tokens.map(({ folded }) => terms.stem(folded)).join(' ');
	const [term] = group?.byKey.get(keyOf(tokens)) ?? group?.byStem.get(stems) ?? [];
	return term === undefined ? null : (concepts.at(term.concept) ?? null);
}

/** Own skills as concepts whose places follow those of another list. */
function listOwn(own: readonly KnownConcept[], { size }: ConceptList): ConceptList {
	const places = new Map(own.map(({ id }, at) => [id, at + size]));
	const at = (place: number): KnownConcept | undefined => own[place - size];
	const placeOf = (id: ConceptId): number => places.get(id) ?? -1;
	return { size: own.length, at, find: (id) => at(placeOf(id)), placeOf, all: () => own };
}

const joinLists = (bundled: ConceptList, own: ConceptList): ConceptList => ({
	size: bundled.size + own.size,
	at: (place) => (place < bundled.size ? bundled.at(place) : own.at(place)),
	find: (id) => own.find(id) ?? bundled.find(id),
	placeOf: (id) => Math.max(own.placeOf(id), bundled.placeOf(id)),
	all: () => [...bundled.all(), ...own.all()],
});

/** The first words of own names, as `compileTerms` wants them. */
function headsOf(own: readonly KnownConcept[], firstPlace: number, stem: TermIndex['stem']): string {
	const places = Map.groupBy(own.keys(), (at) => stem(firstWord(own[at]?.label ?? '') ?? ''));
	const lines = [...places].map(([head, list]) => `${head}\t${list.map((at) => at + firstPlace).join(' ')}`);
	return lines.toSorted(byCodeUnits).join('\n');
}

type TermLists = ReadonlyMap<string, readonly Term[]>;

/** Own names go first: a rated skill stays found when the bundled vocabulary learns its name. */
const joinTerms = (bundled: TermLists, own: TermLists): TermLists =>
	new Map([...bundled, ...[...own].map(([key, terms]) => [key, [...terms, ...(bundled.get(key) ?? [])]] as const)]);

const joinGroups = (bundled: TermGroup, own: TermGroup): TermGroup => ({
	...bundled,
	longest: Math.max(bundled.longest, own.longest),
	byKey: joinTerms(bundled.byKey, own.byKey),
	byStem: joinTerms(bundled.byStem, own.byStem),
});

function joinIndexes(bundled: TermIndex, own: TermIndex): TermIndex {
	const joined = new Map<string, TermGroup | undefined>();
	const join = (folded: string): TermGroup | undefined => {
		const [ofBundled, ofOwn] = [bundled.groupOf(folded), own.groupOf(folded)];
		return ofBundled === undefined || ofOwn === undefined ? (ofOwn ?? ofBundled) : joinGroups(ofBundled, ofOwn);
	};
	const groupOf = (folded: string): TermGroup | undefined => {
		const head = bundled.stem(folded);
		if (!joined.has(head)) joined.set(head, join(folded));
		return joined.get(head);
	};
	return { ...bundled, groupOf };
}

/** FNV-1a, 64 bits: tells one list from another, and guards nothing. */
function digestOf(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let at = 0; at < text.length; at++)
		hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
	return hash.toString(36);
}

function build(engine: Engine, own: readonly KnownConcept[], content: string): Engine {
	const { concepts, terms } = engine;
	const list = listOwn(own, concepts);
	const ownTerms = compileTerms(list, headsOf(own, concepts.size, terms.stem), terms.stem);
	return {
		...engine,
		version: `${engine.version}+own.${digestOf(content)}`,
		concepts: joinLists(concepts, list),
		terms: joinIndexes(terms, ownTerms),
	};
}

/** The latest of each engine: the list is read anew for every ad, and is nearly always the same. */
const latest = new WeakMap<Engine, { readonly content: string; readonly engine: Engine }>();

/** The engine that also finds own skills; the same engine where there are none. Its version names them by a digest. */
export function withOwnSkills(engine: Engine, skills: readonly OwnSkill[]): Engine {
	if (skills.length === 0) return engine;
	const own = skills
		.map(({ id, label, kind }): KnownConcept => ({ id, label, kind }))
		.toSorted((a, b) => byCodeUnits(a.id, b.id));
	const content = JSON.stringify(own);
	const known = latest.get(engine);
	if (known?.content === content) return known.engine;
	const built = build(engine, own, content);
	latest.set(engine, { content, engine: built });
	return built;
}
