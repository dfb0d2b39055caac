// The words of the side panel, in English.

/** The side panel, and the button that opens it. */
export const sidePanel = {
	open: 'Open in the side panel',
	noTab: 'There is no page beside this panel that Plumbline could look at.',
};
