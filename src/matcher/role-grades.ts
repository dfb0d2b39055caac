// What an ad says of the grade of a post, and how well that of a role fits: the grade itself, the track, years, degree.
import { degreeRank, type DegreeAsked, type DegreeClass, type YearsAsked } from '../core/analysis.ts';
import type { Posting } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';

/** What an ad says of the grade; each part null where it says nothing of it. */
export type AskedGrade = {
	/** As the ad writes it, and as the frameworks do: "NO-B", "NOB". */
	readonly stated: { readonly words: string; readonly grade: string } | null;
	/** Work in support of others ("assistant"), or a profession of its own ("officer"), with the word of the title that tells. */
	readonly track: { readonly isSupport: boolean; readonly words: string } | null;
	/** The least years; span null where only a leading title lets one think of them. */
	readonly years: { readonly minimum: number; readonly span: Span | null } | null;
	readonly degree: { readonly minimum: DegreeClass; readonly span: Span | null } | null;
};

/** What an ad asks for, as far as it tells a grade. */
export type AskedLevels = {
	readonly years: readonly YearsAsked[];
	readonly degrees: readonly DegreeAsked[];
	readonly minimumYears: number | null;
	readonly minimumDegree: DegreeClass | null;
};

/** Grades of the United Nations: general service, national officers, professionals, directors. */
const unGrade = /^(?:GS?-?[1-7]|NO-?[A-E]|P-?[1-5]|D-?[12])$/i;

/** True when the ad states a grade of the United Nations. */
export const hasUnGrade = ({ grade }: Posting): boolean => grade !== undefined && unGrade.test(grade.value.trim());

/** International professionals are graded as national officers are. */
const nationalGrades: Readonly<Record<string, string>> = { P1: 'NOA', P2: 'NOB', P3: 'NOC' };

/** "GS-5", "G-5" and "G5" are one grade. */
function readStated({ grade }: Posting): AskedGrade['stated'] {
	if (grade === undefined) return null;
	const bare = grade.value
		.trim()
		.replaceAll('-', '')
		.toUpperCase()
		.replace(/^GS(?=\d)/, 'G');
	return { words: grade.value, grade: nationalGrades[bare] ?? bare };
}

/** The words of a title in the runs between its joining words and signs: "assistant", "director" of "assistant to the director". */
function readRuns(title: string, language: LanguageIndex): Token[][] {
	const runs: Token[][] = [[]];
	for (const token of tokenise(title)) {
		if (token.before === 'break' || language.joiningWords.has(token.folded)) runs.push([]);
		if (!language.joiningWords.has(token.folded)) runs.at(-1)?.push(token);
	}
	return runs;
}

/** The track that a title tells: by the last word for it in the first run that has one. An assistant director supports nobody. */
function readTrack(title: string, language: LanguageIndex): AskedGrade['track'] {
	for (const run of readRuns(title, language)) {
		for (const { folded, raw } of run.toReversed()) {
			const word = language.rules.stem(folded);
			if (language.supportWords.has(word)) return { isSupport: true, words: raw };
			if (language.rankWords.has(word)) return { isSupport: false, words: raw };
		}
	}
	return null;
}

/** Years that are meant where a title leads and the ad names none. */
const yearsOfLead = 5;

/** Reads what an ad says of the grade, from its title and what it asks. */
export function readGrade(posting: Posting, asked: AskedLevels, language: LanguageIndex): AskedGrade {
	const title = posting.title?.value ?? '';
	const track = readTrack(title, language);
	const leads =
		track?.isSupport !== true &&
		tokenise(title).some(({ folded }) => language.leadWords.has(language.rules.stem(folded)));
	const { minimumYears, minimumDegree } = asked;
	const yearsSpan = asked.years.find(({ minimum }) => minimum === minimumYears)?.span ?? null;
	const degreeSpan = asked.degrees.find(({ minimum }) => minimum === minimumDegree)?.span ?? null;
	const ofTitle = leads ? { minimum: yearsOfLead, span: null } : null;
	return {
		stated: readStated(posting),
		track,
		years: minimumYears === null ? ofTitle : { minimum: minimumYears, span: yearsSpan },
		degree: minimumDegree === null ? null : { minimum: minimumDegree, span: degreeSpan },
	};
}

/** The parts by which the grade of a role may fit. */
export const gradeParts = ['grade', 'track', 'years', 'degree'] as const;

/** How much each part lifts a role, 0 to the most that it may. */
export type GradeLift = Readonly<Record<(typeof gradeParts)[number], number>>;

/** The most that each part lifts: a stated grade settles it, the track tells careers apart, years the grades of one. */
export const mostLift: GradeLift = { grade: 0.25, track: 0.12, years: 0.1, degree: 0.06 };

/** Of what the ad does not say half is taken for granted, alike for all roles. */
const unsaid = 0.5;

/** Grades of the general service: support work, whatever the years. */
const isSupportGrade = (grade: string): boolean => grade.startsWith('G');

/** How much a role is lifted by its grade. Roles that state several grades, or no years, are lifted by the grade alone. */
export function liftByGrade(role: KnownRole, asked: AskedGrade): GradeLift {
	const grade = asked.stated !== null && role.grades.includes(asked.stated.grade) ? mostLift.grade : 0;
	const [own] = role.grades;
	if (own === undefined || role.grades.length > 1 || role.years === undefined || role.degree === undefined)
		return { grade, track: 0, years: 0, degree: 0 };
	const { track, years, degree } = asked;
	const fitsTrack = isSupportGrade(own) === track?.isSupport ? 1 : 0;
	const apart = degreeRank(role.degree) - degreeRank(degree?.minimum ?? role.degree);
	return {
		grade,
		track: mostLift.track * (track === null ? unsaid : fitsTrack),
		years: mostLift.years * (years === null ? unsaid : 1 / (1 + Math.abs(role.years - years.minimum))),
		// A degree two classes away is another career.
		degree: mostLift.degree * (degree === null ? unsaid : Math.max(0, 1 - Math.abs(apart) / 2)),
	};
}
