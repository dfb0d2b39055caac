// The words of the toolbar's button, in French.
import type { toolbar as English } from '../en/toolbar.ts';
import { count } from './formats.ts';

/** What hovering over the button says. */
export const toolbar = {
	noAd: 'Plumbline : aucune annonce lue sur cette page',
	adRead: (requirements) => `Plumbline : annonce lue, ${count(requirements, 'exigence', 'exigences')}`,
} satisfies typeof English;
