// Sentences that hold numbers and names, called with samples: what English and another language say of the same things.

const samples: readonly unknown[] = [
	7,
	'Wxyz',
	new Date(Date.UTC(2031, 4, 17)),
	['Wxyz'],
	'preferred',
	'advanced',
	'site',
	true,
	null,
];

/** What a parameter is changed to, to see whether it matters. */
const others: readonly unknown[] = [
	5,
	1,
	2,
	'Vwtu',
	'.doc',
	new Date(Date.UTC(2026, 0, 1)),
	['Vwtu'],
	'must',
	'first',
	false,
	null,
];

/** What was said of the things given; `other`: what is said where one of them is another. */
export type SampleCall = {
	readonly given: readonly unknown[];
	readonly english: string;
	readonly said: string;
	readonly other: { readonly english: string; readonly said: string } | null;
};

/** What a sentence says; null where it does not take such things. */
export function sayWith(sentence: unknown, given: readonly unknown[]): string | null {
	if (typeof sentence !== 'function') return typeof sentence === 'string' ? sentence : null;
	try {
		const said: unknown = Reflect.apply(sentence, undefined, [...given]);
		return typeof said === 'string' && !/undefined|NaN|\bnull\b|\[object|Invalid|GMT|function/.test(said) ? said : null;
	} catch {
		return null;
	}
}

const tuples = (length: number): readonly (readonly unknown[])[] =>
	length === 0 ? [[]] : tuples(length - 1).flatMap((start) => samples.map((each) => [...start, each]));

/** Every sample that both languages take. */
function takenBy(english: unknown, translated: unknown): readonly SampleCall[] {
	const arity = typeof english === 'function' ? english.length : 0;
	return tuples(arity).flatMap((given): SampleCall[] => {
		const [inEnglish, said] = [sayWith(english, given), sayWith(translated, given)];
		return inEnglish === null || said === null ? [] : [{ given, english: inEnglish, said, other: null }];
	});
}

/** A few calls that both languages take. */
export const sampleCalls = (english: unknown, translated: unknown): readonly SampleCall[] =>
	takenBy(english, translated).slice(0, 4);

/** Calls of every kind that both languages take for one parameter, each with what is said where that parameter alone is another. */
export function changedCalls(english: unknown, translated: unknown, place: number): readonly SampleCall[] {
	const taken = Map.groupBy(takenBy(english, translated), ({ given }) => given[place]);
	return [...taken.values()]
		.flatMap((calls) => calls.slice(0, 3))
		.flatMap((call) =>
			others.flatMap((value): SampleCall[] => {
				if (typeof value !== typeof call.given[place] && value !== null) return [];
				const given = call.given.with(place, value);
				const [inEnglish, said] = [sayWith(english, given), sayWith(translated, given)];
				return inEnglish === null || said === null ? [] : [{ ...call, other: { english: inEnglish, said } }];
			}),
		);
}
