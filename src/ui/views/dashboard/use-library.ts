// What the views of roles and of demand are drawn from: the library's look-ups, names, and the profile made ready for comparing.
import { useMemo } from 'preact/hooks';
import type { ConceptId, ConceptKind } from '../../../core/concept.ts';
import type { Profile, StatementName, Statements } from '../../../core/profile.ts';
import type { RatedLevel } from '../../../core/rating.ts';
import { indexLibrary, type LibraryIndex } from '../../../gap/library-index.ts';
import { preparedProfile, type Compared } from '../../../gap/role-fit.ts';
import type { Library } from '../../../taxonomy/library.ts';
import { labelOf } from '../../parts/known-concepts.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';

/** Everything that these views need, ready. */
export type LibraryWorld = {
	readonly library: Library;
	readonly index: LibraryIndex;
	readonly profile: Profile;
	readonly compared: Compared;
	/** The name of a concept, skill, role or field; its id where nothing is known of it. */
	readonly nameOf: (id: ConceptId) => string;
	/** Its kind; that of a competence where nothing is known of it, as of an own skill that was removed. */
	readonly kindOf: (id: ConceptId) => ConceptKind;
	readonly rate: (concept: ConceptId, level: RatedLevel) => void;
	readonly unrate: (concept: ConceptId) => void;
	readonly say: <Name extends StatementName>(name: Name, value: Statements[Name]) => void;
};

/** Null until texts and profile are there. Look-ups are made once for a library, and comparing once for a profile. */
export function useLibrary({ api, data }: ViewProps): LibraryWorld | null {
	const { knowledge, profile, store } = data;
	const library = knowledge?.library ?? null;
	const index = useMemo(() => library && indexLibrary(library), [library]);
	const compared = useMemo(() => preparedProfile(profile, new Date().toISOString().slice(0, 10)), [profile]);
	if (knowledge === null || library === null || index === null || store === 'asked') return null;
	return {
		library,
		index,
		profile,
		compared,
		nameOf: (id) => labelOf(knowledge, id),
		kindOf: (id) => knowledge.concepts.get(id)?.kind ?? 'competence',
		rate: (concept, level) => void api.rate(concept, level),
		unrate: (concept) => void api.unrate(concept),
		say: (name, value) => void api.say(name, value),
	};
}
