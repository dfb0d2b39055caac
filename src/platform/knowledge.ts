// The bundled knowledge, read from the extension's own files.
import type { ConceptKnowledge, NameIndex, RoleKnowledge } from '../taxonomy/knowledge.ts';
import { browser } from './browser.ts';

type KnowledgeFiles = {
	concepts: ConceptKnowledge;
	roles: RoleKnowledge;
	names: NameIndex;
};

/** One compiled file of the extension. Rejects when it is missing or no JSON, which means that the install is broken. */
export async function loadKnowledge<Name extends keyof KnowledgeFiles>(name: Name): Promise<KnowledgeFiles[Name]> {
	const response = await fetch(browser.runtime.getURL(`/knowledge/${name}.json`));
	return (await response.json()) as KnowledgeFiles[Name];
}
