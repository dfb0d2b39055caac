// Why a role was matched, as far as words of the ad or its title say so.
import type { Mention, RoleReason } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { Posting } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import { gradeParts, mostLift, type AskedGrade, type GradeLift } from './role-grades.ts';

/** A role beside an ad. */
export type Candidate = {
	readonly role: KnownRole;
	/** Closeness of the ad's title to the role's own names, 0 to 1. */
	readonly ownTitle: number;
	/** Where the ad spells out the abbreviations of its title, if that brought the title closer. */
	readonly spelling: readonly Span[];
	/** Closeness of title and agreement of content, 0 to 1: of roles that differ by grade only the closest one's. */
	readonly title: number;
	readonly content: number;
	/** How close title and content bring it, 0 to 1. */
	readonly closeness: number;
	readonly lift: GradeLift;
	/** Both together; the best comes first. */
	readonly score: number;
};

/** From this closeness on a title speaks for a role. */
const titleSpeaks = 0.3;

const spelledOut = ({ spelling }: Candidate): RoleReason[] => spelling.map((span) => ({ kind: 'spelled-out', span }));

function findTitleReasons(one: Candidate, all: readonly Candidate[], posting: Posting): RoleReason[] {
	if (posting.title === undefined || one.title < titleSpeaks) return [];
	const { value: words } = posting.title;
	if (one.ownTitle >= titleSpeaks) return [{ kind: 'title', words }, ...spelledOut(one)];
	const named = all.find(({ role, ownTitle }) => role.family === one.role.family && ownTitle === one.title);
	return named === undefined ? [] : [{ kind: 'family-title', words, role: named.role.id }, ...spelledOut(named)];
}

/** True when a part fits well, and without it another role, which now stands below, would not. */
const decides = (part: keyof GradeLift, one: Candidate, all: readonly Candidate[]): boolean =>
	one.lift[part] >= mostLift[part] / 2 &&
	all.some(({ score, lift }) => score < one.score && score - lift[part] >= one.score - one.lift[part]);

function findGradeReasons(one: Candidate, all: readonly Candidate[], asked: AskedGrade): RoleReason[] {
	return gradeParts.flatMap((part): RoleReason[] => {
		if (!decides(part, one, all)) return [];
		const { stated, track, years, degree } = asked;
		switch (part) {
			case 'grade':
				return stated === null ? [] : [{ kind: 'grade', words: stated.words }];
			case 'track':
				return track === null ? [] : [{ kind: 'track', isSupport: track.isSupport, words: track.words }];
			case 'years':
				return years === null || years.span === null ? [] : [{ kind: 'years', years: years.minimum, span: years.span }];
			case 'degree':
				return degree === null || degree.span === null
					? []
					: [{ kind: 'degree', degree: degree.minimum, span: degree.span }];
			default:
				return part satisfies never;
		}
	});
}

/** Each concept that a role expects and the ad names, once, at the words that name it first. */
function findConceptReasons(role: KnownRole, mentions: readonly Mention[]): RoleReason[] {
	const left = new Set<ConceptId>(role.concepts.map(([concept]) => concept));
	return mentions.flatMap(({ concept, span }): RoleReason[] =>
		left.delete(concept) ? [{ kind: 'concept', concept, span }] : [],
	);
}

/** What speaks for a role, `all`: the candidates of its framework. The title first, then the grade, then concepts. */
export const reasonsFor = (
	one: Candidate,
	all: readonly Candidate[],
	posting: Posting,
	mentions: readonly Mention[],
	asked: AskedGrade,
): RoleReason[] => [
	...findTitleReasons(one, all, posting),
	...findGradeReasons(one, all, asked),
	...findConceptReasons(one.role, mentions),
];
