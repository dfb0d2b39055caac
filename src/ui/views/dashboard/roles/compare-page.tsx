// Two roles side by side: their skills with both levels and the user's, differences first.
import { compareRoles, type ComparedSkill } from '../../../../gap/compare-roles.ts';
import { compareWithRole, type RoleFit } from '../../../../gap/role-fit.ts';
import type { SkillItem } from '../../../../gap/role-items.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import { findScale, nameOfLevel } from '../../../../taxonomy/scales.ts';
import { RoleChoice, spellRole, type GradedRole } from '../charts/role-choice.tsx';
import type { LibraryWorld } from '../use-library.ts';
import { roleAddress } from './role-route.ts';
import { levelName, roleTitle, standingWithSource } from './role-text.ts';
import { compareAddress, type NamedRole } from './roles-route.ts';

/** A role that an address names, at its lowest grade where it names none that there is; null for unknown ones. */
function findNamed(named: NamedRole | undefined, world: LibraryWorld): GradedRole | null {
	const role = named === undefined ? undefined : world.index.roleOf(named.id);
	if (role === undefined) return null;
	return { role, grade: role.grades.find((each) => each === named?.grade) ?? role.grades[0] ?? null };
}

/** A sign for each difference, which its words stand beside. */
const signs: Readonly<Record<ComparedSkill['difference'], string>> = {
	'only-first': 'A −',
	'only-second': '− B',
	'first-more': 'A > B',
	'second-more': 'A < B',
	unstated: 'A ? B',
	same: 'A = B',
};

function differenceText({ difference, apart }: ComparedSkill): string {
	const text = words().roles;
	switch (difference) {
		case 'first-more':
			return text.differences.firstMore(apart);
		case 'second-more':
			return text.differences.secondMore(apart);
		case 'only-first':
			return text.differences.onlyFirst;
		case 'only-second':
			return text.differences.onlySecond;
		case 'unstated':
			return text.differences.unstated;
		case 'same':
			return text.differences.same;
		default:
			return difference satisfies never;
	}
}

function wantedText(item: SkillItem | null, world: LibraryWorld): string {
	const text = words().roles;
	if (item === null) return text.notAsked;
	const level = item.wanted === null ? text.noLevel : levelName(world.index.scales, item.scale, item.wanted);
	return item.strength === 'plus' ? text.asPlus(level) : level;
}

/** What both roles want and where the user stands. */
const cellsOf = ({ first, second, scale, standing }: ComparedSkill, world: LibraryWorld): readonly string[] => [
	wantedText(first, world),
	wantedText(second, world),
	standingWithSource(world.index.scales, scale, standing, world.nameOf),
];

/** The names of levels that these cells may hold, in English. */
const levelsOf = ({ scale }: ComparedSkill, { index }: LibraryWorld): readonly string[] =>
	(findScale(index.scales, scale)?.levels ?? []).map(nameOfLevel);

type PairProps = { readonly first: RoleFit; readonly second: RoleFit; readonly world: LibraryWorld };

function Compared({ first, second, world }: PairProps) {
	const text = words().roles;
	const skills = compareRoles(first, second, world.index);
	const [one, other] = [roleTitle(first, world.nameOf), roleTitle(second, world.nameOf)];
	const same = skills.filter(({ difference }) => difference === 'same').length;
	const shared = skills.filter((each) => each.first !== null && each.second !== null).length;
	if (skills.length === 0) return <p class="notice">{text.compareNothing}</p>;
	const heads = [text.skillName, text.asA(one), text.asB(other), text.youColumn, text.difference];
	return (
		<section class="pair-table" aria-label={text.compareTable(one, other)}>
			<h2>
				<WithEnglish says={text.compareTable(one, other)} english={[one, other]} />
			</h2>
			<p>{text.compareCounts(skills.length, shared, same)}</p>
			{shared === 0 ? <p class="hint">{text.compareApart}</p> : null}
			<p class="hint">{text.compareRest}</p>
			<div class="scrolled compared" role="region" tabIndex={0} aria-label={text.compareRegion}>
				{/* Narrow pages draw rows as boxes; the roles keep them a table. */}
				<table role="table">
					<thead role="rowgroup">
						<tr role="row">
							{heads.map((head) => (
								<th key={head} scope="col" role="columnheader">
									<WithEnglish says={head} english={[one, other]} />
								</th>
							))}
						</tr>
					</thead>
					<tbody role="rowgroup">
						{skills.map((each) => (
							<tr key={each.concept} role="row" class={each.difference === 'same' ? undefined : 'differs'}>
								<th scope="row" role="rowheader" lang={langOfConcept(each.concept)}>
									{world.nameOf(each.concept)}
								</th>
								{cellsOf(each, world).map((cell, at) => (
									<td key={heads[at + 1]} role="cell" data-head={heads[at + 1]}>
										<WithEnglish says={cell} english={levelsOf(each, world)} />
									</td>
								))}
								<td role="cell" data-head={text.difference}>
									<span class="sign" aria-hidden="true">
										{signs[each.difference]}
									</span>{' '}
									{differenceText(each)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

type Props = { readonly roles: readonly NamedRole[]; readonly world: LibraryWorld };

/** The whole of it: two lists to choose from, and what both roles ask once both are chosen. */
export function ComparePage({ roles, world }: Props) {
	const text = words().roles;
	const [first, second] = [findNamed(roles[0], world), findNamed(roles[1], world)];
	const go = (one: string, other: string): void =>
		void (location.hash = compareAddress(...[one, other].filter((each) => each !== '')));
	const spelled = (graded: GradedRole | null): string => (graded === null ? '' : spellRole(graded));
	const fitOf = ({ role, grade }: GradedRole): RoleFit => compareWithRole(role, grade, world.compared, world.index);
	const isUnknown = roles.length > [first, second].filter((each) => each !== null).length;
	return (
		<section aria-label={text.compare}>
			<h2>{text.compare}</h2>
			<p class="hint">{text.compareHint}</p>
			<div class="pair screen-only">
				<RoleChoice
					label={text.firstRole}
					none={text.chooseRole}
					chosen={first}
					world={world}
					onChoose={(one) => go(one, spelled(second))}
				/>
				<RoleChoice
					label={text.secondRole}
					none={text.chooseRole}
					chosen={second}
					world={world}
					onChoose={(other) => go(spelled(first), other)}
				/>
			</div>
			{isUnknown ? <p class="notice">{text.compareUnknown}</p> : null}
			{first === null || second === null ? null : (
				<>
					<p class="acts screen-only">
						<a href={compareAddress(spellRole(second), spellRole(first))}>{text.swap}</a>
						<a href={roleAddress(first.role.id, first.grade)}>{text.openFirst}</a>
						<a href={roleAddress(second.role.id, second.grade)}>{text.openSecond}</a>
					</p>
					<Compared first={fitOf(first)} second={fitOf(second)} world={world} />
				</>
			)}
		</section>
	);
}
