// Whether single keys rate and go on. A switch of the page and no context: what keys mean is asked by plain functions too,
// and like theme and language it holds for a whole page, set from the settings before anything is drawn.
let isOn = true;

/** Switches single keys for this page; what is drawn afterwards goes by it. */
export function setSingleKeys(wanted: boolean): void {
	isOn = wanted;
}

/** False where the user switched them off (WCAG 2.1.4): then no single key does anything, and no hint speaks of one. */
export const hasSingleKeys = (): boolean => isOn;
