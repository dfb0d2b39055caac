// Postings in the making: binds what reads and checks them to the engine of this page, its parser and its storage.
import { callBackground } from '../../src/platform/messages.ts';
import { dayOf } from '../../src/app/check-ad.ts';
import { checkDraft, writeReport, type DraftEdges } from '../../src/app/check-drafts.ts';
import { checkMany } from '../../src/app/check-many.ts';
import { openPosting } from '../../src/app/open-posting.ts';
import type { GivenPosting } from '../../src/exchange/given-postings.ts';
import { breathe, decodeFile, decodeText } from '../../src/platform/decode-text.ts';
import { readDocxHtml } from '../../src/platform/docx-text.ts';
import { openKeptDraft } from '../../src/platform/kept-draft.ts';
import { postingFromHtml, postingFromText, type GivenFacts } from '../../src/sites/given-posting.ts';
import { nativeParseHtml } from '../../src/sites/parse-html.ts';
import { doneOf } from '../../src/ui/answers.ts';
import type { DraftApi } from '../../src/ui/api.ts';
import { wordsLanguage } from '../../src/ui/words/words.ts';
import { loadPageVocabulary } from './vocabulary.ts';

const edges: DraftEdges = {
	loadEngine: loadPageVocabulary,
	readText: postingFromText,
	language: wordsLanguage,
	now: () => Date.now(),
	breathe,
};

const readHtml = (facts: GivenFacts, html: string) => {
	if (nativeParseHtml === null) throw new Error('This browser gives no parser.');
	return postingFromHtml(facts, nativeParseHtml(html)).posting;
};

const readPosting = (given: GivenPosting) =>
	given.html.trim() === '' ? postingFromText(given) : readHtml(given, given.html);

/** Drafts of the full page. */
export const checking: DraftApi = {
	...openKeptDraft(),
	checkDraft: (draft, mutes) => checkDraft(edges, draft, mutes),
	writeReport: (draft, mutes, format) => writeReport(edges, draft, mutes, format),
	openPosting: async (file, signal) => {
		const watch = { signal, onProgress: () => undefined };
		return openPosting(file.name, new Uint8Array(await file.arrayBuffer()), {
			readDocx: (bytes) => readDocxHtml(bytes, watch),
			decode: (bytes) => decodeText(bytes, watch),
			readHtml: (html) => readHtml({}, html),
		});
	},
	checkMany: async (file, mutes, { signal, onProgress, onPiece }) => {
		const engine = await edges.loadEngine();
		const options = { today: dayOf(Date.now()), language: wordsLanguage() };
		const tools = { engine, readPosting, options, mutes, clock: () => performance.now(), breathe };
		await checkMany(file.name, decodeFile(file, { signal, onProgress }), tools, { signal, onPiece });
	},
	mute: async (mute) => doneOf(await callBackground('mute', { tab: null, mute })),
};
