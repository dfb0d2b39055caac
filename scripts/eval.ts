// `npm run eval`: how right the matcher is on real ads, and the readers on real pages, where the measuring set is at hand.
// Options are passed to its scorer: `npm run eval -- --errors`, `-- --by stratum`.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { analyseAd } from '../src/cli/analyze.ts';
import { answerLines, jsonAnswers } from '../src/cli/json-lines.ts';
import { readKnowledge } from '../src/cli/read-assets.ts';
import { compileEngine } from '../src/matcher/engine.ts';
import { readJsonLd } from '../src/sites/jsonld.ts';
import { outlineOf } from '../src/sites/outline.ts';
import { readPage } from '../src/sites/read-page.ts';
import { foldWord } from '../src/text/fold.ts';
import { tokenise } from '../src/text/tokens.ts';

const shared = new URL('../../shared/', import.meta.url);
const output = new URL('../.output/', import.meta.url);

/** Analyses the measuring set's ads and runs its scorer; the analyses stay in `.output/eval.jsonl`. */
async function scoreAds(options: readonly string[]): Promise<boolean> {
	const ads = new URL('eval/ads.jsonl', shared);
	if (!existsSync(ads)) {
		console.log('Skipped: no measuring set beside the repository (../shared/eval).');
		return true;
	}
	const engine = compileEngine(readKnowledge());
	mkdirSync(output, { recursive: true });
	const analyses = new URL('eval.jsonl', output);
	const writing = createWriteStream(analyses);
	const started = performance.now();
	const answers = jsonAnswers((ad) => analyseAd(ad, engine));
	const failed = await answerLines(createReadStream(ads), writing, answers);
	writing.end();
	await finished(writing);
	console.log(`Analysed in ${((performance.now() - started) / 1000).toFixed(1)} s, ${failed} failed.\n`);
	const paths = ['eval/score.mjs', 'eval/gold.jsonl'].map((path) => fileURLToPath(new URL(path, shared)));
	const scorer = [...paths, fileURLToPath(analyses), '--ads', fileURLToPath(ads), ...options];
	return spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status === 0 && failed === 0;
}

const wordsIn = (text: string): Set<string> => new Set(tokenise(text).map(({ raw }) => foldWord(raw)));

/** The share of the first set's words that stand in the second as well. */
function shareIn(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return words.size === 0 ? 1 : [...words].filter((word) => other.has(word)).length / words.size;
}

/** Reads saved pages and compares title, company and text with what the pages' own JSON-LD says. */
function comparePages(): void {
	const folder = new URL('pages/builtin.com/', shared);
	if (!existsSync(folder)) {
		console.log('Skipped: no saved pages beside the repository (../shared/pages).');
		return;
	}
	console.log('\nSaved pages: title and company as in the JSON-LD, share of its words that the text holds');
	const parse = (html: string): Document => new JSDOM(html).window.document;
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
		const { document } = new JSDOM(readFileSync(new URL(name, folder), 'utf8')).window;
		const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
		const reading = readPage(document, url, parse);
		const own = readJsonLd(document, parse)[0];
		if (!reading.ok || own === undefined) {
			console.log(`${name}  ${reading.ok ? 'no JSON-LD' : reading.reason}`);
			continue;
		}
		const { posting } = reading.value;
		const description = wordsIn(outlineOf(parse(own.description).body).text);
		const same = (a: string | undefined, b: string | undefined): string => (a === b ? 'same' : `"${a}" for "${b}"`);
		console.log(
			`${name}  title ${same(posting.title?.value, own.facts.title)}  company ${same(posting.company?.value, own.facts.company)}` +
				`  text ${(100 * shareIn(description, wordsIn(posting.text))).toFixed(1)} %`,
		);
	}
}

const scored = await scoreAds(process.argv.slice(2));
comparePages();
process.exitCode = scored ? 0 : 1;
