// What every view of the full page needs, asked for when the page opens and at every change.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnSkill } from '../../core/own-skill.ts';
import { emptyProfile, type Profile } from '../../core/profile.ts';
import type { ProfileStep } from '../../core/profile-change.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import type { Library } from '../../taxonomy/library.ts';
import type { DashboardApi, SearchableConcept } from '../api.ts';
import { applySettings } from './apply-settings.ts';
import { joinKnowledge, type Knowledge } from './known-concepts.ts';
import { wordsLanguage } from '../words/words.ts';

type Kept = {
	readonly profile: Profile;
	/** Newest first. */
	readonly history: readonly ProfileStep[];
	readonly own: readonly OwnSkill[];
	readonly settings: Settings;
	/** `unopened`: nothing can be read or saved; what was read last still stands there. */
	readonly store: 'asked' | 'open' | 'unopened';
};

/** What the user has said, and what there is to say it with. `load` asks again and resolves when the answers are there. */
export type DashboardData = Kept & {
	/** Null until it is there; `texts` says whether it is on its way or could not be loaded. */
	readonly knowledge: Knowledge | null;
	readonly texts: 'asked' | 'loaded' | 'failed';
	readonly load: () => Promise<void>;
};

/** What every view of the full page is handed. */
export type ViewProps = { readonly api: DashboardApi; readonly data: DashboardData };

type Texts = {
	readonly state: DashboardData['texts'];
	readonly library: Library | null;
	readonly concepts: readonly SearchableConcept[];
};

/** What is asked of an Api for all this. */
type Asked = Pick<DashboardApi, 'onChange' | 'profile' | 'history' | 'ownSkills' | 'settings' | 'library' | 'concepts'>;

/** The library and the vocabulary, loaded once. */
function useTexts(api: Asked): Texts {
	const [texts, setTexts] = useState<Texts>({ state: 'asked', library: null, concepts: [] });
	useEffect(() => {
		Promise.all([api.library(), api.concepts()]).then(
			([library, concepts]) => setTexts({ state: 'loaded', library, concepts }),
			() => setTexts({ state: 'failed', library: null, concepts: [] }),
		);
	}, [api]);
	return texts;
}

/** Asks for everything, and again whenever something changed. An answer that was overtaken by a later question is dropped. */
export function useDashboardData(api: Asked): DashboardData {
	const [kept, setKept] = useState<Kept>({
		profile: emptyProfile,
		history: [],
		own: [],
		settings: defaultSettings,
		store: 'asked',
	});
	const texts = useTexts(api);
	const asked = useRef(0);
	const load = useCallback(async () => {
		const turn = (asked.current += 1);
		const [profile, history, own, settings] = await Promise.all([
			api.profile(),
			api.history(),
			api.ownSkills(),
			api.settings(),
		]);
		if (turn !== asked.current) return;
		await applySettings(settings);
		if (turn !== asked.current) return;
		setKept((before) =>
			profile === null || history === null || own === null
				? { ...before, store: 'unopened' }
				: { profile, history, own, settings, store: 'open' },
		);
	}, [api]);
	useEffect(() => {
		void load();
		return api.onChange(() => void load());
	}, [api, load]);
	const language = wordsLanguage();
	const knowledge = useMemo(
		() => (texts.library === null ? null : joinKnowledge(texts.library, texts.concepts, kept.own)),
		[texts, kept.own, language],
	);
	return { ...kept, knowledge, texts: texts.state, load };
}
