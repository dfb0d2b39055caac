// Whose ads are counted: those for one role, or all.
import { useMemo } from 'preact/hooks';
import type { SeenAd } from '../../../../core/seen-ad.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

type Props = {
	/** Id of a role; null: all ads. */
	readonly target: string | null;
	readonly ads: readonly SeenAd[];
	readonly world: LibraryWorld;
	readonly onChoose: (target: string | null) => void;
};

/** A list to choose from: the user's targets first, then the other roles to which ads are close. */
export function TargetChoice({ target, ads, world, onChoose }: Props) {
	const text = words().demand;
	const { targets } = world.profile;
	const close = useMemo(() => new Set(ads.flatMap(({ roles }) => roles)), [ads]);
	const others = [...new Set([...(target === null ? [] : [target]), ...close])]
		.filter((id) => !targets.includes(id) && world.index.roleOf(id) !== undefined)
		.toSorted((a, b) => (world.nameOf(a) < world.nameOf(b) ? -1 : 1));
	const group = (label: string, roles: readonly string[]) =>
		roles.length === 0 ? null : (
			<optgroup label={label}>
				{roles.map((id) => (
					<option key={id} value={id} selected={id === target} lang={langOfFrameworks()}>
						{world.nameOf(id)}
					</option>
				))}
			</optgroup>
		);
	return (
		<p>
			<label>
				{text.role}{' '}
				<select onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}>
					<option value="" selected={target === null}>
						{text.allAds}
					</option>
					{group(text.yourTargets, targets)}
					{group(text.otherRoles, others)}
				</select>
			</label>
		</p>
	);
}
