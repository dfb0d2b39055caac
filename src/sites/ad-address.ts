// The address of an ad without what only says how one came to it.

const tracking = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|gh_src)$/i;

/** Longer addresses carry something else than the ad's. */
const maxLength = 2_048;

/** The address without fragment and tracking parameters; empty when it is no http(s) address. */
export const adAddress = (url: string): string => {
	const address = URL.parse(url);
	if (address === null || !/^https?:$/.test(address.protocol)) return '';
	address.hash = '';
	// As text: Firefox gives a script in a page no iterator over the parameters.
	const parameters = address.search.slice(1).split('&');
	address.search = parameters.filter((each) => !tracking.test(each.split('=', 1)[0] ?? '')).join('&');
	if (address.href.length > maxLength) address.search = '';
	return address.href.length > maxLength ? '' : address.href;
};
