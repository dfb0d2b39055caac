// Saying that an ad is of another role of a framework than Plumbline reads, or of none of it.
import { useState } from 'preact/hooks';
import type { RoleFramework } from '../../core/concept.ts';
import type { AdView } from '../../messages/views.ts';
import { RoleListBox } from '../parts/role-list-box.tsx';
import { roleName } from '../parts/role-name.ts';
import type { RolesHere } from '../parts/use-roles-of-ad.ts';
import { closeOnEscape } from '../parts/close-on-escape.ts';
import { words } from '../words/words.ts';
import type { Correct } from './correct-requirement.tsx';

type Props = {
	readonly ad: AdView;
	readonly framework: RoleFramework;
	readonly correct: NonNullable<Correct>;
	readonly here: RolesHere;
};

/** Two buttons; the first opens a list: the roles that are close first, then all others by name. */
export function CorrectRole({ ad, framework, correct, here }: Props) {
	const { correcting: text, frameworks, popup, roleView } = words();
	const [isOpen, setOpen] = useState(false);
	const close = ad.analysis.roles[framework].map(({ id }) => id);
	const from = close[0] ?? null;
	const ofFramework = (here.roles?.choices ?? []).filter((role) => role.framework === framework);
	const roles = [
		...close.slice(1).flatMap((id) => ofFramework.find((role) => role.id === id) ?? []),
		...ofFramework.filter(({ id }) => !close.includes(id)).toSorted((a, b) => roleName(a).localeCompare(roleName(b))),
	];
	const say = (to: string | null): void => {
		setOpen(false);
		correct({ kind: 'role', framework, from, to });
	};
	return (
		<div
			class="correct of-role"
			onKeyDown={closeOnEscape(isOpen, ({ currentTarget }) => {
				setOpen(false);
				currentTarget.querySelector('button')?.focus();
			})}
		>
			{roles.length === 0 && here.roles !== null ? null : (
				<button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					{text.anotherRole}
				</button>
			)}
			{from === null ? null : (
				<button type="button" class="quiet" onClick={() => say(null)}>
					{text.noneOfThese}
				</button>
			)}
			{!isOpen ? null : here.isLoading ? (
				<p class="hint">{here.isSlow ? popup.loading : null}</p>
			) : roles.length === 0 ? (
				<p class="hint">{roleView.noExpectations}</p>
			) : (
				<>
					<p class="hint">{text.chooseRole}</p>
					<RoleListBox label={text.roles(frameworks[framework])} roles={roles} onChoose={say} />
				</>
			)}
		</div>
	);
}
