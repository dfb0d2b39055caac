// A list of roles of which one is chosen, without a field to type in: arrow keys move, a letter jumps, Enter chooses.
import { useId, useState } from 'preact/hooks';
import type { RoleChoice } from '../../messages/views.ts';
import { roleName } from './role-name.ts';

type Props = {
	readonly label: string;
	/** In the order in which they are shown; not empty. */
	readonly roles: readonly RoleChoice[];
	readonly onChoose: (id: string) => void;
};

/** Where a key leads from `at`; null: nowhere. A letter: to the next role that begins with it, from the first again at the end. */
export function placeOfKey(key: string, at: number, names: readonly string[]): number | null {
	const last = names.length - 1;
	if (key === 'ArrowDown') return Math.min(at + 1, last);
	if (key === 'ArrowUp') return Math.max(at - 1, 0);
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key === 'PageDown') return Math.min(at + 8, last);
	if (key === 'PageUp') return Math.max(at - 8, 0);
	if (key.length !== 1 || key === ' ') return null;
	const begins = (name: string): boolean => name.toLowerCase().startsWith(key.toLowerCase());
	const after = names.findIndex((name, place) => place > at && begins(name));
	const found = after < 0 ? names.findIndex(begins) : after;
	return found < 0 ? null : found;
}

/** One stop for the keyboard; the role that it stands at is marked, and kept in sight. */
export function RoleListBox({ label, roles, onChoose }: Props) {
	const id = useId();
	const [at, setAt] = useState(0);
	const names = roles.map(roleName);
	const choose = (place: number): void => {
		const role = roles[place];
		if (role !== undefined) onChoose(role.id);
	};
	return (
		<ul
			class="list-box"
			role="listbox"
			tabIndex={0}
			aria-label={label}
			aria-activedescendant={`${id}-${at}`}
			onKeyDown={(event) => {
				if (event.ctrlKey || event.metaKey || event.altKey) return;
				if (event.key === 'Enter' || event.key === ' ') {
					event.preventDefault();
					return choose(at);
				}
				const next = placeOfKey(event.key, at, names);
				if (next === null) return;
				event.preventDefault();
				setAt(next);
				event.currentTarget.children[next]?.scrollIntoView?.({ block: 'nearest' });
			}}
		>
			{roles.map((role, place) => (
				<li
					key={role.id}
					id={`${id}-${place}`}
					role="option"
					aria-selected={place === at}
					onClick={() => choose(place)}
				>
					{names[place]}
				</li>
			))}
		</ul>
	);
}
