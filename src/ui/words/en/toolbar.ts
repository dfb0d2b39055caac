// The words of the toolbar's button, in English.
import { count } from './formats.ts';

/** What hovering over the button says. */
export const toolbar = {
	noAd: 'Plumbline: no ad read on this page',
	adRead: (requirements: number) => `Plumbline: ad read, ${count(requirements, 'requirement', 'requirements')}`,
};
