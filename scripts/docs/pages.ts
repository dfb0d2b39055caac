// The pages that are made from the data: where each stands, and what it says, formatted as the rest of the repository.
import { readFileSync } from 'node:fs';
import { format, type FormatConfig } from 'oxfmt';
import { accuracyFigures, accuracyPage, type RunScorer } from './accuracy-page.ts';
import { writeChecksPage } from './checks-page.ts';
import { writeKnowledgePage } from './knowledge-page.ts';
import { writeScalesPage } from './scales-page.ts';
import { readThirdParties } from './third-parties.ts';

const writeData = (data: unknown): string => JSON.stringify(data, null, '\t');

/** A generated page or file of data: its path in the repository and its text, formatted. */
export type Page = { readonly path: string; readonly text: string };

const settings = JSON.parse(readFileSync(new URL('../../.oxfmtrc.json', import.meta.url), 'utf8')) as FormatConfig;

/** A page as the formatter leaves it. */
const formatPage = async ({ path, text }: Page): Promise<Page> => ({
	path,
	text: (await format(path, text, settings)).code,
});

/** The page on accuracy, and its figures as the extension shows them. */
export const generateAccuracyPages = (runScorer: RunScorer): Promise<readonly Page[]> =>
	Promise.all([
		formatPage({ path: 'docs/accuracy.md', text: accuracyPage(runScorer) }),
		formatPage({ path: 'assets/accuracy.json', text: writeData(accuracyFigures(runScorer)) }),
	]);

/** All pages and files that are made from the data and the lock file. Throws where the data lacks an entry that a page shows as an example. */
export async function generatePages(): Promise<readonly Page[]> {
	const written = [
		{ path: 'docs/checks.md', text: writeChecksPage() },
		{ path: 'docs/knowledge.md', text: writeKnowledgePage() },
		{ path: 'docs/scales.md', text: writeScalesPage() },
		{ path: 'assets/third-parties.json', text: writeData(readThirdParties()) },
	];
	return Promise.all(written.map(formatPage));
}
