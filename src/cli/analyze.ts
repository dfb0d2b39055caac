// `npm run --silent analyze < ads.jsonl`: each posting analysed by the same code as in the extension.
import { JSDOM } from 'jsdom';
import type { Posting } from '../core/posting.ts';
import { analyse } from '../matcher/analyse.ts';
import { compileEngine, type Engine } from '../matcher/engine.ts';
import { postingFromHtml, postingFromText } from '../sites/given-posting.ts';
import { answerLines, LineError } from './json-lines.ts';
import { readKnowledge } from './read-assets.ts';
import { reportAnalysis } from './report.ts';

/** A field that may be left out or null, but is text where it is given. */
function textField(ad: Readonly<Record<string, unknown>>, name: string): string | undefined {
	const value = ad[name];
	if (value === undefined || value === null) return undefined;
	if (typeof value !== 'string') throw new LineError(`"${name}" is not text`);
	return value;
}

const parseHtml = (html: string): Document => new JSDOM(html).window.document;

/** The posting that a line of input describes. */
function readPosting(ad: Readonly<Record<string, unknown>>): Posting {
	const text = textField(ad, 'text');
	const html = textField(ad, 'html');
	const facts = {
		title: textField(ad, 'title'),
		company: textField(ad, 'company'),
		location: textField(ad, 'location'),
		url: textField(ad, 'url'),
	};
	if (html !== undefined) {
		const page = new JSDOM(html);
		const { posting } = postingFromHtml(facts, page.window.document, parseHtml);
		page.window.close();
		return posting;
	}
	if (text === undefined) throw new LineError('neither "text" nor "html" is given');
	return postingFromText({ ...facts, text });
}

/** The printed analysis of one line of input. Throws `LineError` when it describes no posting. */
export function analyseAd(ad: Readonly<Record<string, unknown>>, engine: Engine): unknown {
	const posting = readPosting(ad);
	return reportAnalysis(ad['id'] ?? null, posting, analyse(posting, engine), engine);
}

if (import.meta.main) {
	const engine = compileEngine(readKnowledge());
	const failed = await answerLines(process.stdin, process.stdout, (ad) => analyseAd(ad, engine));
	process.exitCode = failed > 0 ? 1 : 0;
}
