// An analysis in the form that the command line prints: ids, labels and quotes instead of spans.
import { runChecks } from '../checks/run-checks.ts';
import type { AdFacts, Stated } from '../core/ad-facts.ts';
import type { Analysis, Mention, Strength } from '../core/analysis.ts';
import type { Level } from '../core/level.ts';
import type { Posting } from '../core/posting.ts';
import { isRatable } from '../core/rating.ts';
import { quote } from '../core/span.ts';
import type { Engine } from '../matcher/engine.ts';

/** A skill as printed: each concept once, with the strongest of what the ad says of it. */
type PrintedSkill = {
	label: string;
	surface: string;
	kind: 'technology' | 'competence';
	/** The name that the surface is close to, where it is none itself. */
	closeTo?: string;
	strength: Strength;
	level: Level | null;
	refs: readonly string[];
};

/** Mentions in force: those of lines that say that something is not needed are left out. */
export function mentionsInForce(analysis: Analysis): Mention[] {
	const excluded = new Set(analysis.requirements.filter((requirement) => requirement.excluded).map(({ id }) => id));
	return analysis.mentions.filter(({ requirement }) => requirement === null || !excluded.has(requirement));
}

/** "must" once any mention of the concept is one; without rules for the language "must" as well. */
const strongest = (mentions: readonly Mention[]): Strength =>
	mentions.some(({ strength }) => strength !== 'preferred') ? 'must' : 'preferred';

function highest(mentions: readonly Mention[]): Level | null {
	return mentions.reduce<Level | null>(
		(most, { level }) => (level !== null && (most === null || level > most) ? level : most),
		null,
	);
}

/** A grade as printed; `id` is null for what the page states beside the text. */
type PrintedGrade = { id: string | null; text: string };

/** The facts of the post, each value with the words that state it, under `text`. What the page states of the grade goes first. */
function reportFacts({ grade }: Posting, { grades, seniority, pay, workplaces, closing }: AdFacts): object {
	const print = <Fact extends Stated, Printed>(stated: readonly Fact[], pick: (fact: Fact) => Printed) =>
		stated.map((fact) => ({ ...pick(fact), text: fact.says }));
	const ofPage: PrintedGrade[] = grade === undefined ? [] : [{ id: null, text: grade.value }];
	return {
		grade: [...ofPage, ...print(grades, (stated) => ({ id: stated.grade }))],
		seniority: seniority === null ? null : { rank: seniority.rank, text: seniority.says },
		pay: print(pay, ({ lowest, highest, currency, period }) => ({ lowest, highest, currency, period })),
		workplace: print(workplaces, ({ kind, officeDays }) => ({ kind, officeDays })),
		closesOn: print(closing, ({ date }) => ({ date })),
	};
}

/** What the checks say of it by itself, whatever the day; none where they do not know its language. */
const reportFindings = (posting: Posting, analysis: Analysis, engine: Engine): object[] =>
	(runChecks(posting, analysis, engine, { today: null, language: 'en' }) ?? []).map(
		({ rule, severity, spans: [first] }) => ({
			rule,
			severity,
			text: first === undefined ? '' : quote(posting.text, first),
		}),
	);

/** The printed form of one analysed posting. */
export function reportAnalysis(id: unknown, posting: Posting, analysis: Analysis, engine: Engine): unknown {
	const byConcept = Map.groupBy(mentionsInForce(analysis), ({ concept }) => concept);
	const skills: PrintedSkill[] = [];
	const certifications: { label: string; surface: string; strength: Strength }[] = [];
	// A certificate that the ad also names more exactly is printed once, by the exact name.
	const lessExact = new Set(
		[...byConcept.keys()].flatMap((concept) => engine.broaderOf(concept)).filter((id) => id.startsWith('certificate/')),
	);
	for (const [concept, mentions] of byConcept) {
		const known = engine.concepts.find(concept);
		const first = mentions[0];
		if (known === undefined || first === undefined || lessExact.has(concept)) continue;
		const named = { label: known.label, surface: quote(posting.text, first.span), strength: strongest(mentions) };
		if (known.kind === 'certificate') certifications.push(named);
		if (!isRatable(known)) continue;
		// An area of knowledge has no name of its own; of the two printed kinds it is a competence.
		const kind = known.kind === 'technology' ? 'technology' : 'competence';
		const whole = mentions.find(({ closeTo }) => closeTo === undefined);
		const surface = quote(posting.text, (whole ?? first).span);
		const close = whole === undefined && first.closeTo !== undefined ? { closeTo: first.closeTo } : {};
		skills.push({ ...named, surface, ...close, kind, level: highest(mentions), refs: known.refs ?? [] });
	}
	return {
		id,
		language: analysis.language,
		requirements: analysis.requirements
			.filter(({ excluded }) => !excluded)
			.map(({ span, strength }) => ({ text: quote(posting.text, span), strength })),
		skills,
		experience: { minYears: analysis.minimumYears },
		education: { minimum: analysis.minimumDegree, equivalentAccepted: analysis.equivalentAccepted },
		languages: analysis.languages.map(({ code, strength, level }) => ({ code, strength, cefr: level?.cefr ?? null })),
		certifications,
		roles: Object.fromEntries(
			Object.entries(analysis.roles).map(([framework, matches]) => [
				framework,
				matches.map((match) => ({ id: match.id, score: match.score })),
			]),
		),
		findings: reportFindings(posting, analysis, engine),
		...reportFacts(posting, analysis.facts),
	};
}
