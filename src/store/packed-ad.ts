// A seen ad as it stands on the disk: at most 400 bytes of JSON, with as many of its skills as have room, musts first.
import type { AskedSkill, SeenAd } from '../core/seen-ad.ts';
import type { Level } from '../core/level.ts';

/** The most that one seen ad takes on the disk, in bytes of its JSON in UTF-8. */
export const mostAdBytes = 400;

/** The most that title and company take of it: enough for nine of ten titles, and it leaves most of the room to skills. */
const mostTitleBytes = 80;
const mostCompanyBytes = 40;

/** A record; names of one letter, since each is written in every one. */
export type PackedAd = {
	/** Key, host, and when it was seen, in milliseconds since 1970. */
	readonly k: string;
	readonly h: string;
	readonly s: number;
	/** Title and company; no company: absent. */
	readonly t: string;
	readonly c?: string;
	/** Roles, and skills asked, each word one, with blanks between. */
	readonly r: string;
	readonly a: string;
	/** How many skills were left out. */
	readonly u: number;
};

/** One letter for the beginnings that most ids have; permanent, since records on disks hold them. */
const prefixes: readonly (readonly [letter: string, prefix: string])[] = [
	['t', 'technology/'],
	['c', 'competence/'],
	['o', 'own/'],
	['x', 'axelos/'],
	['e', 'ecf/'],
	['d', 'odp/'],
	['g', 'govstack/'],
	['i', 'ict/'],
	['l', 'ilo/'],
];

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** An id as a word: without blanks, its beginning as a letter, "-" where it has none of those. */
function packId(id: string): string {
	const [letter, prefix] = prefixes.find(([, each]) => id.startsWith(each)) ?? ['-', ''];
	return letter + id.slice(prefix.length).replace(/[% ]/g, (sign) => (sign === ' ' ? '%20' : '%25'));
}

function unpackId(word: string): string {
	const prefix = prefixes.find(([letter]) => word.startsWith(letter))?.[1] ?? '';
	return prefix + word.slice(1).replace(/%2[05]/g, (code) => (code === '%20' ? ' ' : '%'));
}

/** Strength and level as one sign: 0 to 5 for a must, a to f for what is preferred; 0 and a state no level. */
const signs = '012345abcdef';

const packSkill = ({ concept, strength, level }: AskedSkill): string =>
	(signs[(strength === 'must' ? 0 : 6) + (level ?? 0)] ?? '0') + packId(concept);

function unpackSkill(word: string): AskedSkill {
	const sign = Math.max(0, signs.indexOf(word.charAt(0)));
	const level = sign % 6;
	return {
		concept: unpackId(word.slice(1)),
		strength: sign < 6 ? 'must' : 'preferred',
		level: level === 0 ? null : (level as Level),
	};
}

const splitWords = (words: string): string[] => (words === '' ? [] : words.split(' '));

/** A text of at most so many bytes; where it is cut, between characters, it ends with "…". */
function cut(text: string, mostBytes: number): string {
	if (bytesOf(text) <= mostBytes) return text;
	const characters = Array.from(text);
	let kept = '';
	for (const character of characters) {
		if (bytesOf(`${kept}${character}…`) > mostBytes) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}

/** The words that have room, in their order, up to the first that has none. */
function wordsWithin(words: readonly string[], room: number): string[] {
	let left = room;
	const end = words.findIndex((word) => {
		// A blank before it, and no quotes around it; the first word has no blank, which leaves one byte unused.
		left -= bytesOf(word) - 1;
		return left < 0;
	});
	return words.slice(0, end < 0 ? words.length : end);
}

/**
 * Packs a seen ad: musts first, and of the rest of the skills only how many there are. Null when key, host and roles alone take
 * more than 400 bytes, which no address of a listed site does. Packing what was unpacked changes nothing.
 */
export function packAd(ad: SeenAd): PackedAd | null {
	const asked = [
		...ad.asked.filter(({ strength }) => strength === 'must'),
		...ad.asked.filter(({ strength }) => strength !== 'must'),
	];
	const bare = {
		k: ad.key,
		h: ad.host,
		s: Date.parse(ad.seenAt),
		t: cut(ad.title, mostTitleBytes),
		...(ad.company === null ? {} : { c: cut(ad.company, mostCompanyBytes) }),
		r: ad.roles.map(packId).join(' '),
		a: '',
		u: ad.unkept + asked.length,
	};
	const room = mostAdBytes - bytesOf(bare);
	if (room < 0 || Number.isNaN(bare.s)) return null;
	const words = wordsWithin(asked.map(packSkill), room);
	return { ...bare, a: words.join(' '), u: ad.unkept + asked.length - words.length };
}

/** A way to unpack words that remembers them: ads ask for the same skills and are close to the same roles. */
function remembered<Value extends object | string>(unpack: (word: string) => Value): (word: string) => Value {
	const known = new Map<string, Value>();
	return (word) => {
		const found = known.get(word) ?? unpack(word);
		known.set(word, found);
		return found;
	};
}

/** A way to unpack records, for as many of them as there are: entries that are alike become the same object. */
export function adUnpacker(): (record: PackedAd) => SeenAd {
	const roleOf = remembered(unpackId);
	const skillOf = remembered(unpackSkill);
	return ({ k, h, s, t, c, r, a, u }) => ({
		key: k,
		host: h,
		title: t,
		company: c ?? null,
		seenAt: new Date(s).toISOString(),
		roles: splitWords(r).map(roleOf),
		asked: splitWords(a).map(skillOf),
		unkept: u,
	});
}

/** The seen ads in records. */
export const unpackAds = (records: readonly PackedAd[]): SeenAd[] => records.map(adUnpacker());
