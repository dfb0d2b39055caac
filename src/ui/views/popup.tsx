// The popup: what this tab is, the skills of its ad to rate and names to add first, then any other skill by search, then one's own.
import { useState } from 'preact/hooks';
import type { ConceptId } from '../../core/concept.ts';
import { isOwnSkill, type OwnSkill } from '../../core/own-skill.ts';
import { scaleOf, type RatedLevel, type Rating } from '../../core/rating.ts';
import type { PopupApi } from '../api.ts';
import { LevelPicker } from '../parts/level-picker.tsx';
import { useLanding } from '../parts/land-focus.ts';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import { useOwnSkills } from '../parts/use-own-skills.ts';
import { usePopupData } from '../parts/use-popup-data.ts';
import { words } from '../words/words.ts';
import { AdSkills, type DrawPicker } from './ad-skills.tsx';
import { NoAdHere } from './no-ad-here.tsx';
import { OwnSkills } from './own-skills.tsx';
import { PopupSaving } from './popup-saving.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { SkillSearch } from './skill-search.tsx';
import { TabStatus } from './tab-status.tsx';
import { UnknownNames } from './unknown-names.tsx';

/** The ratings that count: one that was kept of an own skill that was removed does not. */
const countRatings = (ratings: readonly Rating[], own: readonly OwnSkill[]): number =>
	ratings.filter(({ concept }) => !isOwnSkill(concept) || own.some(({ id }) => id === concept)).length;

/** The next skill on the page, after this one or from the first again, that has no rating; null where there is none. */
function nextUnrated(concept: ConceptId): ConceptId | null {
	const skills = [...document.querySelectorAll<HTMLElement>('[data-skill]')];
	const at = skills.findIndex(({ dataset }) => dataset['skill'] === concept);
	const next = [...skills.slice(at + 1), ...skills.slice(0, Math.max(at, 0))].find(
		(skill) => skill.dataset['skill'] !== concept && skill.querySelector('input:checked') === null,
	);
	return next?.dataset['skill'] ?? null;
}

/** The whole popup. */
export function Popup({ api }: { readonly api: PopupApi }) {
	const text = words();
	const { view, ratings, own, load } = usePopupData(api);
	const [said, setSaid] = useState('');
	const ownSkills = useOwnSkills(api, setSaid, load);
	const land = useLanding();
	if (view === null || view === undefined) {
		return (
			<main>
				<p class="notice">{view === null ? text.popup.noTab : text.popup.loading}</p>
			</main>
		);
	}
	const ratingOf = new Map(ratings?.map((rating) => [rating.concept, rating.level]));
	const locked = view.privateWindow || !view.storeWorks || ratings === null || own === null;
	const rate = async (concept: ConceptId, label: string, level: RatedLevel): Promise<boolean> => {
		const isSaved = await api.rate(concept, level);
		setSaid(isSaved ? text.popup.saved(label) : text.popup.saveFailed);
		await load();
		return isSaved;
	};
	/** The focus goes on to the next skill without a rating; at the last one it stays. */
	const rateAndGoOn = async (concept: ConceptId, label: string, level: RatedLevel): Promise<void> => {
		const next = nextUnrated(concept);
		if (await rate(concept, label, level))
			land(`[data-skill="${next ?? concept}"] input${next === null ? ':checked' : ''}`);
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
				onKeyRate={(level) => void rateAndGoOn(concept, label, level)}
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
			<p class="full-page">
				<button type="button" onClick={() => api.openDashboard(null)}>
					{text.popup.openDashboard}
				</button>{' '}
				{api.openSidePanel === null ? null : (
					<button type="button" onClick={api.openSidePanel}>
						{text.sidePanel.open}
					</button>
				)}
			</p>
			<TabStatus view={view} api={api} />
			{view.siteHidden ? <SiteSwitch view={view} api={api} onDone={() => void load()} /> : null}
			{view.content.kind === 'ad' ? (
				<AdSkills
					ad={view.content}
					picker={picker}
					rated={ratingOf}
					onSaid={setSaid}
					saving={<PopupSaving ad={view.content} api={api} disabled={locked} onSaid={setSaid} onDone={load} />}
				>
					<UnknownNames ad={view.content} disabled={locked} onAdd={ownSkills.add} />
				</AdSkills>
			) : (
				<NoAdHere content={view.content} api={api} isRated={(concept) => ratingOf.has(concept)} />
			)}
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
