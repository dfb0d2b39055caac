// How scripts get into a page and their answers out of it: as one expression whose value is a JSON text.
import { withDeadline } from './deadline.ts';
import type { Evaluate } from './session.ts';

type Script = string | ((...args: never[]) => unknown);

/** The script as one expression. */
export function asExpression(script: Script, args: readonly unknown[] = []): string {
	if (typeof script === 'string') return `(${script})`;
	return `(${String(script)})(${args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`;
}

/** Runs in the page: looks at once, at every change of the document and at every painted frame. */
function untilTruthy(look: () => unknown): Promise<unknown> {
	return new Promise((resolve, reject) => {
		let over = false;
		const settle = (settled: () => void): void => {
			over = true;
			changes.disconnect();
			settled();
		};
		const check = async (): Promise<void> => {
			if (over) return;
			try {
				const found = await look();
				if (found && !over) settle(() => resolve(found));
			} catch (error) {
				settle(() => reject(error));
			}
		};
		const atFrame = async (): Promise<void> => {
			await check();
			if (!over) requestAnimationFrame(() => void atFrame());
		};
		const changes = new MutationObserver(() => void check());
		changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		void atFrame();
	});
}

/** Runs in the page: true as soon as the document is there in full, its late scripts and pictures aside. */
const whenParsed = (): Promise<boolean> | boolean =>
	document.readyState !== 'loading' ||
	new Promise<boolean>((parsed) => {
		document.addEventListener('DOMContentLoaded', () => parsed(true), { once: true });
	});

/** How a browser runs an expression in one document: the value must be a text or a promise of one. */
export type RunExpression = (expression: string) => Promise<string>;

/** What any document can be asked, given a way to run an expression in it. */
export function askDocument(run: RunExpression, url: () => string) {
	const answer = async (expression: string): Promise<unknown> => {
		const json = await run(`(async () => JSON.stringify({ value: await ${expression} }))()`);
		return (JSON.parse(json) as { readonly value?: unknown }).value;
	};
	const text = async (): Promise<string> => String(await answer(`(document.body?.innerText ?? '')`));
	const says = async (): Promise<string> => `${url()} says "${(await withDeadline(text(), 'text')).slice(0, 600)}"`;
	return {
		evaluate: ((script: Script, ...args: unknown[]) =>
			withDeadline(answer(asExpression(script, args)), `the answer of ${brief(script)}`)) as Evaluate,
		waitFor: ((script: Script, ...args: unknown[]) =>
			withDeadline(
				answer(`(${String(untilTruthy)})(() => ${asExpression(script, args)})`),
				`${brief(script)} to hold`,
				says,
			)) as Evaluate,
		text,
		whenParsed: () => withDeadline(answer(asExpression(whenParsed)), `${url()} to be parsed`).then(() => undefined),
	};
}

const brief = (script: Script): string => String(script).replaceAll(/\s+/g, ' ').slice(0, 200);
