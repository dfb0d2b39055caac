// Adding a name to the user's own skills: as what, and the button that does it.
import { useState } from 'preact/hooks';
import type { OwnSkillKind } from '../../core/own-skill.ts';
import { words } from '../words/words.ts';

type Props = {
	/** The name as it stands in the ad, or as it was typed. */
	readonly label: string;
	readonly disabled: boolean;
	readonly onAdd: (kind: OwnSkillKind) => void;
};

/** Names with capitals or figures are mostly those of things, others of what people can do; the user decides. */
const kindOf = (label: string): OwnSkillKind => (/[\p{Lu}\d]/u.test(label) ? 'technology' : 'competence');

/** A choice of two kinds and a button. */
export function AddSkill({ label, disabled, onAdd }: Props) {
	const text = words().popup;
	const [chosen, setChosen] = useState<OwnSkillKind | null>(null);
	const kind = chosen ?? kindOf(label);
	return (
		<span class="add">
			<select
				aria-label={text.addAs(label)}
				value={kind}
				disabled={disabled}
				onChange={(event) => setChosen(event.currentTarget.value as OwnSkillKind)}
			>
				<option value="technology">{text.kinds.technology}</option>
				<option value="competence">{text.kinds.competence}</option>
			</select>
			<button type="button" aria-label={words().pair(text.add, label)} disabled={disabled} onClick={() => onAdd(kind)}>
				{text.add}
			</button>
		</span>
	);
}
