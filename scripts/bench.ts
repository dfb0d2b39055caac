// `npm run bench`: how long reading an ad takes beside a bare pass over its words, and how large what is loaded is.
// Ratios are from one run on one machine; milliseconds are shown, never asserted.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readKnowledge } from '../src/cli/read-assets.ts';
import { analyse } from '../src/matcher/analyse.ts';
import { compileEngine } from '../src/matcher/engine.ts';
import { postingFromText } from '../src/sites/given-posting.ts';
import { countWords } from '../tests/bench/bare-pass.ts';
import { timeOverlay } from './bench/time-overlay.ts';

const root = new URL('..', import.meta.url);
const timeLoading = fileURLToPath(new URL('time-loading.ts', import.meta.url));
const engine = compileEngine(readKnowledge());
const sample = readFileSync(new URL('tests/samples/software-engineer.txt', root), 'utf8');
const text = sample.repeat(Math.ceil(6_000 / sample.length)).slice(0, 6_000);

/** True for what neither background nor popup loads. */
const isForThePage = (file: string): boolean => /\/(?:library|about|sample-ad)\.json$/.test(file);

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of one run; the work is repeated to be long enough to time. */
function milliseconds(work: () => unknown, repeats: number): number {
	const started = performance.now();
	for (let at = 0; at < repeats; at++) work();
	return (performance.now() - started) / repeats;
}

const posting = postingFromText({ title: 'Senior Software Engineer', text });
const readBarely = (): unknown => countWords(text);
const readWhole = (): unknown => analyse(posting, engine);
// The whole analysis is some hundred times as much code as the bare pass and takes as much longer to be compiled.
for (let warm = 0; warm < 400; warm++) {
	readBarely();
	readWhole();
}
// The two take turns, so that a machine that slows down slows both; the ratio is the median over the turns.
const turns = Array.from({ length: 41 }, () => ({
	bare: milliseconds(readBarely, 50),
	whole: milliseconds(readWhole, 5),
}));
const bare = median(turns.map((turn) => turn.bare));
const whole = median(turns.map((turn) => turn.whole));
const ratio = median(turns.map((turn) => turn.whole / turn.bare));
console.log(
	`an ad of 6 kB: ${whole.toFixed(2)} ms, a bare pass ${bare.toFixed(3)} ms, ratio ${ratio.toFixed(1)} (median of ${turns.length} turns)`,
);
const built = new URL('.output/chrome-mv3/', root);
if (existsSync(built)) {
	const loadings = Array.from({ length: 9 }, () =>
		Number(
			execFileSync(process.execPath, [timeLoading, fileURLToPath(new URL('knowledge', built))], { encoding: 'utf8' }),
		),
	).toSorted((a, b) => a - b);
	console.log(
		`knowledge: loaded by a fresh process in ${String(loadings[4])} ms (median of 9, least ${String(loadings[0])})`,
	);
	const compressed = (path: string): number => gzipSync(readFileSync(new URL(path, built)), { level: 9 }).length;
	const say = (name: string, bytes: number): void => console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB compressed`);
	say('reader.js', compressed('reader.js'));
	say('background.js', compressed('background.js'));
	say('check-worker.js', compressed('check-worker.js'));
	const shipped = readdirSync(new URL('knowledge/', built)).map((name) => `knowledge/${name}`);
	for (const file of shipped) say(file, compressed(file));
	const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + compressed(file), 0);
	const [forThePage, forAds] = [true, false].map((apart) => shipped.filter((file) => isForThePage(file) === apart));
	say('knowledge that reading an ad loads', total(forAds ?? []));
	say('knowledge that the full page loads beside it', total(forThePage ?? []));
	const times = await timeOverlay(11);
	if (times === null) console.log('overlay: not timed, since there is no Chromium (node scripts/browsers/ensure.ts)');
	else {
		const [first, ...later] = times;
		const middle = (part: 'mounted' | 'open' | 'drawn'): string => median(later.map((time) => time[part])).toFixed(0);
		console.log(
			`overlay: open ${middle('open')} ms after the ad can be read (its box stands after ${middle('mounted')}, what the ad asks is drawn after ${middle('drawn')}; median of ${later.length} loads); at the first load of a new browser after ${first?.open.toFixed(0) ?? '?'} ms`,
		);
	}
} else console.log('sizes and overlay: run `npm run build` first');
