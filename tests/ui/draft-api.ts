// The part of the full page's Api that is about drafts, with the real engine and checks; what a tab keeps is in the store in memory.
import { JSDOM } from 'jsdom';
import { checkDraft, writeReport, type DraftEdges } from '../../src/app/check-drafts.ts';
import { checkMany } from '../../src/app/check-many.ts';
import { openPosting } from '../../src/app/open-posting.ts';
import { decodeText } from '../../src/platform/decode-text.ts';
import { readDocxHtml } from '../../src/platform/docx-text.ts';
import { postingFromHtml, postingFromText, type GivenFacts } from '../../src/sites/given-posting.ts';
import type { DraftApi } from '../../src/ui/api.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import type { MemoryStore } from './dashboard-api.ts';

const parse = (html: string): Document => new JSDOM(html).window.document;

/** Markup as the page's parser reads it. */
export const readHtml = (facts: GivenFacts, html: string) => postingFromHtml(facts, parse(html), parse).posting;

/** Drafts are read in English, on one day. */
export const draftEdges: DraftEdges = {
	loadEngine: async () => bundledEngine,
	readText: postingFromText,
	language: () => 'en',
	now: () => new Date(2026, 2, 10, 12).getTime(),
	breathe: async () => {},
};

/** The Api over a store. */
export const draftApiOf = (store: MemoryStore): DraftApi => ({
	keptDraft: () => store.draft,
	keepDraft: (kept) => {
		store.draft = kept;
		return kept.draft.text.length < 1_000_000;
	},
	checkDraft: (draft, mutes) => {
		if (!store.isOpen) return Promise.reject(new Error('The knowledge is not there.'));
		store.log.push(`check ${draft.text.slice(0, 20)}`);
		return checkDraft(draftEdges, draft, mutes);
	},
	writeReport: (draft, mutes, format) => writeReport(draftEdges, draft, mutes, format),
	openPosting: async (file, signal) => {
		const watch = { signal, onProgress: () => undefined };
		return openPosting(file.name, new Uint8Array(await file.arrayBuffer()), {
			readDocx: (bytes) => readDocxHtml(bytes, watch),
			decode: (bytes) => decodeText(bytes, watch),
			readHtml: (html) => readHtml({}, html),
		});
	},
	checkMany: async (file, mutes, { signal, onPiece, onProgress }) => {
		const tools = {
			engine: bundledEngine,
			readPosting: postingFromText,
			options: { today: '2026-03-10', language: 'en' } as const,
			mutes,
			clock: () => performance.now(),
			breathe: async () => {},
		};
		const bytes = new Uint8Array(await file.arrayBuffer());
		await checkMany(file.name, decodeText(bytes, { signal, onProgress }), tools, { signal, onPiece });
	},
	mute: async (mute) => {
		store.log.push(`mute ${mute.where} ${mute.rule}`);
		if (store.refuses !== null) return { ok: false, reason: store.refuses };
		store.mutes = [...store.mutes, mute];
		for (const hear of store.changed) hear();
		return { ok: true };
	},
});
