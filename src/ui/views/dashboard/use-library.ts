// What the views of roles and of demand are drawn from: the library's look-ups, names, and the profile made ready for comparing.
import { useMemo } from 'preact/hooks';
import type { ConceptId } from '../../../core/concept.ts';
import type { Profile, StatementName, Statements } from '../../../core/profile.ts';
import type { RatedLevel } from '../../../core/rating.ts';
import { indexLibrary, type LibraryIndex } from '../../../gap/library-index.ts';
import { preparedProfile, type Compared } from '../../../gap/role-fit.ts';
import type { Library } from '../../../taxonomy/library.ts';
import type { Knowledge } from '../../parts/known-concepts.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';

/** Everything that these views need, ready. */
export type LibraryWorld = {
	readonly library: Library;
	readonly index: LibraryIndex;
	readonly profile: Profile;
	readonly compared: Compared;
	/** The name of a concept, skill, role or field; its id where nothing is known of it. */
	readonly nameOf: (id: ConceptId) => string;
	readonly rate: (concept: ConceptId, level: RatedLevel) => void;
	readonly unrate: (concept: ConceptId) => void;
	readonly say: <Name extends StatementName>(name: Name, value: Statements[Name]) => void;
};

/** Names of everything that has one. */
function namesOf({ library, concepts }: Knowledge): (id: ConceptId) => string {
	const others = new Map([
		...library.roles.map(({ id, title }) => [id, title] as const),
		...library.fields.map(({ id, label }) => [id, label] as const),
	]);
	return (id) => concepts.get(id)?.label ?? others.get(id) ?? id;
}

/** Null until texts and profile are there. Look-ups are made once for a library, and comparing once for a profile. */
export function useLibrary({ api, data }: ViewProps): LibraryWorld | null {
	const { knowledge, profile, store } = data;
	const library = knowledge?.library ?? null;
	const index = useMemo(() => library && indexLibrary(library), [library]);
	const nameOf = useMemo(() => knowledge && namesOf(knowledge), [knowledge]);
	const compared = useMemo(() => preparedProfile(profile, new Date().toISOString().slice(0, 10)), [profile]);
	if (library === null || index === null || nameOf === null || store === 'asked') return null;
	return {
		library,
		index,
		profile,
		compared,
		nameOf,
		rate: (concept, level) => void api.rate(concept, level),
		unrate: (concept) => void api.unrate(concept),
		say: (name, value) => void api.say(name, value),
	};
}
