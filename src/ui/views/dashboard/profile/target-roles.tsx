// The roles that the user aims at: found by name among all frameworks', put in order, taken away.
import { useMemo } from 'preact/hooks';
import { mostEntries } from '../../../../core/profile.ts';
import type { Knowledge } from '../../../parts/known-concepts.ts';
import { useLanding } from '../../../parts/land-focus.ts';
import { PickByName } from '../../../parts/pick-by-name.tsx';
import { queueOf } from '../../../parts/rating-queue.ts';
import { roleName } from '../../../parts/role-name.ts';
import { useStatement } from '../../../parts/use-statement.tsx';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';

type Props = ViewProps & {
	readonly knowledge: Knowledge;
	/** The role whose cards are shown. */
	readonly current: string | null;
	/** The user wants to rate this role's skills now. */
	readonly onRate: (role: string) => void;
};

type RowProps = {
	readonly id: string;
	readonly knowledge: Knowledge;
	readonly rated: ReadonlySet<string>;
	readonly isCurrent: boolean;
	readonly isFirst: boolean;
	readonly disabled: boolean;
	readonly onRate: () => void;
	readonly onRaise: () => void;
	readonly onRemove: () => void;
};

/** One role; one that no framework has any more can only be moved and removed. */
function Row({ id, rated, isCurrent, isFirst, disabled, onRate, onRaise, onRemove, knowledge }: RowProps) {
	const text = words();
	const role = knowledge.library.roles.find((each) => each.id === id);
	const queue = role === undefined ? [] : queueOf(role).filter((concept) => knowledge.concepts.has(concept));
	const done = queue.filter((concept) => rated.has(concept)).length;
	const name = role === undefined ? id : roleName(role);
	return (
		<li data-target={id} class={isCurrent ? 'is-current' : undefined}>
			{role === undefined ? (
				<b>{name}</b>
			) : (
				<a
					href={`#/profile/rate/role/${id}`}
					aria-current={isCurrent ? 'true' : undefined}
					lang={langOfFrameworks()}
					onClick={onRate}
				>
					{name}
				</a>
			)}
			<span class="said">
				{role === undefined
					? text.profile.unknownRole
					: `${text.frameworks[role.framework]} · ${text.profile.ratedOf(done, queue.length)}`}
			</span>
			<span class="acts">
				{isFirst ? null : (
					<button
						type="button"
						class="quiet"
						disabled={disabled}
						aria-label={text.profile.raise(name)}
						onClick={onRaise}
					>
						<span aria-hidden="true">↑</span>
					</button>
				)}
				<button
					type="button"
					class="quiet"
					disabled={disabled}
					aria-label={text.profile.removeOne(name)}
					onClick={onRemove}
				>
					<span aria-hidden="true">×</span>
				</button>
			</span>
		</li>
	);
}

/** The list, the first most of all, and the search over all roles. */
export function TargetRoles({ api, data, knowledge, current, onRate }: Props) {
	const text = words();
	const { targets } = data.profile;
	const { busy, problem, say } = useStatement(api, 'targets');
	const land = useLanding();
	const roles = useMemo(
		() => knowledge.library.roles.map((role) => ({ ...role, label: roleName(role) })),
		[knowledge.library],
	);
	const rated = new Set(data.profile.ratings.map(({ concept }) => concept));
	const disabled = busy || data.store !== 'open';
	const add = async (id: string): Promise<void> => {
		if (targets.includes(id) || (await say([...targets, id]))) onRate(id);
	};
	const remove = async (id: string): Promise<void> => {
		if (await say(targets.filter((each) => each !== id))) land('.targets input');
	};
	const raise = async (at: number): Promise<void> => {
		const [id] = targets.slice(at, at + 1);
		if (id === undefined) return;
		const done = await say(targets.with(at, targets[at - 1] ?? id).with(at - 1, id));
		if (done) land(`[data-target="${id}"] button`);
	};
	return (
		<section class="targets" aria-labelledby="targets">
			<h2 id="targets">{text.profile.targets}</h2>
			{targets.length === 0 ? <p class="hint">{text.profile.noTargets}</p> : null}
			<ol>
				{targets.map((id, at) => (
					<Row
						key={id}
						id={id}
						knowledge={knowledge}
						rated={rated}
						isCurrent={id === current}
						isFirst={at === 0}
						disabled={disabled}
						onRate={() => onRate(id)}
						onRaise={() => void raise(at)}
						onRemove={() => void remove(id)}
					/>
				))}
			</ol>
			<PickByName
				label={text.profile.addTarget(roles.length)}
				things={roles}
				disabled={disabled || targets.length >= mostEntries}
				describe={({ framework }) => text.frameworks[framework]}
				onPick={({ id }) => void add(id)}
			/>
			{problem}
		</section>
	);
}
