// Skills that ads ask for, each with how often, at which levels, and what the user says of it.
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { levels } from '../../../../core/level.ts';
import type { SkillDemand } from '../../../../gap/demand.ts';
import { scaleOfConcept } from '../../../../gap/library-index.ts';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import { RateByAnchors } from '../roles/rate-by-anchors.tsx';
import { levelName, standingWithSource } from '../roles/role-text.ts';
import type { LibraryWorld } from '../use-library.ts';

/** How many are shown before the rest is asked for. */
const shownFirst = 10;

function AskedLevels({ skill, world }: { readonly skill: SkillDemand; readonly world: LibraryWorld }) {
	const text = words().demand;
	const scale = scaleOfConcept(skill.concept);
	const stated = levels
		.filter((level) => skill.levels[level] > 0)
		.map((level) => text.levelIn(levelName(world.index.scales, scale, String(level)), skill.levels[level]));
	const parts = [...stated, ...(skill.unstated > 0 ? [text.unstatedIn(skill.unstated)] : [])];
	return (
		<p class="hint">
			{text.levels} {parts.join(' · ')}
		</p>
	);
}

type SkillProps = { readonly skill: SkillDemand; readonly ads: number; readonly world: LibraryWorld };

function DemandedSkill({ skill, ads, world }: SkillProps) {
	const text = words().demand;
	const { concept, must, preferred, standing, shortAsMust, shortAsPreferred } = skill;
	const scale = scaleOfConcept(concept);
	const short = shortAsMust + shortAsPreferred;
	const parts = [
		...(must > 0 ? [text.must(must, ads)] : []),
		...(preferred > 0 ? [text.preferred(preferred, ads)] : []),
		...(short > 0 ? [text.shortIn(short)] : []),
	];
	return (
		<li>
			<div class="bar" aria-hidden="true">
				{(
					[
						['is-must', must],
						['is-preferred', preferred],
						['is-rest', ads - must - preferred],
					] as const
				).map(([kind, n]) => (n > 0 ? <i key={kind} class={kind} style={{ flexGrow: n / ads }} /> : null))}
			</div>
			<details class={`expectation ${short > 0 ? 'is-short' : ''}`}>
				<summary>
					<b lang={langOfConcept(concept)}>{world.nameOf(concept)}</b> <span class="sides">{parts.join(' · ')}</span>{' '}
					<span class="sides">
						{text.you} {standingWithSource(world.index.scales, scale, standing, world.nameOf)}
					</span>
				</summary>
				<AskedLevels skill={skill} world={world} />
				<RateByAnchors concept={concept} world={world} definition={null} />
			</details>
		</li>
	);
}

type Props = {
	readonly title: string;
	readonly skills: readonly SkillDemand[];
	readonly ads: number;
	readonly world: LibraryWorld;
	/** Said above the list, or in its place where it is empty. */
	readonly children?: ComponentChildren;
};

/** A list under a heading; the first ten, and the rest when asked for. */
export function DemandList({ title, skills, ads, world, children }: Props) {
	const text = words().demand;
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? skills : skills.slice(0, shownFirst);
	return (
		<section class="demanded" aria-label={title}>
			<h2>{title}</h2>
			{children}
			<ol>
				{shown.map((skill) => (
					<DemandedSkill key={skill.concept} skill={skill} ads={ads} world={world} />
				))}
			</ol>
			{shown.length === skills.length ? null : (
				<button type="button" onClick={() => setWhole(true)}>
					{text.showAll(skills.length)}
				</button>
			)}
		</section>
	);
}
