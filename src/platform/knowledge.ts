// The bundled knowledge, read from the extension's own files.
import { readConcepts, type ConceptList } from '../taxonomy/concept-list.ts';
import type { NameIndex, Relations, RoleKnowledge } from '../taxonomy/knowledge.ts';
import type { Library } from '../taxonomy/library.ts';
import type { AboutFacts } from '../core/about.ts';
import type { Posting } from '../core/posting.ts';
import { browser } from './browser.ts';

/** Workers of ours have no API of the browser; where the files are follows from their own address. */
const addressOf = (path: `/knowledge/${string}`): string =>
	(browser as typeof browser | undefined)?.runtime.getURL(path) ?? new URL(path, globalThis.location.href).href;

const fetchOwn = (name: string): Promise<Response> => fetch(addressOf(`/knowledge/${name}`));

// Each of these rejects when its file is missing or something else, which means that the install is broken.

/** The vocabulary. */
export const loadConcepts = async (): Promise<ConceptList> =>
	readConcepts(await (await fetchOwn('concepts.jsonl')).text());

/** The roles of the frameworks. */
export const loadRoles = async (): Promise<RoleKnowledge> =>
	(await (await fetchOwn('roles.json')).json()) as RoleKnowledge;

/** How concepts hang together. */
export const loadRelations = async (): Promise<Relations> =>
	(await (await fetchOwn('relations.json')).json()) as Relations;

/** The names of concepts, roles and degrees as they are looked up. */
export const loadNames = async (): Promise<NameIndex> => (await (await fetchOwn('names.json')).json()) as NameIndex;

/** The texts of the frameworks, for the full page. */
export const loadLibrary = async (): Promise<Library> => (await (await fetchOwn('library.json')).json()) as Library;

/** What the About view shows. */
export const loadAboutFacts = async (): Promise<AboutFacts> =>
	(await (await fetchOwn('about.json')).json()) as AboutFacts;

/** The sample ad of the first-run page. */
export const loadSampleAd = async (): Promise<Posting> => (await (await fetchOwn('sample-ad.json')).json()) as Posting;
