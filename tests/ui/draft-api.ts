// The part of the full page's Api that is about drafts, with the real engine and checks; what a tab keeps is in the store in memory.
import { JSDOM } from 'jsdom';
import { checkDraft, writeReport } from '../../src/app/check-drafts.ts';
import { checkMany } from '../../src/app/check-many.ts';
import { openPosting } from '../../src/app/open-posting.ts';
import { decodeText } from '../../src/platform/decode-text.ts';
import { readDocxHtml } from '../../src/platform/docx-text.ts';
import { postingFromHtml, postingFromText, type GivenFacts } from '../../src/sites/given-posting.ts';
import type { Mute } from '../../src/core/finding.ts';
import { failure, success } from '../../src/core/outcome.ts';
import type { CheckSettings } from '../../src/messages/checker.ts';
import type { DraftApi } from '../../src/ui/api.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import type { MemoryStore } from './dashboard-api.ts';

const parse = (html: string): Document => new JSDOM(html).window.document;

/** Markup as the page's parser reads it. */
export const readHtml = (facts: GivenFacts, html: string) => postingFromHtml(facts, parse(html), parse).posting;

const tools = { engine: bundledEngine, readText: postingFromText, breathe: async () => {} };

/** Drafts are read in English, on one day. */
const settingsWith = (mutes: readonly Mute[]): CheckSettings => ({
	mutes,
	ownSkills: [],
	today: '2026-03-10',
	language: 'en',
});

/** What is never done, and how it is ended. */
const hanging: ((reason: unknown) => void)[] = [];

const hang = (signal?: AbortSignal): Promise<never> =>
	new Promise((_resolve, reject) => {
		hanging.push(reject);
		signal?.addEventListener('abort', () => reject(signal.reason));
	});

/** The Api over a store. */
export const draftApiOf = (store: MemoryStore): DraftApi => ({
	keptDraft: () => store.draft,
	keepDraft: (kept) => {
		store.draft = kept;
		return kept.draft.text.length < 1_000_000;
	},
	checkDraft: async (draft, mutes, signal) => {
		if (!store.isOpen) return failure('not-loaded');
		store.log.push(`check ${draft.text.slice(0, 20)}`);
		if (store.checks === 'break') return failure('broke');
		if (store.checks === 'hang') return hang();
		return success(await checkDraft(tools, draft, settingsWith(mutes), signal));
	},
	writeReport: async (draft, mutes, format, signal) =>
		store.checks === 'hang'
			? hang(signal)
			: success(await writeReport(tools, draft, format, settingsWith(mutes), signal)),
	openPosting: async (file, signal) => {
		const watch = { signal, onProgress: () => undefined };
		return openPosting(file.name, new Uint8Array(await file.arrayBuffer()), {
			readDocx: (bytes) => readDocxHtml(bytes, watch),
			decode: (bytes) => decodeText(bytes, watch),
			readHtml: (html) => readHtml({}, html),
		});
	},
	checkMany: async (file, mutes, { signal, onPiece, onProgress }) => {
		const ofMany = { ...tools, readPosting: postingFromText, mutes, clock: () => performance.now() };
		const bytes = new Uint8Array(await file.arrayBuffer());
		const pieces = decodeText(bytes, { signal, onProgress });
		await checkMany(file.name, pieces, { ...ofMany, options: settingsWith(mutes) }, { signal, onPiece });
		return success(null);
	},
	stopChecks: () => {
		for (const end of hanging.splice(0)) end(new DOMException('The checks were ended.', 'AbortError'));
	},
	mute: async (mute) => {
		store.log.push(`mute ${mute.where} ${mute.rule}`);
		if (store.refuses !== null) return { ok: false, reason: store.refuses };
		store.mutes = [...store.mutes, mute];
		for (const hear of store.changed) hear();
		return { ok: true };
	},
});
