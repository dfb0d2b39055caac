// The words of the full page's frame, in English; each of its views has a file of its own.

/** The views by their routes. */
export const dashboard = {
	label: 'Plumbline: your profile',
	routes: { profile: 'Profile', roles: 'Roles', demand: 'Demand', data: 'Data' },
	storeFails: 'The browser gives Plumbline no place to keep what you say, so nothing can be saved.',
};
