// The words of the toolbar's button, in Spanish.
import type { toolbar as English } from '../en/toolbar.ts';
import { count } from './formats.ts';

/** What hovering over the button says. */
export const toolbar = {
	noAd: 'Plumbline: no se ha leído ninguna oferta en esta página',
	adRead: (requirements) => `Plumbline: oferta leída, ${count(requirements, 'requisito', 'requisitos')}`,
} satisfies typeof English;
