// The words of the full page's view "demand", in English.

/** Functions where a sentence holds a number or a name. */
export const demand = {
	heading: 'Demand',
};
