// The compiled knowledge as the files that the extension ships.
import { indexNames } from '../matcher/engine.ts';
import { writeConcepts } from '../taxonomy/concept-list.ts';
import type { Knowledge } from '../taxonomy/knowledge.ts';

/** Name and text of every file under `knowledge/`. */
export const knowledgeFiles = (knowledge: Knowledge): Readonly<Record<string, string>> => ({
	'concepts.jsonl': writeConcepts(knowledge.concepts.all()),
	'roles.json': JSON.stringify(knowledge.roles),
	'relations.json': JSON.stringify(knowledge.relations),
	'names.json': JSON.stringify(indexNames(knowledge)),
});
