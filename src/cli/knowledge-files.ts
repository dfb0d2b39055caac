// The compiled knowledge as the files that the extension ships: what reading an ad loads, and apart from it what only the full
// page does.
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

/** The file that the full page loads beside them; neither background nor popup ever does. */
export const libraryFile = (library: Library): Readonly<Record<'library.json', string>> => ({
	'library.json': JSON.stringify(library),
});
