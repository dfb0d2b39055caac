// A search box that offers what it finds as buttons: skills, roles, languages, certificates, fields.
import { useId, useMemo, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { indexNames, longestQuery, type Named } from './search-names.ts';

/** Something that can be picked. */
export type Pickable = Named & { readonly id: string };

type Props<Thing extends Pickable> = {
	readonly label: string;
	readonly things: readonly Thing[];
	readonly disabled: boolean;
	/** What is said beside a name that was found. */
	readonly describe: (thing: Thing) => string;
	readonly onPick: (thing: Thing) => void;
};

const mostHits = 8;

/** Enter takes the first that was found; what was typed goes when something is taken. */
export function PickByName<Thing extends Pickable>({ label, things, disabled, describe, onPick }: Props<Thing>) {
	const text = words().dashboard;
	const [query, setQuery] = useState('');
	const id = useId();
	const search = useMemo(() => indexNames(things), [things]);
	const hits = useMemo(() => search(query, mostHits), [search, query]);
	const pick = (thing: Thing): void => {
		setQuery('');
		onPick(thing);
	};
	const [first] = hits;
	return (
		<div class="pick">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="search"
				autocomplete="off"
				maxLength={longestQuery}
				disabled={disabled}
				value={query}
				onInput={(event) => setQuery(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Enter' || first === undefined) return;
					event.preventDefault();
					pick(first);
				}}
			/>
			<p class="unseen" role="status">
				{query.trim() === '' ? null : text.found(hits.length)}
			</p>
			{query.trim() !== '' && hits.length === 0 ? <p class="hint">{text.noneFound}</p> : null}
			{hits.length === 0 ? null : (
				<ul class="hits" aria-label={text.foundList}>
					{hits.map((thing) => (
						<li key={thing.id}>
							<button type="button" disabled={disabled} onClick={() => pick(thing)}>
								<b>{thing.label}</b> <span class="said">{describe(thing)}</span>
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
