// One role out of all, each at its grades: those that the user aims at first, then framework by framework.
import { useMemo } from 'preact/hooks';
import { roleFrameworks } from '../../../../core/concept.ts';
import type { LibraryRole } from '../../../../taxonomy/library.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import { roleTitle } from '../roles/role-text.ts';
import type { LibraryWorld } from '../use-library.ts';

/** A role at one grade, null where it has none. */
export type GradedRole = { readonly role: LibraryRole; readonly grade: string | null };

/** "odp/team-leader/HEO", "ict/developer": as addresses have it. */
export const spellRole = ({ role, grade }: GradedRole): string => (grade === null ? role.id : `${role.id}/${grade}`);

const atGrades = (role: LibraryRole): GradedRole[] =>
	role.grades.length === 0 ? [{ role, grade: null }] : role.grades.map((grade) => ({ role, grade }));

type Props = {
	readonly label: string;
	/** What stands for no choice. */
	readonly none: string;
	readonly chosen: GradedRole | null;
	readonly world: LibraryWorld;
	/** As `spellRole` has it; empty for none. */
	readonly onChoose: (spelled: string) => void;
};

/** A list to choose from, with its label. */
export function RoleChoice({ label, none, chosen, world, onChoose }: Props) {
	const text = words();
	const { targets } = world.profile;
	const groups = useMemo(() => {
		const aimed = targets.flatMap((id) => world.index.roleOf(id) ?? []).flatMap(atGrades);
		const byFramework = roleFrameworks.map((framework) => {
			const roles = world.library.roles.filter((role) => role.framework === framework).flatMap(atGrades);
			const named = roles.map((each) => ({
				each,
				name: roleTitle({ role: each.role.id, grade: each.grade }, world.nameOf),
			}));
			const sorted = named.toSorted((a, b) => a.name.localeCompare(b.name)).map(({ each }) => each);
			return { name: words().frameworks[framework], roles: sorted };
		});
		return [{ name: words().charts.targets, roles: aimed }, ...byFramework].filter(({ roles }) => roles.length > 0);
	}, [targets, world.library, world.index]);
	const wanted = chosen === null ? '' : spellRole(chosen);
	// A role that is aimed at stands in the list twice: the first of both is the chosen one.
	const holder = groups.find(({ roles }) => roles.some((each) => spellRole(each) === wanted));
	return (
		<label class="field">
			<span>{label}</span>
			<select onChange={(event) => onChoose(event.currentTarget.value)}>
				<option value="" selected={wanted === ''}>
					{none}
				</option>
				{groups.map((group) => (
					<optgroup key={group.name} label={group.name}>
						{group.roles.map((each) => {
							const spelled = spellRole(each);
							return (
								<option
									key={spelled}
									value={spelled}
									selected={group === holder && spelled === wanted}
									lang={langOfFrameworks()}
								>
									{roleTitle({ role: each.role.id, grade: each.grade }, world.nameOf)}
								</option>
							);
						})}
					</optgroup>
				))}
			</select>
			{chosen === null ? null : <span class="hint">{text.frameworks[chosen.role.framework]}</span>}
		</label>
	);
}
