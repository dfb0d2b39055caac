// How long the engine takes to load where nothing is warm, as in a background that has just been started: run in a
// process of its own, with the folder of the built knowledge. Prints milliseconds.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildEngine } from '../src/matcher/engine.ts';
import { readConcepts } from '../src/taxonomy/concept-list.ts';
import type { NameIndex, Relations, RoleKnowledge } from '../src/taxonomy/knowledge.ts';

const folder = pathToFileURL(`${process.argv[2] ?? ''}/`);
const [concepts = '', roles = '', relations = '', names = ''] = [
	'concepts.jsonl',
	'roles.json',
	'relations.json',
	'names.json',
].map((name) => readFileSync(new URL(name, folder), 'utf8'));
const started = performance.now();
const knowledge = {
	concepts: readConcepts(concepts),
	roles: JSON.parse(roles) as RoleKnowledge,
	relations: JSON.parse(relations) as Relations,
};
buildEngine(knowledge, JSON.parse(names) as NameIndex);
console.log((performance.now() - started).toFixed(1));
