// What the views of roles and of demand are drawn from: library, names of concepts, the profile and its changes.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConceptId } from '../../../core/concept.ts';
import type { Profile, StatementName, Statements } from '../../../core/profile.ts';
import type { RatedLevel } from '../../../core/rating.ts';
import { indexLibrary, type LibraryIndex } from '../../../gap/library-index.ts';
import { preparedProfile, type Compared } from '../../../gap/role-fit.ts';
import type { Library } from '../../../taxonomy/library.ts';
import type { DashboardApi, Done, SearchableConcept } from '../../api.ts';
import { words } from '../../words/words.ts';

/** Everything that these views need, ready. */
export type LibraryWorld = {
	readonly library: Library;
	readonly index: LibraryIndex;
	readonly profile: Profile;
	readonly compared: Compared;
	/** The name of a concept, skill or role; its id where nothing is known of it. */
	readonly nameOf: (id: ConceptId) => string;
	readonly rate: (concept: ConceptId, level: RatedLevel) => void;
	readonly unrate: (concept: ConceptId) => void;
	readonly say: <Name extends StatementName>(name: Name, value: Statements[Name], saying: string) => void;
	/** What was done last, to be read out. */
	readonly said: string;
};

/** Undefined while it is read; null where the store cannot be. */
export type MaybeWorld = LibraryWorld | null | undefined;

type Fixed = { readonly library: Library; readonly concepts: readonly SearchableConcept[] };

/** Names of everything that has one; a framework's own name for a skill goes before the vocabulary's. */
function namesOf({ library, concepts }: Fixed, own: readonly { readonly id: string; readonly label: string }[]) {
	const names = new Map([
		...concepts.map(({ id, label }) => [id, label] as const),
		...own.map(({ id, label }) => [id, label] as const),
		...library.competences.map(({ id, label }) => [id, label] as const),
		...library.skills.map(({ id, title }) => [id, title] as const),
		...library.roles.map(({ id, title }) => [id, title] as const),
		...library.fields.map(({ id, label }) => [id, label] as const),
	]);
	return (id: ConceptId): string => names.get(id) ?? id;
}

function sayingOf(done: Done, saying: string): string {
	const text = words();
	if (done.ok) return saying;
	return done.reason === 'private-window' ? text.popup.privateWindow : text.popup.saveFailed;
}

/** Loads the library once, and the profile again whenever it changes. */
export function useLibrary(api: DashboardApi): MaybeWorld {
	const [fixed, setFixed] = useState<Fixed | null>(null);
	const [profile, setProfile] = useState<Profile | null | undefined>();
	const [own, setOwn] = useState<Parameters<typeof namesOf>[1]>([]);
	const [said, setSaid] = useState('');
	const asked = useRef(0);
	const load = useCallback(async () => {
		const turn = (asked.current += 1);
		const [found, skills] = await Promise.all([api.profile(), api.ownSkills()]);
		if (turn !== asked.current) return;
		setProfile(found);
		setOwn(skills ?? []);
	}, [api]);
	useEffect(() => {
		void Promise.all([api.library(), api.concepts()]).then(([library, concepts]) => setFixed({ library, concepts }));
		void load();
		api.onChange(() => void load());
	}, [api, load]);
	const index = useMemo(() => fixed && indexLibrary(fixed.library), [fixed]);
	const nameOf = useMemo(() => fixed && namesOf(fixed, own), [fixed, own]);
	const compared = useMemo(
		() => (profile ? preparedProfile(profile, new Date().toISOString().slice(0, 10)) : null),
		[profile],
	);
	const finish = useCallback(
		async (doing: Promise<Done>, saying: string) => {
			const done = await doing;
			await load();
			setSaid(sayingOf(done, saying));
		},
		[load],
	);
	if (profile === null) return null;
	if (fixed === null || index === null || nameOf === null || profile === undefined || compared === null)
		return undefined;
	const text = words().roles;
	return {
		library: fixed.library,
		index,
		profile,
		compared,
		nameOf,
		rate: (concept, level) => void finish(api.rate(concept, level), text.saved(nameOf(concept))),
		unrate: (concept) => void finish(api.unrate(concept), text.cleared(nameOf(concept))),
		say: (name, value, saying) => void finish(api.say(name, value), saying),
		said,
	};
}
