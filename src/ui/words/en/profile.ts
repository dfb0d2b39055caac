// The words of the full page's view "profile", in English.

/** Functions where a sentence holds a number or a name. */
export const profile = {
	heading: 'Profile',
};
