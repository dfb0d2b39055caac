// An engine that counts its look-ups: how much work an ad is, without a clock.
import type { KnownConcept } from '../../src/taxonomy/knowledge.ts';
import { buildEngine, type Engine } from '../../src/matcher/engine.ts';
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

/** An array whose elements are counted as they are taken. */
const countedList = <Element extends object>(list: readonly Element[], count: Count): readonly Element[] =>
	new Proxy(list, {
		get(target, name, receiver) {
			if (typeof name === 'string' && /^\d+$/.test(name)) count.lookUps += 1;
			return Reflect.get(target, name, receiver) as unknown;
		},
	});

/** The small engine, and what it has looked up so far: phrases, terms, stems and concepts. */
export function buildCountingEngine(): { readonly engine: Engine; readonly count: Count } {
	const count: Count = { lookUps: 0 };
	const plain = buildEngine(smallKnowledge.concepts, smallKnowledge.roles);
	const english = plain.languageFor('en');
	const rules = english && counted(english, count);
	const concepts: readonly KnownConcept[] = countedList(plain.concepts, count);
	const engine = { ...counted(plain, count), concepts, languageFor: (tag: string) => (tag === 'en' ? rules : null) };
	return { engine, count };
}
