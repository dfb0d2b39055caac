// The vocabulary of the full page: the engine in this page with the user's own skills, which the background knows.
import { loadEngine } from '../../src/app/load-engine.ts';
import { loadVocabulary } from '../../src/app/vocabulary.ts';
import { callBackground } from '../../src/platform/messages.ts';
import { valueOf } from '../../src/ui/answers.ts';

/** The user's own skills; none where the store cannot be read. */
export const readOwnSkills = async () => [...(valueOf(await callBackground('own-skills', null)) ?? [])];

/** The engine. Rejects when it cannot be loaded. */
export const loadPageVocabulary = () => loadVocabulary({ engine: loadEngine, ownSkills: { readAll: readOwnSkills } });
