// The popup: what this tab is, the skills of its ad to rate and names to add first, then any other skill by search, then one's own.
import { useState } from 'preact/hooks';
import type { ConceptId } from '../../core/concept.ts';
import { isOwnSkill, type OwnSkill } from '../../core/own-skill.ts';
import { scaleOf, type RatedLevel, type Rating } from '../../core/rating.ts';
import type { PopupApi } from '../api.ts';
import { LevelPicker } from '../parts/level-picker.tsx';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import { useOwnSkills } from '../parts/use-own-skills.ts';
import { usePopupData } from '../parts/use-popup-data.ts';
import { words } from '../words/words.ts';
import { AdSkills, type DrawPicker } from './ad-skills.tsx';
import { OwnSkills } from './own-skills.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { SkillSearch } from './skill-search.tsx';
import { TabStatus } from './tab-status.tsx';
import { UnknownNames } from './unknown-names.tsx';

/** The ratings that count: one that was kept of an own skill that was removed does not. */
const countRatings = (ratings: readonly Rating[], own: readonly OwnSkill[]): number =>
	ratings.filter(({ concept }) => !isOwnSkill(concept) || own.some(({ id }) => id === concept)).length;

/** The whole popup. */
export function Popup({ api }: { readonly api: PopupApi }) {
	const text = words();
	const { view, ratings, own, load } = usePopupData(api);
	const [said, setSaid] = useState('');
	const ownSkills = useOwnSkills(api, setSaid, load);
	if (view === null || view === undefined) {
		return (
			<main>
				<p class="notice">{view === null ? text.popup.noTab : text.popup.loading}</p>
			</main>
		);
	}
	const ratingOf = new Map(ratings?.map((rating) => [rating.concept, rating.level]));
	const locked = view.privateWindow || !view.storeWorks || ratings === null || own === null;
	const rate = async (concept: ConceptId, label: string, level: RatedLevel): Promise<void> => {
		setSaid((await api.rate(concept, level)) ? text.popup.saved(label) : text.popup.saveFailed);
		await load();
	};
	const clear = async (concept: ConceptId, label: string): Promise<void> => {
		setSaid((await api.unrate(concept)) ? text.popup.removed(label) : text.popup.saveFailed);
		await load();
	};
	const picker: DrawPicker = (concept, label, kind, asked) => (
		<div key={concept} data-skill={concept}>
			<LevelPicker
				label={label}
				scale={scaleOf(kind)}
				rated={ratingOf.get(concept) ?? null}
				asked={asked}
				disabled={locked}
				onRate={(level) => void rate(concept, label, level)}
				onClear={() => void clear(concept, label)}
			/>
		</div>
	);
	return (
		<main>
			<header class="head">
				<PlumbMark size={22} />
				<h1>{text.name}</h1>
				{ratings === null ? null : <p>{text.popup.yourRatings(countRatings(ratings, own ?? []))}</p>}
			</header>
			<TabStatus view={view} api={api} />
			{view.siteHidden ? <SiteSwitch view={view} api={api} onDone={() => void load()} /> : null}
			{view.content.kind === 'ad' ? (
				<AdSkills ad={view.content} picker={picker}>
					<UnknownNames ad={view.content} disabled={locked} onAdd={ownSkills.add} />
				</AdSkills>
			) : null}
			<SkillSearch load={api.concepts} own={own} disabled={locked} onAdd={ownSkills.add}>
				{({ id, label, kind }) => picker(id, label, kind, null)}
			</SkillSearch>
			<OwnSkills
				skills={own ?? []}
				isRated={(concept) => ratingOf.has(concept)}
				disabled={locked}
				actions={ownSkills}
			/>
			{view.siteHidden ? null : <SiteSwitch view={view} api={api} onDone={() => void load()} />}
			<p class="said-last" role="status">
				{said}
			</p>
		</main>
	);
}
