// The measuring set's ads, analysed and scored by its own scorer.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { analyseAd } from '../../src/cli/analyze.ts';
import { answerLines, jsonAnswers } from '../../src/cli/json-lines.ts';
import { readKnowledge } from '../../src/cli/read-assets.ts';
import { compileEngine } from '../../src/matcher/engine.ts';

const measuringSet = new URL('../../../shared/eval/', import.meta.url);
const output = new URL('../../.output/', import.meta.url);
const analyses = new URL('eval.jsonl', output);
const pathOf = (name: string): string => fileURLToPath(new URL(name, measuringSet));

/** True where the measuring set stands beside the repository. */
export const hasMeasuringSet = (): boolean => existsSync(new URL('ads.jsonl', measuringSet));

/** Analyses the ads into `.output/eval.jsonl`; resolves with the number of those that failed. */
export async function analyseAds(): Promise<number> {
	const engine = compileEngine(readKnowledge());
	mkdirSync(output, { recursive: true });
	const writing = createWriteStream(analyses);
	const answers = jsonAnswers((ad) => analyseAd(ad, engine));
	const failed = await answerLines(createReadStream(new URL('ads.jsonl', measuringSet)), writing, answers);
	writing.end();
	await finished(writing);
	return failed;
}

/** What the scorer prints about the analyses. Throws when it ends with an error. */
export function runScorer(options: readonly string[]): string {
	const files = [pathOf('score.mjs'), pathOf('gold.jsonl'), fileURLToPath(analyses), '--ads', pathOf('ads.jsonl')];
	const { status, stdout, stderr } = spawnSync(process.execPath, [...files, ...options], {
		encoding: 'utf8',
		maxBuffer: 64_000_000,
	});
	if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
	return stdout;
}
