// The vocabulary that ads are read with: the bundled one with what the user added.
import type { Engine } from '../matcher/engine.ts';
import { withOwnSkills } from '../matcher/own-vocabulary.ts';
import type { Ports } from './ports.ts';

/** The engine with the user's own skills, without them where the store cannot be read. Rejects when it cannot be loaded. */
export async function loadVocabulary(
	ports: Pick<Ports, 'engine'> & { readonly ownSkills: Pick<Ports['ownSkills'], 'readAll'> },
): Promise<Engine> {
	const [engine, skills] = await Promise.all([ports.engine(), ports.ownSkills.readAll().catch(() => [])]);
	return withOwnSkills(engine, skills);
}
