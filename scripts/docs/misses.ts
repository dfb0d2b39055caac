// The misses that the scorer lists, sorted by kind and counted; the ads' words do not go into the page.
import { foldWord } from '../../src/text/fold.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { table } from './markdown.ts';

/** One line of the scorer's list. */
type Miss = { readonly ad: string; readonly what: string; readonly detail: string };

const wordsOf = (text: string): Set<string> => new Set(tokenise(text).map(({ raw }) => foldWord(raw)));

/** Lines that share this much of the shorter one's words are the same, cut at other places. */
const sameLine = 0.6;

function isSameLine(a: string, b: string): boolean {
	const [fewer, more] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size);
	if (fewer === undefined || more === undefined || fewer.size === 0) return false;
	return [...fewer].filter((word) => more.has(word)).length / fewer.size >= sameLine;
}

/** Misses of requirement lines by kind: lines that were cut at other places are no other lines. */
function sortLines(misses: readonly Miss[]): [string, number][] {
	const missed = misses.filter(({ what }) => what === 'requirement missed');
	const invented = misses.filter(({ what }) => what === 'requirement invented');
	const cutElsewhere = (one: Miss, others: readonly Miss[]): boolean =>
		others.some(({ ad, detail }) => ad === one.ad && isSameLine(detail, one.detail));
	const missedCut = missed.filter((miss) => cutElsewhere(miss, invented)).length;
	const inventedCut = invented.filter((miss) => cutElsewhere(miss, missed)).length;
	return [
		['Requirement line cut at other places than the reader cut it', Math.max(missedCut, inventedCut)],
		['Requirement line not seen', missed.length - missedCut],
		['Line taken for a requirement', invented.length - inventedCut],
	];
}

const kinds: readonly (readonly [RegExp, string])[] = [
	[/^strength preferred for must/, 'Must taken for preferred'],
	[/^strength must for preferred/, 'Preferred taken for must'],
	[/^technology missed/, 'Technology not seen, or not in the vocabulary'],
	[/^technology invented/, 'Name taken for a technology that the reader does not count'],
	[/^axelos missed/, 'AXELOS skill not seen'],
	[/^axelos invented/, 'AXELOS skill that the reader does not see'],
	[/^minYears/, 'Other least years'],
	[/^degree/, 'Other least degree'],
	[/^equivalent/, 'Experience in place of a degree misjudged'],
	[/^languages missed/, 'Human language not seen'],
	[/^languages invented/, 'Human language that is not asked'],
	[/^certifications missed/, 'Certificate not seen'],
	[/^certifications invented/, 'Certificate that is not asked'],
	[/ first role$/, 'Another role comes first'],
	[/ first three$/, 'No right role among the first three'],
	[/ role where none fits$/, 'A role where none fits'],
];

/** AXELOS skills that are missed or invented in at least so many ads are named. */
const oftenWrong = 3;

function oftenest(misses: readonly Miss[], what: string): string {
	const counts = Map.groupBy(
		misses.filter((miss) => miss.what === what),
		({ detail }) => detail,
	);
	const often = [...counts]
		.filter(([, of]) => of.length >= oftenWrong)
		.toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
	return often.length === 0 ? 'none' : often.map(([id, of]) => `\`${id}\` (${of.length})`).join(', ');
}

/** Paragraphs and a table on the misses in the scorer's list. */
export function sortMisses(printed: string): string[] {
	const misses = printed.split('\n').flatMap((line): Miss[] => {
		const [ad, what, detail] = line.split('\t');
		return ad === undefined || what === undefined || detail === undefined ? [] : [{ ad, what, detail }];
	});
	const counted = kinds.map(([pattern, name]): [string, number] => [
		name,
		misses.filter(({ what }) => pattern.test(what)).length,
	]);
	const rows = [...sortLines(misses), ...counted].filter(([, times]) => times > 0);
	return [
		table(['kind', 'times'], rows),
		`AXELOS skills most often not seen: ${oftenest(misses, 'axelos missed')}.`,
		`AXELOS skills most often seen where the reader does not: ${oftenest(misses, 'axelos invented')}.`,
	];
}
