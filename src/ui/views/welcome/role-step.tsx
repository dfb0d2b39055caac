// The first step: what Plumbline does and never does, and the role that the user aims at.
import { useMemo } from 'preact/hooks';
import { mostEntries } from '../../../core/profile.ts';
import type { WelcomeApi } from '../../api.ts';
import type { Knowledge } from '../../parts/known-concepts.ts';
import { PickByName } from '../../parts/pick-by-name.tsx';
import { roleName } from '../../parts/role-name.ts';
import type { DashboardData } from '../../parts/use-dashboard-data.ts';
import { useStatement } from '../../parts/use-statement.tsx';
import { words } from '../../words/words.ts';

type Props = {
	readonly api: WelcomeApi;
	readonly data: DashboardData;
	readonly knowledge: Knowledge | null;
	/** Goes on: with a role, or without one. */
	readonly onGoOn: (role: string | null) => void;
};

/** A role that is picked is kept as one that the user aims at, unless it is already. */
export function RoleStep({ api, data, knowledge, onGoOn }: Props) {
	const text = words();
	const { welcome } = words();
	const { targets } = data.profile;
	const { busy, problem, say } = useStatement(api, 'targets');
	const roles = useMemo(
		() => (knowledge?.library.roles ?? []).map((role) => ({ ...role, label: roleName(role) })),
		[knowledge],
	);
	const last = roles.find(({ id }) => id === targets.at(-1));
	const disabled = busy || knowledge === null || data.store !== 'open' || targets.length >= mostEntries;
	const pick = async (id: string): Promise<void> => {
		if (targets.includes(id) || (await say([...targets, id]))) onGoOn(id);
	};
	return (
		<>
			<div class="promises">
				<section aria-labelledby="does">
					<h3 id="does">{welcome.does}</h3>
					<ul>
						{welcome.doesList.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</section>
				<section aria-labelledby="never">
					<h3 id="never">{welcome.never}</h3>
					<ul>
						{welcome.neverList.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</section>
			</div>
			<h3>{welcome.roleHeading}</h3>
			<p class="hint">{welcome.roleHint}</p>
			<PickByName
				label={welcome.searchRole(roles.length)}
				things={roles}
				disabled={disabled}
				describe={({ framework }) => text.frameworks[framework]}
				onPick={({ id }) => void pick(id)}
			/>
			{problem}
			<p class="acts">
				{last === undefined ? null : (
					<button type="button" class="main" onClick={() => onGoOn(last.id)}>
						{welcome.goOnWith(last.label)}
					</button>
				)}
				<button type="button" class="quiet" onClick={() => onGoOn(null)}>
					{welcome.withoutRole}
				</button>
			</p>
		</>
	);
}
