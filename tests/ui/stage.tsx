// A stage for views: draws them into the page, acts on them as a user would, and reads what they say.
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** Lets promises settle and draws what follows from them. */
export const settle = (): Promise<void> =>
	act(async () => {
		for (let turn = 0; turn < 100; turn++) await Promise.resolve();
	});

/** Draws what is already there anew, as its owner would when something changed. */
export async function redraw(view: ComponentChild): Promise<void> {
	await act(() => render(view, document.body));
	await settle();
}

/** Draws a view for the first time; what was there before is gone. */
export async function draw(view: ComponentChild): Promise<void> {
	await act(() => render(null, document.body));
	await redraw(view);
}

/** Takes the view away. */
export const clear = (): Promise<void> => act(() => render(null, document.body));

/** Does something to the view and lets it settle. */
export async function doing(action: () => void): Promise<void> {
	await act(action);
	await settle();
}

const clean = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** What an element says, with single blanks. */
export const saysOf = (element: Element | null | undefined): string => clean(element?.textContent);

/** What everything says. */
export const says = (): string => saysOf(document.body);

/** All elements that match, as HTML elements. */
export const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector),
];

/** The one element that matches; fails the test when there is none. */
export function one<Kind extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): Kind {
	const found = within.querySelector<Kind>(selector);
	if (found === null) throw new Error(`there is no ${selector}`);
	return found;
}

/** The name of a control, as screen readers say it. */
const nameOf = (control: Element): string => control.getAttribute('aria-label') ?? saysOf(control);

/** The button of this name; fails the test when there is none. */
export function button(name: string, within: ParentNode = document): HTMLButtonElement {
	const found = all('button', within).find((each) => nameOf(each) === name);
	if (found === undefined) throw new Error(`there is no button ${name}`);
	return found as HTMLButtonElement;
}

/** The buttons that there are, by name. */
export const buttons = (within: ParentNode = document): string[] => all('button', within).map(nameOf);

/** Presses the button of this name. */
export const press = (name: string, within: ParentNode = document): Promise<void> =>
	doing(() => button(name, within).click());

/** The pointer comes over an element, or leaves it. */
export const pointer = (element: Element, event: 'mouseenter' | 'mouseleave'): Promise<void> =>
	doing(() => void element.dispatchEvent(new MouseEvent(event)));

/** A key is pressed where the focus is. */
export const key = (name: string): Promise<void> =>
	doing(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

/** Types into a field. */
export const type = (field: HTMLInputElement, words: string): Promise<void> =>
	doing(() => {
		field.value = words;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});

/** jsdom paints nothing; axe asks and goes on without. */
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe-core finds wrong: rule and element. Colours and layout are not there in jsdom. */
export async function violations(): Promise<string[]> {
	const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
