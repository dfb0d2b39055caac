// Adding and removing own skills in the popup: what is said of it, and where the focus goes.
import { useState } from 'preact/hooks';
import type { OwnSkill, OwnSkillKind } from '../../core/own-skill.ts';
import type { AddedSkill, PopupApi } from '../api.ts';
import { words } from '../words/words.ts';
import { useLanding } from './land-focus.ts';

/** Why a name was not added, or that it was. */
function sayAdded(label: string, answer: AddedSkill): string {
	const text = words().popup;
	if (answer === null) return text.saveFailed;
	if (answer.ok) return text.added(answer.value.label);
	switch (answer.reason) {
		case 'already-known':
			return text.alreadyKnown(label, answer.label);
		case 'bad-label':
			return text.badLabel;
		case 'too-many':
			return text.tooMany;
		case 'private-window':
			return text.privateWindow;
		case 'store-failed':
		case 'read-only':
		case 'engine-failed':
			return text.saveFailed;
		default:
			return answer satisfies never;
	}
}

/** What can be done with own skills, and the one that was removed last and may come back (null: none). */
export type OwnSkillActions = {
	readonly removed: OwnSkill | null;
	readonly add: (label: string, kind: OwnSkillKind) => void;
	readonly remove: (skill: OwnSkill) => void;
	/** Takes back the rating of the skill that was removed. */
	readonly dropRating: (skill: OwnSkill) => void;
};

/** `say`: tells the user what was done; `load`: shows what has changed. */
export function useOwnSkills(api: PopupApi, say: (said: string) => void, load: () => Promise<void>): OwnSkillActions {
	const text = words().popup;
	const [removed, setRemoved] = useState<OwnSkill | null>(null);
	const land = useLanding();
	const add = async (label: string, kind: OwnSkillKind): Promise<void> => {
		const answer = await api.addOwnSkill(label, kind);
		say(sayAdded(label, answer));
		if (answer?.ok === true) setRemoved(null);
		await load();
		if (answer?.ok === true) land(`[data-skill="${answer.value.id}"] input`, '.search input');
	};
	const remove = async (skill: OwnSkill): Promise<void> => {
		const done = await api.removeOwnSkill(skill.id);
		say(done ? text.skillRemoved(skill.label) : text.saveFailed);
		if (done) setRemoved(skill);
		await load();
		if (done) land('.removed button');
	};
	const dropRating = async (skill: OwnSkill): Promise<void> => {
		const done = await api.unrate(skill.id);
		say(done ? text.removed(skill.label) : text.saveFailed);
		await load();
		if (done) land('.removed button');
	};
	return {
		removed,
		add: (label, kind) => void add(label, kind),
		remove: (skill) => void remove(skill),
		dropRating: (skill) => void dropRating(skill),
	};
}
