// The words of the full page's view "data", in English.

/** Functions where a sentence holds a number or a name. */
export const data = {
	heading: 'Data',
};
