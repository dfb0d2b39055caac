// `npm run --silent corrections < corrections.jsonl`: does the engine now read what users said it had read wrongly? One answer
// a line, `{"kind", "about", "said", "reads", "isRight", "by"}`; docs/corrections.md says what stands in the file.
import * as v from 'valibot';
import type { Posting } from '../core/posting.ts';
import { caseShape, correctionOf, type CorrectionCase } from '../exchange/correction-cases.ts';
import { analyse } from '../matcher/analyse.ts';
import { placeCorrection } from '../matcher/apply-corrections.ts';
import { compileEngine, type Engine } from '../matcher/engine.ts';
import { postingFromText } from '../sites/given-posting.ts';
import { answerLines, jsonAnswers, LineError } from './json-lines.ts';
import { readKnowledge } from './read-assets.ts';
import { runCommand } from './run-command.ts';

/**
 * What the engine makes of a case. `reads`: what it reads there now, null for nothing. `isRight` null: nobody can tell, since
 * the ad was not saved and the words alone are too little. `by`: what was read, the whole ad or the line or title alone.
 */
export type CaseResult = {
	readonly kind: CorrectionCase['kind'];
	readonly about: string;
	readonly said: unknown;
	readonly reads: unknown;
	readonly isRight: boolean | null;
	readonly by: 'ad' | 'line' | 'title';
};

/** The ad of a case as it was read; the line or the title alone where it was not saved. */
function postingOf(told: CorrectionCase): Posting {
	const { title, ad } = told;
	const bare = postingFromText({ title, text: ad?.text ?? (told.kind === 'role' ? '' : told.line) });
	if (ad === undefined) return bare;
	return {
		...bare,
		text: ad.text,
		blocks: ad.blocks.map(([kind, start, end]) => ({ kind, span: { start, end } })),
		...(ad.company === null ? {} : { company: { value: ad.company, source: 'given' } }),
		...(ad.grade === null ? {} : { grade: { value: ad.grade, source: 'given' } }),
	};
}

/** What the engine reads in the place of the correction. */
function readAt(told: CorrectionCase, engine: Engine): unknown {
	const posting = postingOf(told);
	const placed = placeCorrection(posting, analyse(posting, engine), correctionOf(told));
	if (placed === null) return null;
	return placed.kind === 'not-this-skill' ? placed.concept : placed.from;
}

/** Checks the engine against a case. Throws `LineError` where the line holds none, or words that its ad does not hold. */
export function checkCase(line: unknown, engine: Engine): CaseResult {
	const parsed = v.safeParse(caseShape, line);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new LineError(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
	}
	const told = parsed.output;
	const { kind, said, ad } = told;
	const about = told.kind === 'role' ? told.title : told.line;
	if (told.kind !== 'role' && ad !== undefined && !ad.text.includes(told.line))
		throw new LineError('"line" does not stand in the text of the ad');
	const by = ad !== undefined ? 'ad' : told.kind === 'role' ? 'title' : 'line';
	const isNamesAlone = by === 'line' && (kind === 'level' || kind === 'not-this-skill');
	if (isNamesAlone) return { kind, about, said, reads: null, isRight: null, by };
	const reads = readAt(told, engine);
	return { kind, about, said, reads, isRight: reads === said, by };
}

async function run(): Promise<number> {
	const engine = compileEngine(readKnowledge());
	let wrong = 0;
	const answers = jsonAnswers((line) => {
		const result = checkCase(line, engine);
		if (result.isRight === false) wrong += 1;
		return result;
	});
	const failed = await answerLines(process.stdin, process.stdout, answers);
	return failed + wrong > 0 ? 1 : 0;
}

if (import.meta.main) await runCommand(run);
