// What the user says of themselves beside ratings: years, degrees, languages, certificates, targets, grade.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { changeProfile } from './change-profile.ts';
import { faultOfStatement } from './check-statement.ts';
import type { Ports } from './ports.ts';
import { loadVocabulary } from './vocabulary.ts';

/** Says one statement anew. */
export async function say(ports: Ports, said: InputOf<'say'>): Promise<AnswerOf<'say'>> {
	const engine = await loadVocabulary(ports).catch(() => null);
	if (engine === null) return failure('engine-failed');
	const fault = faultOfStatement(said, engine);
	if (fault !== null) return failure(fault);
	const answer = await changeProfile(ports, (profile) => ({ ...profile, [said.name]: said.value }));
	return answer.ok ? success(null) : answer;
}
