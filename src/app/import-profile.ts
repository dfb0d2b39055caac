// An import that the user has looked at: all of its changes at once, or none when the profile has changed meanwhile.
import { failure, success } from '../core/outcome.ts';
import { applyChanges, isStillTrue, type ProfileChange } from '../core/profile-change.ts';
import type { Engine } from '../matcher/engine.ts';
import type { AnswerOf, InputOf, Said } from '../messages/calls.ts';
import { changeProfile } from './change-profile.ts';
import { faultOfRating } from './check-rating.ts';
import { faultOfStatement, type StatementFault } from './check-statement.ts';
import type { Ports } from './ports.ts';
import { loadVocabulary } from './vocabulary.ts';

/** What is wrong with what a change leads to. What it leaves behind is not looked at, so that it can always be left. */
function faultOfChange(change: ProfileChange, engine: Engine, now: number): StatementFault {
	if (change.what !== 'rating') return faultOfStatement({ name: change.what, value: change.after } as Said, engine);
	if (change.after === null) return null;
	return change.after.concept === change.concept ? faultOfRating(change.after, engine, now) : 'bad-value';
}

/** Does the changes. */
export async function importProfile(
	ports: Ports,
	{ changes }: InputOf<'import-profile'>,
): Promise<AnswerOf<'import-profile'>> {
	const engine = await loadVocabulary(ports).catch(() => null);
	if (engine === null) return failure('engine-failed');
	for (const change of changes) {
		const fault = faultOfChange(change, engine, ports.now());
		if (fault !== null) return failure(fault);
	}
	const answer = await changeProfile(
		ports,
		(profile) => (isStillTrue(profile, changes) ? applyChanges(profile, changes) : null),
		'imported',
	);
	if (!answer.ok) return answer;
	return answer.value === null ? failure('changed-meanwhile') : success(null);
}
