// The view of one posting on its stage: opened with a text in it, written into, given files.
import { expect, vi } from 'vitest';
import { emptyDraft } from '../../../../../src/core/draft.ts';
import type { MemoryStore } from '../../../dashboard-api.ts';
import { openPage } from '../../../dashboard-stage.tsx';
import { all, doing, one, saysOf, settle } from '../../../stage.tsx';

/** A posting with two findings about words. */
export const asks =
	'Requirements\n- Native English speaker\n- Three years of accounting experience\n- You are a digital native';
/** The field of the text. */
export const field = (): HTMLTextAreaElement => one('#draft-text');
/** The findings that are listed. */
export const cards = (): HTMLElement[] => all('.finding-card');
/** The finding that says these words; fails the test where there is none. */
export const cardOf = (words: string): HTMLElement => {
	const found = cards().find((card) => saysOf(card).includes(words));
	if (found === undefined) throw new Error(`no finding says ${words}`);
	return found;
};

/** Waits until something holds. */
export const until = (holds: () => unknown): Promise<void> =>
	vi.waitFor(
		async () => {
			await settle();
			expect(holds()).toBeTruthy();
		},
		{ timeout: 20_000 },
	);

/** Puts a text into the field, as typing does. */
export async function write(text: string): Promise<void> {
	await doing(() => {
		field().value = text;
		field().dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
}

/** The page with a text in it that was read. */
export async function openWith(text = asks, title = 'Accountant', prepare: (store: MemoryStore) => void = () => {}) {
	const store = await openPage('#/check', {}, (each) => {
		each.draft = { ...emptyDraft, draft: { title, text } };
		prepare(each);
	});
	await until(() => all('.report, .notice').length > 0);
	return store;
}

/** Gives a file to the view. */
export async function give(name: string, contents: string | Uint8Array<ArrayBuffer>): Promise<void> {
	const input = one<HTMLInputElement>('.draft input[type=file]');
	Object.defineProperty(input, 'files', { value: [new File([contents], name)], configurable: true });
	Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
	await doing(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
