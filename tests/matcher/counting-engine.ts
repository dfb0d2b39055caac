// An engine that counts its look-ups: how much work an ad is, without a clock.
import type { ConceptList } from '../../src/taxonomy/concept-list.ts';
import { compileEngine, type Engine } from '../../src/matcher/engine.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** Look-ups so far. */
export type Count = { lookUps: number };

class CountingMap<Key, Value> extends Map<Key, Value> {
	readonly #count: Count;

	constructor(entries: Iterable<readonly [Key, Value]>, count: Count) {
		super();
		this.#count = count;
		for (const [key, value] of entries) this.set(key, value);
	}

	override get(key: Key): Value | undefined {
		this.#count.lookUps += 1;
		return super.get(key);
	}
}

/** A copy in which every map of every index counts; one level of objects deep, as indexes are. */
function counted<Index extends object>(index: Index, count: Count): Index {
	const entries = Object.entries(index).map(([name, value]): [string, unknown] => {
		if (value instanceof Map) return [name, new CountingMap(value, count)];
		const isIndex = typeof value === 'object' && value !== null && 'longest' in value;
		return [name, isIndex ? counted(value, count) : value];
	});
	return Object.fromEntries(entries) as Index;
}

/** A list whose concepts are counted as they are taken. */
const countedList = (list: ConceptList, count: Count): ConceptList => ({
	...list,
	at(place) {
		count.lookUps += 1;
		return list.at(place);
	},
});

/** The small engine, and what it has looked up so far: phrases, terms, stems and concepts. */
export function buildCountingEngine(): { readonly engine: Engine; readonly count: Count } {
	const count: Count = { lookUps: 0 };
	const plain = compileEngine(smallKnowledge);
	const english = plain.languageFor('en');
	const rules = english && counted(english, count);
	const concepts = countedList(plain.concepts, count);
	const engine = { ...counted(plain, count), concepts, languageFor: (tag: string) => (tag === 'en' ? rules : null) };
	return { engine, count };
}
