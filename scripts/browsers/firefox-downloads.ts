// The file that a tab of Firefox saves while something is done, read from where the browser wrote it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Bidi, Events } from './bidi.ts';
import { withDeadline } from './deadline.ts';
import type { SavedFile } from './session.ts';

type Ended = Events['browsingContext.downloadEnd'];

/** Rejects when the download does not come to its end, or when `act` does. The folder that it goes to is removed again. */
export async function readSaved(bidi: Bidi, tab: string, act: () => Promise<unknown>): Promise<SavedFile> {
	const destinationFolder = await mkdtemp(join(tmpdir(), 'plumbline-saved-'));
	let listener: (event: Ended) => void = () => undefined;
	try {
		await bidi.send('browser.setDownloadBehavior', { downloadBehavior: { type: 'allowed', destinationFolder } });
		const ended = new Promise<Ended>((end) => {
			listener = (event) => {
				if (event.context === tab) end(event);
			};
		});
		bidi.on('browsingContext.downloadEnd', listener);
		await act();
		const { status, filepath } = await withDeadline(ended, 'a file to be saved');
		if (status !== 'complete' || filepath === null) throw new Error(`The file was not saved: ${status}.`);
		return { name: basename(filepath), contents: await readFile(filepath) };
	} finally {
		bidi.off('browsingContext.downloadEnd', listener);
		await rm(destinationFolder, { recursive: true, force: true });
	}
}
