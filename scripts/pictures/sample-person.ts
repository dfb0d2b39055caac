// Who is seen in pictures and walks: an engineer of six years, with what she says of herself. Said in the extension's own way.
import type { BrowserSession, Tab } from '../browsers/session.ts';
import type { WxtBrowser } from 'wxt/browser';

const ratings: readonly (readonly [concept: string, level: number | 'none' | 'unsure'])[] = [
	['technology/python', 4],
	['technology/postgresql', 3],
	['technology/docker', 3],
	['technology/kubernetes', 2],
	['technology/amazon-web-services', 2],
	['technology/rest-api', 4],
	['technology/ci-cd', 2],
	['technology/github-actions', 3],
	['technology/terraform', 'none'],
	['ecf/a.5', 2],
	['ecf/a.6', 3],
	['ecf/b.1', 3],
	['ecf/b.2', 3],
	['ecf/b.3', 3],
	['ecf/b.5', 2],
	['ecf/c.4', 3],
	['ecf/d.11', 2],
	['ecf/e.3', 'none'],
];

const statements = [
	{ name: 'years', value: 6 },
	{ name: 'degrees', value: [{ degree: 'bachelor', field: 'field/computer-science' }] },
	{ name: 'languages', value: [{ code: 'en', level: 'c2' }] },
	{ name: 'targets', value: ['govstack/software-engineer', 'ict/developer'] },
];

/** Calls the background as a page of the extension would; rejects where it refuses. */
export async function callFrom(page: Tab, calls: readonly { call: string; input: unknown }[]): Promise<void> {
	const refused = await page.evaluate(async (messages) => {
		const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', WxtBrowser | undefined>;
		const { runtime } = (browser ?? chrome) as WxtBrowser;
		const failed: string[] = [];
		for (const message of messages) {
			const answer = await runtime.sendMessage<unknown, { readonly ok: boolean } | null>(message);
			if (answer?.ok !== true) failed.push(`${JSON.stringify(message)}: ${JSON.stringify(answer)}`);
		}
		return failed;
	}, calls);
	if (refused.length > 0) throw new Error(`The background refused ${refused.join('; ')}`);
}

/** Lets the sample person say who she is, in a page of the extension that is closed again. */
export async function introduce(session: BrowserSession): Promise<void> {
	const page = await session.openExtensionPage('dashboard.html#/data');
	await callFrom(page, [
		...ratings.map(([concept, level]) => ({ call: 'rate', input: { concept, level, tab: null } })),
		...statements.map((input) => ({ call: 'say', input })),
	]);
	await page.close();
}
