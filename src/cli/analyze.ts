// `npm run --silent analyze < ads.jsonl`: each posting analysed by the same code as in the extension, and printed as
// JSON Lines or, with `--explain`, as text.
import { analyse } from '../matcher/analyse.ts';
import { compileEngine, type Engine } from '../matcher/engine.ts';
import { explain } from './explain.ts';
import { type GivenAd, readPosting } from './given-ad.ts';
import { answerLines, type Answers, jsonAnswers } from './json-lines.ts';
import { readOptions, usage } from './options.ts';
import { readKnowledge } from './read-assets.ts';
import { reportAnalysis } from './report.ts';
import { runCommand } from './run-command.ts';

/** The printed analysis of one line of input. Throws `LineError` when it describes no posting. */
export function analyseAd(ad: GivenAd, engine: Engine): unknown {
	const posting = readPosting(ad);
	return reportAnalysis(ad['id'] ?? null, posting, analyse(posting, engine), engine);
}

/** The same as text for people, with what was found drawn under the ad's words. */
export function explainAd(ad: GivenAd, engine: Engine): string {
	const posting = readPosting(ad);
	return explain(ad['id'] ?? null, posting, analyse(posting, engine), engine);
}

/** Explanations, each set apart from the one before it; what failed says why in its place. */
const explanations = (engine: Engine): Answers => ({
	answer: (ad) => explainAd(ad, engine),
	fail: (_id, reason) => `${reason}\n`,
	between: `\n${'─'.repeat(100)}\n`,
});

async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (!options.ok) {
		process.stderr.write(`${options.reason}\n\n${usage}`);
		return 2;
	}
	if (options.value === 'help') {
		process.stdout.write(usage);
		return 0;
	}
	const engine = compileEngine(readKnowledge());
	const answers = options.value === 'explain' ? explanations(engine) : jsonAnswers((ad) => analyseAd(ad, engine));
	const failed = await answerLines(process.stdin, process.stdout, answers);
	return failed > 0 ? 1 : 0;
}

if (import.meta.main) await runCommand(run);
