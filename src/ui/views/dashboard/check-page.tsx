// The view "check" of the full page: one posting in the making, or many in a file.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { SaidLine } from '../../parts/said-line.tsx';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { useFragment } from '../../parts/use-fragment.ts';
import { words } from '../../words/words.ts';
import { CheckMany } from './check/check-many.tsx';
import { OneDraft } from './check/one-draft.tsx';

const parts = ['one', 'many'] as const;
const addresses = { one: '#/check', many: '#/check/many' } as const;

/** The whole view. */
export function CheckPage({ api }: ViewProps) {
	const text = words().check;
	const [, part] = useFragment();
	const shown = part === 'many' ? 'many' : 'one';
	const [said, setSaid] = useState('');
	const say = useCallback((what: string) => setSaid(what), []);
	useEffect(() => setSaid(''), [shown]);
	return (
		<div class="check">
			<h1>{text.heading}</h1>
			<p class="lead">{text.leads[shown]}</p>
			<nav class="tabs" aria-label={text.partsLabel}>
				{parts.map((each) => (
					<a key={each} href={addresses[each]} aria-current={each === shown ? 'page' : undefined}>
						{text.parts[each]}
					</a>
				))}
			</nav>
			{shown === 'one' ? <OneDraft api={api} onSaid={say} /> : <CheckMany api={api} onSaid={say} />}
			<SaidLine said={said} onClose={() => setSaid('')} />
		</div>
	);
}
