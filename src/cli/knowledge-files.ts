// The compiled knowledge as the files that the extension ships: what reading an ad loads, and apart from it what only single
// pages do.
import type { AboutFacts } from '../core/about.ts';
import type { Posting } from '../core/posting.ts';
import { indexNames } from '../matcher/engine.ts';
import { writeConcepts } from '../taxonomy/concept-list.ts';
import type { Knowledge } from '../taxonomy/knowledge.ts';
import type { Library } from '../taxonomy/library.ts';

/** Name and text of every file under `knowledge/` that reading an ad loads. */
export const knowledgeFiles = (knowledge: Knowledge): Readonly<Record<string, string>> => ({
	'concepts.jsonl': writeConcepts(knowledge.concepts.all()),
	'roles.json': JSON.stringify(knowledge.roles),
	'relations.json': JSON.stringify(knowledge.relations),
	'names.json': JSON.stringify(indexNames(knowledge)),
});

/** The files that one page each loads beside them: the full page, its About view, the first-run page. */
export const pageFiles = (library: Library, about: AboutFacts, sample: Posting): Readonly<Record<string, string>> => ({
	'library.json': JSON.stringify(library),
	'about.json': JSON.stringify(about),
	'sample-ad.json': JSON.stringify(sample),
});
