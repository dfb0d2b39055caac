// The words of the side panel, in Spanish.
import type { sidePanel as English } from '../en/side-panel.ts';

/** The side panel, and the button that opens it. */
export const sidePanel = {
	open: 'Abrir en el panel lateral',
	noTab: 'Junto a este panel no hay ninguna página que Plumbline pueda mirar.',
} satisfies typeof English;
