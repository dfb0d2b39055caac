// Which ads are listed: words, role, site, status, fit, and when they were seen.
import { useEffect, useState } from 'preact/hooks';
import { adStatuses } from '../../../../core/saved-ad.ts';
import { words } from '../../../words/words.ts';
import { everyAd, fitChoices, seenChoices, type AdQuery } from './ad-query.ts';
import type { Choice, ListedAds } from './describe-ads.ts';

/** Words are looked for once nothing was typed for so long, in milliseconds. */
const typingPauseMs = 150;

/** The longest words that are looked for, in UTF-16 code units. */
const longestWords = 200;

type SelectProps<Value extends string> = {
	readonly label: string;
	readonly value: Value;
	readonly choices: readonly (readonly [value: Value, name: string])[];
	readonly onChoose: (value: Value) => void;
};

function Select<Value extends string>({ label, value, choices, onChoose }: SelectProps<Value>) {
	return (
		<label class="field">
			<span>{label}</span>
			<select value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
				{choices.map(([each, name]) => (
					<option key={each} value={each}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}

const named = (choices: readonly Choice[]): (readonly [string, string])[] => [
	['', words().ads.any],
	...choices.map(({ value, name, ads }) => [value, words().ads.choice(name, ads)] as const),
];

type Props = {
	readonly query: AdQuery;
	readonly listed: ListedAds | null;
	readonly onChange: (query: AdQuery) => void;
};

/** The filters. What is typed stands in its field at once and is looked for after a pause. */
export function AdFilters({ query, listed, onChange }: Props) {
	const text = words().ads;
	const [typed, setTyped] = useState(query.words);
	// Words that were cleared elsewhere are cleared here.
	useEffect(() => setTyped(query.words), [query.words]);
	useEffect(() => {
		if (typed === query.words) return undefined;
		const timer = setTimeout(() => onChange({ ...query, words: typed }), typingPauseMs);
		return () => clearTimeout(timer);
	}, [typed, query, onChange]);
	const change = (part: Partial<AdQuery>): void => onChange({ ...query, words: typed, ...part });
	const isPlain = JSON.stringify({ ...query, words: typed }) === JSON.stringify(everyAd);
	return (
		<form class="ad-filters" role="search" aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
			<label class="field find">
				<span>{text.find}</span>
				<input
					type="search"
					autocomplete="off"
					maxLength={longestWords}
					value={typed}
					onInput={(event) => setTyped(event.currentTarget.value)}
				/>
			</label>
			<Select
				label={text.role}
				value={query.role ?? ''}
				choices={named(listed?.roleChoices ?? [])}
				onChoose={(role) => change({ role: role === '' ? null : role })}
			/>
			<Select
				label={text.site}
				value={query.host ?? ''}
				choices={named(listed?.hostChoices ?? [])}
				onChoose={(host) => change({ host: host === '' ? null : host })}
			/>
			<Select
				label={text.status}
				value={query.status}
				choices={[
					['any', text.any],
					['seen', text.onlySeen],
					['saved-any', text.anySaved],
					...adStatuses.map((status) => [status, words().saving.statuses[status]] as const),
				]}
				onChoose={(status) => change({ status })}
			/>
			<Select
				label={text.fit}
				value={query.fit}
				choices={fitChoices.map((fit) => [fit, text.fitChoices[fit]] as const)}
				onChoose={(fit) => change({ fit })}
			/>
			<Select
				label={text.seen}
				value={query.seen}
				choices={seenChoices.map((seen) => [seen, text.seenChoices[seen]] as const)}
				onChoose={(seen) => change({ seen })}
			/>
			{isPlain ? null : (
				<button
					type="button"
					class="quiet"
					onClick={() => {
						setTyped('');
						onChange(everyAd);
					}}
				>
					{text.clear}
				</button>
			)}
		</form>
	);
}
