// The user's own vocabulary: what the bundled one does not know is added by name, and told to every page that shows it.
import { cleanOwnLabel, mostOwnSkills, type OwnSkill } from '../core/own-skill.ts';
import { failure, success } from '../core/outcome.ts';
import { findByName, ownIdOf, withOwnSkills } from '../matcher/own-vocabulary.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { writeAndTell } from './write-and-tell.ts';
import { writeFailureOf } from './write-failure.ts';

/** All own skills. */
export async function listOwnSkills(ports: Ports): Promise<AnswerOf<'own-skills'>> {
	try {
		return success(await ports.ownSkills.readAll());
	} catch {
		return failure('store-failed');
	}
}

/** Adds a skill by its name. A name that a concept or an own skill has, in whatever spelling, is refused with that one's label. */
export async function addOwnSkill(
	ports: Ports,
	{ label: written, kind, tab }: InputOf<'add-own-skill'>,
): Promise<AnswerOf<'add-own-skill'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	const label = cleanOwnLabel(written);
	const id = label === null ? null : ownIdOf(label);
	if (label === null || id === null) return failure('bad-label');
	const engine = await ports.engine().catch(() => null);
	if (engine === null) return failure('engine-failed');
	const skill: OwnSkill = { id, label, kind, addedAt: new Date(ports.now()).toISOString() };
	try {
		const skills = await ports.ownSkills.readAll();
		const known = findByName(withOwnSkills(engine, skills), label);
		if (known !== null) return { ok: false, reason: 'already-known', label: known.label };
		if (skills.length >= mostOwnSkills) return failure('too-many');
		await ports.ownSkills.save(skill);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	await announce(ports, { notice: 'profile-changed' });
	return success(skill);
}

/**
 * Removes an own skill, without a question. Its rating stays: who removes a name by mistake, or adds it again with the
 * next ad that asks for it, finds what was said of it. It counts nowhere meanwhile, and goes by the same call as any other rating.
 */
export async function removeOwnSkill(
	ports: Ports,
	{ id, tab }: InputOf<'remove-own-skill'>,
): Promise<AnswerOf<'remove-own-skill'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	return writeAndTell(ports, ports.ownSkills.remove(id), { notice: 'profile-changed' });
}
