// The words of the full page's view "roles", in English.

/** Functions where a sentence holds a number or a name. */
export const roles = {
	heading: 'Roles',
};
