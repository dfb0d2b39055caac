// The address of an ad without what only says how one came to it.

const tracking = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|gh_src)$/i;

/** The address without fragment and tracking parameters; empty when it is no http(s) address. */
export const adAddress = (url: string): string => {
	const address = URL.parse(url);
	if (address === null || !/^https?:$/.test(address.protocol)) return '';
	address.hash = '';
	for (const name of [...address.searchParams.keys()]) if (tracking.test(name)) address.searchParams.delete(name);
	return address.href;
};
