// Two versions of a posting side by side: findings that are gone, new or still there, and requirements that are another now.
import type { Requirement, Strength } from '../../../../core/analysis.ts';
import type { DraftFinding } from '../../../../core/draft.ts';
import type { Level } from '../../../../core/level.ts';
import { quote } from '../../../../core/span.ts';
import type { DraftReading } from '../../../../messages/checker.ts';
import { startSlices, type Slices } from '../../../parts/slices.ts';

/** The findings by what became of them. */
export type FindingChanges = Readonly<Record<'gone' | 'new' | 'still', readonly DraftFinding[]>>;

/** A skill that a requirement asks at another level; null: at none that it states. */
export type LevelChange = { readonly concept: string; readonly before: Level | null; readonly now: Level | null };

/** What became of a requirement. `words`: as it stands now, of one that is gone as it stood. */
export type RequirementChange =
	| { readonly kind: 'gone' | 'new'; readonly words: string; readonly strength: Strength }
	| {
			readonly kind: 'changed';
			readonly words: string;
			readonly strength: readonly [before: Strength, now: Strength] | null;
			readonly levels: readonly LevelChange[];
	  };

const shown = (findings: DraftReading['findings']): readonly DraftFinding[] =>
	(findings ?? []).filter(({ mute }) => mute === null);

type Pairs<Value> = { readonly pairs: (readonly [Value, Value])[]; readonly gone: Value[]; readonly added: Value[] };

/** Pairs the first of each with the first that is alike and free; what has no partner is left over on either side. */
async function pair<Value>(
	before: readonly Value[],
	now: readonly Value[],
	isAlike: (a: Value, b: Value) => boolean,
	slices: Slices,
): Promise<Pairs<Value>> {
	const free = [...now];
	const pairs: (readonly [Value, Value])[] = [];
	const gone: Value[] = [];
	for (const each of before) {
		if (slices.isDue()) await slices.pause();
		const at = free.findIndex((other) => isAlike(each, other));
		const found = at < 0 ? undefined : free.splice(at, 1)[0];
		if (found === undefined) gone.push(each);
		else pairs.push([each, found]);
	}
	return { pairs, gone, added: free };
}

/** Findings by their check and their words; what a check says of other words now is still there as well, one for one. */
async function compareFindings(before: DraftReading, now: DraftReading, slices: Slices): Promise<FindingChanges> {
	const exact = await pair(
		shown(before.findings),
		shown(now.findings),
		(a, b) => a.finding.rule === b.finding.rule && a.about === b.about,
		slices,
	);
	const loose = await pair(
		exact.gone,
		exact.added,
		(a, b) => a.finding.rule === b.finding.rule && a.finding.text === b.finding.text,
		slices,
	);
	const still = new Set([...exact.pairs, ...loose.pairs].map(([, each]) => each));
	return {
		gone: loose.gone,
		new: loose.added,
		still: shown(now.findings).filter((each) => still.has(each)),
	};
}

/** A requirement as it is compared: its words, and the highest level of each skill that it names. */
type Asked = {
	readonly requirement: Requirement;
	readonly words: string;
	readonly folded: string;
	readonly tokens: ReadonlySet<string>;
	readonly levels: ReadonlyMap<string, Level | null>;
};

function askedIn({ posting, analysis }: DraftReading): Asked[] {
	const mentions = Map.groupBy(analysis.mentions, ({ requirement }) => requirement);
	return analysis.requirements.map((requirement) => {
		const words = quote(posting.text, requirement.span).replaceAll(/\s+/gu, ' ').trim();
		const levels = new Map<string, Level | null>();
		for (const { concept, level } of mentions.get(requirement.id) ?? [])
			levels.set(concept, (levels.get(concept) ?? 0) > (level ?? 0) ? (levels.get(concept) ?? null) : level);
		const folded = words.toLowerCase();
		return { requirement, words, folded, tokens: new Set(folded.match(/[\p{L}\p{N}+#]+/gu) ?? []), levels };
	});
}

/** From such a part of their words in common on, two requirements are versions of one; lowered, others are taken for it. */
const alikeFrom = 0.5;

function isVersion({ tokens: a }: Asked, { tokens: b }: Asked): boolean {
	// Of long texts there are millions of pairs, most of which their sizes tell apart.
	if (Math.min(a.size, b.size) < alikeFrom * Math.max(a.size, b.size)) return false;
	let common = 0;
	for (const token of a) if (b.has(token)) common++;
	const all = a.size + b.size - common;
	return all > 0 && common / all >= alikeFrom;
}

function changeOf(before: Asked, now: Asked): RequirementChange | null {
	const levels = [...now.levels].flatMap(([concept, level]): LevelChange[] => {
		const was = before.levels.get(concept);
		return was === undefined || was === level ? [] : [{ concept, before: was, now: level }];
	});
	const [was, is] = [before.requirement.strength, now.requirement.strength];
	if (was === is && levels.length === 0) return null;
	return { kind: 'changed', words: now.words, strength: was === is ? null : [was, is], levels };
}

/** Requirements that are gone, new, or asked more or less strongly or at another level. Those that say the same are left out. */
async function compareRequirements(
	before: DraftReading,
	now: DraftReading,
	slices: Slices,
): Promise<readonly RequirementChange[]> {
	const same = await pair(askedIn(before), askedIn(now), (a, b) => a.folded === b.folded, slices);
	const alike = await pair(same.gone, same.added, isVersion, slices);
	const changed = [...same.pairs, ...alike.pairs].flatMap(([a, b]) => changeOf(a, b) ?? []);
	const of = (kind: 'gone' | 'new', asked: readonly Asked[]): RequirementChange[] =>
		asked.map(({ words, requirement: { strength } }) => ({ kind, words, strength }));
	return [...of('gone', alike.gone), ...of('new', alike.added), ...changed];
}

/** What became of findings and of requirements. */
export type VersionChanges = { readonly found: FindingChanges; readonly asked: readonly RequirementChange[] };

/** Compares two versions, in slices. Rejects with the signal's reason once it is stopped. */
export async function compareVersions(
	before: DraftReading,
	now: DraftReading,
	signal: AbortSignal,
): Promise<VersionChanges> {
	const slices = startSlices(signal);
	const found = await compareFindings(before, now, slices);
	return { found, asked: await compareRequirements(before, now, slices) };
}
