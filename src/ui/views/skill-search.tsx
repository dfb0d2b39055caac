// Finding a skill by its name, typos forgiven, to rate it; a name that nothing has can be added.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OwnSkillKind } from '../../core/own-skill.ts';
import type { SearchableConcept } from '../api.ts';
import { AddSkill } from '../parts/add-skill.tsx';
import { indexNames, longestQuery } from '../parts/search-names.ts';
import { words } from '../words/words.ts';

const mostHits = 8;

type Props = {
	readonly load: () => Promise<readonly SearchableConcept[]>;
	/** The user's own skills, found like others; null where they cannot be read. */
	readonly own: readonly SearchableConcept[] | null;
	/** True where nothing can be added. */
	readonly disabled: boolean;
	readonly onAdd: (label: string, kind: OwnSkillKind) => void;
	/** Draws the picker of a skill that was found. */
	readonly children: (concept: SearchableConcept) => ComponentChildren;
};

/** True when a concept is called so, whatever the case. */
const isCalled = ({ label, names = [], unsettled = [] }: SearchableConcept, name: string): boolean =>
	[label, ...names, ...unsettled].some((each) => each.toLowerCase() === name.toLowerCase());

/** A search box over every concept that can be rated; the concepts are loaded when it is first used. */
export function SkillSearch({ load, own, disabled, onAdd, children }: Props) {
	const text = words().popup;
	const [bundled, setBundled] = useState<readonly SearchableConcept[]>([]);
	const [wanted, setWanted] = useState(false);
	const [query, setQuery] = useState('');
	useEffect(() => {
		// What frameworks call a competence is rated where that framework is shown, and would stand here twice.
		if (wanted) void load().then((all) => setBundled(all.filter(({ kind }) => kind !== 'framework-skill')));
	}, [load, wanted]);
	const concepts = useMemo(() => [...(own ?? []), ...bundled], [own, bundled]);
	const search = useMemo(() => indexNames(concepts), [concepts]);
	const asked = query.trim();
	const hits = useMemo(() => search(asked, mostHits), [search, asked]);
	const isNew = useMemo(
		() => asked !== '' && bundled.length > 0 && !concepts.some((concept) => isCalled(concept, asked)),
		[asked, bundled, concepts],
	);
	return (
		<section class="search">
			<h2>{text.search}</h2>
			<input
				type="search"
				aria-label={text.searchLabel}
				placeholder={text.searchLabel}
				maxLength={longestQuery}
				value={query}
				onFocus={() => setWanted(true)}
				onInput={(event) => {
					setWanted(true);
					setQuery(event.currentTarget.value);
				}}
			/>
			<div aria-live="polite">
				{asked !== '' && bundled.length > 0 && hits.length === 0 ? <p class="hint">{text.noHits}</p> : null}
			</div>
			{hits.map((concept) => children(concept))}
			{isNew ? (
				<p class="names">
					{text.noneOfThese} <q>{asked}</q>{' '}
					<AddSkill key={asked} label={asked} disabled={disabled} onAdd={(kind) => onAdd(asked, kind)} />
				</p>
			) : null}
		</section>
	);
}
