// Everything that the user corrected as a file of test cases, for the full page: with the texts of saved ads it may be long.
import type { ExportedFile } from '../core/exchange.ts';
import { writeCorrectionCase } from '../exchange/correction-cases.ts';
import { breathe } from '../platform/decode-text.ts';
import { isPrivateProcess } from '../platform/mirror.ts';
import { readCorrections } from '../store/corrections.ts';
import { readSavedAd } from '../store/saved-ads.ts';

/** The file, its lines in the order of the corrections; null where the store cannot be read. Rejects with the signal's reason once it is stopped. */
export async function writeCorrectionsKept(signal: AbortSignal): Promise<ExportedFile | null> {
	const lines: string[] = [];
	try {
		for (const kept of isPrivateProcess() ? [] : await readCorrections()) {
			const saved = await readSavedAd(kept.ad);
			lines.push(writeCorrectionCase(kept, saved?.posting ?? null));
			await breathe();
			signal.throwIfAborted();
		}
	} catch {
		signal.throwIfAborted();
		return null;
	}
	const day = new Date().toISOString().slice(0, 10);
	return {
		name: `plumbline-corrections-${day}.jsonl`,
		mediaType: 'application/jsonl',
		contents: lines.join(''),
	};
}
