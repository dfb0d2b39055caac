// The profile: every change reads what stands there, writes the new state and its step, in one transaction.
import { noStatements, statementNames, type Profile, type Statements } from '../core/profile.ts';
import { changesBetween, invert, type ProfileChange, type ProfileStep } from '../core/profile-change.ts';
import type { Rating } from '../core/rating.ts';
import { isSameValue } from '../core/same-value.ts';
import { changeWhole, type Change } from './change.ts';
import { changeDatabase, readDatabase } from './database.ts';
import { readAllOf } from './read-all.ts';
import type { StatementRecord, StoreName } from './schema.ts';
import { addStep, lastStepOf } from './steps.ts';

/** The stores that a change of the profile needs. */
export const profileStores: readonly StoreName[] = ['ratings', 'statements', 'steps'];

/** When and why something is changed. */
export type Occasion = Pick<ProfileStep, 'at' | 'why'>;

/** A profile from its records. Statements of a name that this code does not know are left out. */
export function profileOf(ratings: readonly Rating[], records: readonly StatementRecord[]): Profile {
	const said = new Map<string, unknown>(records.map(({ name, value }) => [name, value]));
	const statements = statementNames.map(
		(name) => [name, said.has(name) ? said.get(name) : noStatements[name]] as const,
	);
	return { ...(Object.fromEntries(statements) as Statements), ratings };
}

/** The records of a profile's statements. */
export const recordsOf = (statements: Statements): StatementRecord[] =>
	statementNames
		.filter((name) => !isSameValue(statements[name], noStatements[name]))
		.map((name) => ({ name, value: statements[name] }) as StatementRecord);

/** The whole profile; that of somebody who has said nothing where nothing is kept. */
export const readProfile = (): Promise<Profile> =>
	readDatabase(async (database) =>
		profileOf(...(await Promise.all([readAllOf(database, 'ratings'), readAllOf(database, 'statements')]))),
	);

/** The profile as it stands within a change. */
export const profileIn = async (change: Change): Promise<Profile> =>
	profileOf(
		...(await Promise.all([change.objectStore('ratings').getAll(), change.objectStore('statements').getAll()])),
	);

/** Writes what stands after a change; a statement that says nothing has no record. */
async function write(change: Change, made: ProfileChange): Promise<unknown> {
	if (made.what === 'rating') {
		const ratings = change.objectStore('ratings');
		return made.after === null ? ratings.delete(made.concept) : ratings.put(made.after);
	}
	const statements = change.objectStore('statements');
	return isSameValue(made.after, noStatements[made.what])
		? statements.delete(made.what)
		: statements.put({ name: made.what, value: made.after } as StatementRecord);
}

/** Brings the profile from one state to another, with a step of the history; without one where they say the same. */
export async function writeDifference(
	change: Change,
	before: Profile,
	after: Profile,
	occasion: Occasion,
): Promise<void> {
	const changes = changesBetween(before, after);
	if (changes.length === 0) return;
	for (const each of changes) await write(change, each);
	await addStep(change.objectStore('steps'), { ...occasion, changes });
}

/**
 * Changes the profile into what `decide` makes of the one that stands there; null from it: nothing is done. `decide` may be
 * asked twice and must be pure. Resolves, once it is on the disk, with the profile that stands then, or null.
 */
export const changeProfile = (
	decide: (profile: Profile) => Profile | null,
	occasion: Occasion,
): Promise<Profile | null> =>
	changeDatabase((database) =>
		changeWhole(database, profileStores, async (change) => {
			const before = await profileIn(change);
			const after = decide(before);
			if (after !== null) await writeDifference(change, before, after, occasion);
			return after;
		}),
	);

/** Takes the last step back and out of the history. Resolves with it, or with null where there is none. */
export const undoStep = (): Promise<ProfileStep | null> =>
	changeDatabase((database) =>
		changeWhole(database, profileStores, async (change) => {
			const step = await lastStepOf(change.objectStore('steps'));
			if (step === null) return null;
			for (const each of step.changes.toReversed()) await write(change, invert(each));
			await change.objectStore('steps').delete(step.id);
			return step;
		}),
	);
