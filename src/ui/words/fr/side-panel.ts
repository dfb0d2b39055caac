// The words of the side panel, in French.
import type { sidePanel as English } from '../en/side-panel.ts';

/** The side panel, and the button that opens it. */
export const sidePanel = {
	open: 'Ouvrir dans le panneau latéral',
	noTab: 'Il n’y a pas, à côté de ce panneau, de page que Plumbline puisse regarder.',
} satisfies typeof English;
