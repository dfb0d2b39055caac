// The mentions of a line: what it names, tied to the requirement that it stands in, with strength, level and alternatives.
import type { Mention } from '../core/analysis.ts';
import type { Posting } from '../core/posting.ts';
import { isRatable } from '../core/rating.ts';
import { quote } from '../core/span.ts';
import { findAlternatives } from './alternatives.ts';
import type { TokenRange } from './degrees.ts';
import { isEmployersAside } from './employer-asides.ts';
import type { LanguageIndex } from './language-index.ts';
import { levelOfYears, readLevel, type LevelCue } from './levels.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';
import type { RequirementLines } from './requirements.ts';
import { isPreferredAside } from './strength-parts.ts';
import { findToObtain } from './to-obtain.ts';
import type { YearsFound } from './years.ts';

/** What one line says, before it is tied to its requirement. */
export type LineFindings = {
	readonly named: readonly NamedConcept[];
	readonly years: readonly YearsFound[];
	readonly levelCues: readonly LevelCue[];
	/** The words of degrees and their fields. */
	readonly degreeWords: readonly TokenRange[];
};

/** What one may have instead of another: skills, areas and certificates. */
const canBeAlternative = (name: NamedConcept): boolean => isRatable(name) || name.kind === 'certificate';

/** The years that are tied to each name of a line; those with one of some alternatives are years with any of them. */
function yearsOfNames(
	named: readonly NamedConcept[],
	lists: readonly (readonly NamedConcept[])[],
	years: readonly YearsFound[],
): Map<NamedConcept, YearsFound> {
	const ofConcept = new Map(
		years.toReversed().flatMap((found) => found.skills.map((skill) => [skill, found] as const)),
	);
	const ofName = new Map<NamedConcept, YearsFound>();
	for (const names of [...lists, ...named.map((name) => [name])]) {
		const found = names.map(({ concept }) => ofConcept.get(concept)).find((one) => one !== undefined);
		if (found !== undefined) for (const name of names) ofName.set(name, ofName.get(name) ?? found);
	}
	return ofName;
}

/** A mention of what is named and not asked. */
const nameOnly = ({ concept, kind, span, closeTo }: NamedConcept): Mention => ({
	concept,
	kind,
	span,
	...(closeTo === undefined ? {} : { closeTo }),
	requirement: null,
	strength: 'must',
	anyOf: null,
	level: null,
	levelCue: null,
});

/** The mentions of a line with strength and level; human languages are kept apart. */
export function readMentions(
	posting: Posting,
	line: Line,
	findings: LineFindings | undefined,
	found: RequirementLines | undefined,
	language: LanguageIndex,
): Mention[] {
	const all = findings?.named ?? [];
	const asides = new Set(all.filter((name) => isEmployersAside(posting.text, line, name, language)));
	const named = all.filter((name) => !asides.has(name));
	const lists =
		found === undefined ? [] : findAlternatives(posting.text, line, named.filter(canBeAlternative), language);
	const listOf = new Map(lists.flatMap((list) => list.map((name) => [name, list] as const)));
	const yearsOf = yearsOfNames(named, lists, findings?.years ?? []);
	const toObtain = found === undefined ? null : findToObtain(line.tokens, named, language);
	return all.flatMap((name): Mention[] => {
		if (name.kind === 'language') return [];
		if (asides.has(name)) return [nameOnly(name)];
		const list = listOf.get(name);
		const years = yearsOf.get(name);
		const level =
			years === undefined
				? readLevel(posting.text, line, name, findings?.levelCues ?? [], language)
				: {
						level: levelOfYears(years.minimum),
						cue: { span: years.span, says: quote(posting.text, years.span) },
					};
		return [
			{
				concept: name.concept,
				kind: name.kind,
				span: name.span,
				...(name.closeTo === undefined ? {} : { closeTo: name.closeTo }),
				requirement: found?.requirement.id ?? null,
				strength: isPreferredAside(line.tokens, name.first, language)
					? 'preferred'
					: (found?.requirement.strength ?? 'must'),
				anyOf: list === undefined ? null : `${found?.requirement.id}:${list[0]?.span.start}`,
				level: name.kind === 'certificate' ? null : (level?.level ?? null),
				levelCue: name.kind === 'certificate' ? null : (level?.cue ?? null),
				...(toObtain?.has(name) === true ? { isToObtain: true } : {}),
			},
		];
	});
}
