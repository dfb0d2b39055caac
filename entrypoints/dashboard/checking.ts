// Postings in the making: binds what reads and checks them to the worker of this page, its parser and its storage.
import { callBackground } from '../../src/platform/messages.ts';
import { openChecker } from '../../src/app/ask-checker.ts';
import { dayOf } from '../../src/app/day-of.ts';
import { openPosting } from '../../src/app/open-posting.ts';
import type { Mute } from '../../src/core/finding.ts';
import type { CheckSettings } from '../../src/messages/checker.ts';
import { decodeText } from '../../src/platform/decode-text.ts';
import { readDocxHtml } from '../../src/platform/docx-text.ts';
import { openKeptDraft } from '../../src/platform/kept-draft.ts';
import { startWorker } from '../../src/platform/own-workers.ts';
import { postingFromHtml, type GivenFacts } from '../../src/sites/given-posting.ts';
import { nativeParseHtml } from '../../src/sites/parse-html.ts';
import { doneOf } from '../../src/ui/answers.ts';
import type { DraftApi } from '../../src/ui/api.ts';
import { wordsLanguage } from '../../src/ui/words/words.ts';
import { readOwnSkills } from './vocabulary.ts';

const readHtml = (facts: GivenFacts, html: string) => {
	if (nativeParseHtml === null) throw new Error('This browser gives no parser.');
	return postingFromHtml(facts, nativeParseHtml(html)).posting;
};

const checker = openChecker({ start: () => startWorker('check'), readHtml: (given) => readHtml(given, given.html) });

const settingsWith = async (mutes: readonly Mute[]): Promise<CheckSettings> => ({
	mutes,
	ownSkills: await readOwnSkills().catch(() => []),
	today: dayOf(Date.now()),
	language: wordsLanguage(),
});

/** Drafts of the full page. */
export const checking: DraftApi = {
	...openKeptDraft(),
	checkDraft: async (draft, mutes, signal) =>
		checker.ask({ kind: 'draft', draft }, await settingsWith(mutes), { signal }),
	writeReport: async (draft, mutes, format, signal) =>
		checker.ask({ kind: 'report', draft, format }, await settingsWith(mutes), { signal }),
	openPosting: async (file, signal) => {
		const watch = { signal, onProgress: () => undefined };
		return openPosting(file.name, new Uint8Array(await file.arrayBuffer()), {
			readDocx: (bytes) => readDocxHtml(bytes, watch),
			decode: (bytes) => decodeText(bytes, watch),
			readHtml: (html) => readHtml({}, html),
		});
	},
	checkMany: async (file, mutes, watch) =>
		checker.ask({ kind: 'many', name: file.name, file }, await settingsWith(mutes), watch),
	stopChecks: checker.end,
	mute: async (mute) => doneOf(await callBackground('mute', { tab: null, mute })),
};
