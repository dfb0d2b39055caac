// Ads as a hostile page would write them, at addresses where Plumbline reads: markup of builtin.com around a body of choice.
import { readFileSync } from 'node:fs';
import type { ServedPage } from '../../../scripts/browsers/served-pages.ts';

/** What a hostile page puts into its ad; all of it is markup. */
export type HostileAd = {
	/** Behind the last part of the address. */
	readonly id: number;
	readonly title?: string;
	/** Inside the element that the reader takes for the ad's text. */
	readonly body?: string;
	readonly head?: string;
	/** Above the ad's text, where builtin.com shows its facts. */
	readonly before?: string;
	/** Behind the ad. */
	readonly after?: string;
	/** In place of the ad's whole frame: for pages that have none. */
	readonly main?: string;
};

/** The address of an ad. */
export const adAddress = (id: number): string => `https://builtin.com/job/harbour-ad/${id}`;

/** A few lines from which the reader gets requirements. */
export const plainBody = `<p><strong>What you bring</strong></p>
<ul><li>Advanced knowledge of Kubernetes in production is required</li><li>You must have strong Docker skills</li></ul>`;

/** The page. Its icon is empty, so that no browser asks for one. */
export function adPage({
	id,
	title = 'Platform Engineer',
	body = plainBody,
	head = '',
	before = '',
	after = '',
	main,
}: HostileAd) {
	const ad = `<a href="/company/harbour"><h2>Harbour</h2></a><h1>${title}</h1>${before}<div id="job-post-body-${id}">${body}</div>`;
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ad ${id}</title>
<link rel="icon" href="data:,">${head}</head><body><main>${main ?? ad}</main>${after}</body></html>`;
}

/** Ads as a session serves them. */
export const servedAds = (...ads: readonly HostileAd[]): Readonly<Record<string, string>> =>
	Object.fromEntries(ads.map((ad) => [adAddress(ad.id), adPage(ad)]));

/** An address at which a page plants a request. */
export const plantedImage = 'https://builtin.com/planted-image.png';

const fileOf = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** The hunting page and its scripts, at an address of its own for each id; with headers of choice. */
export function hunterPages(
	ids: Readonly<Record<number, Readonly<Record<string, string>>>>,
): Readonly<Record<string, ServedPage>> {
	const scripts = ['loot', 'ambush', 'probes', 'loads', 'plant'].map((name) => [
		`https://builtin.com/hunt/${name}.js`,
		{ body: fileOf(`${name}.js`), headers: { 'content-type': 'text/javascript; charset=utf-8' } },
	]);
	const pages = Object.entries(ids).map(([id, headers]) => [
		adAddress(Number(id)),
		{ body: fileOf('hunter.html').replaceAll('7700001', id), headers },
	]);
	return Object.fromEntries([...scripts, ...pages]) as Record<string, ServedPage>;
}
