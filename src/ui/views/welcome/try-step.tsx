// The third step: a sample ad with its words marked, and beside it what the overlay shows of an ad, with the ratings just given.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ConceptId } from '../../../core/concept.ts';
import type { RatedLevel } from '../../../core/rating.ts';
import type { Span } from '../../../core/span.ts';
import type { AdView } from '../../../messages/views.ts';
import type { WelcomeApi } from '../../api.ts';
import type { DashboardData } from '../../parts/use-dashboard-data.ts';
import { words } from '../../words/words.ts';
import { AdFit } from '../ad-fit.tsx';
import { AllowBoards } from './allow-boards.tsx';
import { SampleText } from './sample-text.tsx';

type Props = { readonly api: WelcomeApi; readonly data: DashboardData };

/** The reading is made anew whenever the profile changes. */
export function TryStep({ api, data }: Props) {
	const { welcome: text, dashboard } = words();
	const [ad, setAd] = useState<AdView | null | undefined>(undefined);
	const [pointed, setPointed] = useState<{ spans: readonly Span[]; scroll: boolean }>({ spans: [], scroll: false });
	const [said, setSaid] = useState('');
	useEffect(() => {
		let isWanted = true;
		api.sampleAd().then(
			(view) => isWanted && setAd(view),
			() => isWanted && setAd(null),
		);
		return () => {
			isWanted = false;
		};
	}, [api, data.profile, data.settings]);
	const mark = useCallback((spans: readonly Span[], scroll: boolean) => setPointed({ spans, scroll }), []);
	const rate = async (concept: ConceptId, label: string, level: RatedLevel): Promise<void> => {
		const done = await api.rate(concept, level);
		await data.load();
		setSaid(done.ok ? text.saved(label) : dashboard.notSaved(label, dashboard.failures[done.reason]));
	};
	return (
		<>
			<h3>{text.tryHeading}</h3>
			<p class="hint">
				{text.tryHint} {data.store === 'open' ? text.tryRate : null}
			</p>
			<div role="alert">{ad === null ? <p class="notice problem">{text.sampleFails}</p> : null}</div>
			{ad === undefined ? <p class="hint">{text.loading}</p> : null}
			{ad == null ? null : (
				<div class="tried">
					<SampleText ad={ad} label={text.adLabel} pointed={pointed} />
					<section class="fit" aria-label={text.fitLabel} tabIndex={0}>
						<AdFit
							ad={ad}
							chosen={data.settings.framework}
							mark={mark}
							actions={
								data.store === 'open' ? { rate: (concept, label, level) => void rate(concept, label, level) } : null
							}
							onRoles={null}
						/>
					</section>
				</div>
			)}
			<p class="hint said-last" role="status">
				{said}
			</p>
			<AllowBoards api={api} />
			<p>
				{text.ends} <span class="hint">{text.again}</span>
			</p>
			<p class="acts">
				<a class="button" href="/dashboard.html#/profile">
					{text.openProfile}
				</a>
			</p>
		</>
	);
}
