// What reading a document gives: its text, or one fault that says why there is none.
import type { ImportFault, ImportFaultCode } from '../core/exchange.ts';

/** The text of a document, or why there is none. */
export type DocumentText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly fault: ImportFault };

/** A document that is not read. */
export const refuseDocument = (
	code: ImportFaultCode,
	where: string | null = null,
	detail: string | null = null,
): DocumentText => ({ ok: false, fault: { code, where, detail } });

/** How the reading of a document is watched and stopped; `of` and `done` count the same. */
export type DocumentWatch = {
	readonly signal: AbortSignal;
	readonly onProgress: (done: number, of: number) => void;
};
