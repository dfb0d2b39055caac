// Files of the profile in and out: binds what reads and writes them to the store, the bundled knowledge and the browser.
import { readAllKept, replaceAllKept } from '../../src/app/everything.ts';
import { loadTexts } from '../../src/app/load-texts.ts';
import { openFiles } from '../../src/app/open-files.ts';
import { failure } from '../../src/core/outcome.ts';
import type { Vocabulary } from '../../src/exchange/vocabulary.ts';
import { breathe } from '../../src/platform/decode-text.ts';
import { openersFor } from '../../src/platform/file-openers.ts';
import { callBackground } from '../../src/platform/messages.ts';
import type { ChangeFailure } from '../../src/ui/api.ts';
import { valueOf } from '../../src/ui/answers.ts';
import { loadPageVocabulary } from './vocabulary.ts';

/** What the words of files are looked up in: the engine with the user's own skills, and the fields and grades of the full page. */
async function loadFileVocabulary(): Promise<Vocabulary> {
	const [engine, { fields, grades }] = await Promise.all([loadPageVocabulary(), loadTexts()]);
	return { engine, fields, grades };
}

/** Files of the full page. */
export const files = openFiles<ChangeFailure>({
	readEverything: readAllKept,
	readProfile: async () => valueOf(await callBackground('profile', null)),
	loadVocabulary: loadFileVocabulary,
	openersFor,
	importProfile: async (changes) => (await callBackground('import-profile', { changes })) ?? failure('gone'),
	replaceEverything: (contents) => replaceAllKept(contents, () => callBackground('store-replaced', null)),
	now: () => Date.now(),
	breathe,
});
