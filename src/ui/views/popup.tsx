// The popup: what this tab is, the skills of its ad to rate first, then any other skill by search.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../core/analysis.ts';
import type { ConceptId, ConceptKind } from '../../core/concept.ts';
import type { Level } from '../../core/level.ts';
import { isRatable, scaleOf, type RatedLevel, type Rating } from '../../core/rating.ts';
import type { AdView, TabView } from '../../messages/views.ts';
import type { PopupApi } from '../api.ts';
import { LevelPicker } from '../parts/level-picker.tsx';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import { words } from '../words/words.ts';
import { FitCounts } from './fit-counts.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { SkillSearch } from './skill-search.tsx';
import { TabStatus } from './tab-status.tsx';

/** The ad's ratable skills: those of musts first, then of nice-to-haves, then the rest, each in the order of the text. */
function skillsOf(ad: AdView): { concept: ConceptId; asked: Level | null }[] {
	const rank = (mention: Mention): number => (mention.requirement === null ? 2 : mention.strength === 'must' ? 0 : 1);
	const ratable = ad.analysis.mentions.filter(isRatable);
	const byConcept = Map.groupBy(
		ratable.toSorted((a, b) => rank(a) - rank(b)),
		({ concept }) => concept,
	);
	return [...byConcept].map(([concept, mentions]) => {
		const asked = mentions.flatMap(({ level }) => (level === null ? [] : [level]));
		return { concept, asked: asked.length === 0 ? null : (Math.max(...asked) as Level) };
	});
}

/** The whole popup. */
export function Popup({ api }: { readonly api: PopupApi }) {
	const text = words();
	const [view, setView] = useState<TabView | null | undefined>(undefined);
	const [ratings, setRatings] = useState<readonly Rating[] | null>([]);
	const [said, setSaid] = useState('');

	const asked = useRef(0);
	const load = useCallback(() => {
		const turn = (asked.current += 1);
		/** Keeps an answer, unless it was overtaken: then it may speak of the page that was left. */
		const keep =
			<Value,>(set: (value: Value) => void) =>
			(value: Value): void => {
				if (turn === asked.current) set(value);
			};
		void api.view().then(keep(setView));
		void api.ratings().then(keep(setRatings));
	}, [api]);
	useEffect(() => {
		load();
		api.onChange(load);
	}, [api, load]);

	if (view === null || view === undefined) {
		return (
			<main>
				<p class="notice">{view === null ? text.popup.noTab : text.popup.loading}</p>
			</main>
		);
	}
	const ratingOf = new Map(ratings?.map((rating) => [rating.concept, rating.level]));
	const locked = view.privateWindow || !view.storeWorks || ratings === null;
	const rate = async (concept: ConceptId, label: string, level: RatedLevel): Promise<void> => {
		setSaid((await api.rate(concept, level)) ? text.popup.saved(label) : text.popup.saveFailed);
		load();
	};
	const clear = async (concept: ConceptId, label: string): Promise<void> => {
		setSaid((await api.unrate(concept)) ? text.popup.removed(label) : text.popup.saveFailed);
		load();
	};
	const picker = (concept: ConceptId, label: string, kind: ConceptKind, asked: Level | null) => (
		<LevelPicker
			key={concept}
			label={label}
			scale={scaleOf(kind)}
			rated={ratingOf.get(concept) ?? null}
			asked={asked}
			disabled={locked}
			onRate={(level) => void rate(concept, label, level)}
			onClear={() => void clear(concept, label)}
		/>
	);
	const ad = view.content.kind === 'ad' ? view.content : null;
	const skills = ad === null ? [] : skillsOf(ad);
	return (
		<main>
			<header class="head">
				<PlumbMark size={22} />
				<h1>{text.name}</h1>
				{ratings === null ? null : <p>{text.popup.yourRatings(ratings.length)}</p>}
			</header>
			<TabStatus view={view} api={api} />
			{view.siteHidden ? <SiteSwitch view={view} api={api} onDone={load} /> : null}
			{ad === null ? null : (
				<section>
					<h2>{ad.posting.title?.value ?? text.popup.thisAd}</h2>
					{ad.gap === null ? null : <FitCounts gap={ad.gap} />}
					<h3>{skills.length === 0 ? text.popup.noneToRate : text.popup.rateAd}</h3>
					{skills.map(({ concept, asked }) => {
						const name = ad.concepts[concept];
						return name === undefined ? null : picker(concept, name.label, name.kind, asked);
					})}
				</section>
			)}
			<SkillSearch load={api.concepts}>{({ id, label, kind }) => picker(id, label, kind, null)}</SkillSearch>
			{view.siteHidden ? null : <SiteSwitch view={view} api={api} onDone={load} />}
			<p class="said-last" role="status">
				{said}
			</p>
		</main>
	);
}
