// Finding a skill by its name, typos forgiven, to rate it.
import Fuse from 'fuse.js';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchableConcept } from '../api.ts';
import { words } from '../words/words.ts';

/** Longer queries cost time and find nothing more. */
const longestQuery = 64;
const mostHits = 8;

type Props = {
	readonly load: () => Promise<readonly SearchableConcept[]>;
	/** Draws the picker of a skill that was found. */
	readonly children: (concept: SearchableConcept) => ComponentChildren;
};

/** A search box over every concept that can be rated; the concepts are loaded when it is first used. */
export function SkillSearch({ load, children }: Props) {
	const text = words().popup;
	const [concepts, setConcepts] = useState<readonly SearchableConcept[]>([]);
	const [wanted, setWanted] = useState(false);
	const [query, setQuery] = useState('');
	useEffect(() => {
		if (wanted) void load().then(setConcepts);
	}, [load, wanted]);
	const fuse = useMemo(
		() =>
			new Fuse(concepts, {
				keys: [
					{ name: 'label', weight: 2 },
					{ name: 'names', weight: 1 },
					{ name: 'unsettled', weight: 1 },
				],
				threshold: 0.3,
				ignoreLocation: false,
				minMatchCharLength: 1,
			}),
		[concepts],
	);
	const asked = query.trim();
	const hits = useMemo(() => (asked === '' ? [] : fuse.search(asked, { limit: mostHits })), [fuse, asked]);
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
				{asked !== '' && concepts.length > 0 && hits.length === 0 ? <p class="hint">{text.noHits}</p> : null}
			</div>
			{hits.map(({ item }) => children(item))}
		</section>
	);
}
