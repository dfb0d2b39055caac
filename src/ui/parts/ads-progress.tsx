// How far the reading of the ads is, and what is missing where it was stopped or failed.
import { words } from '../words/words.ts';
import type { AdsReading } from './use-ads.ts';
import { WorkProgress } from './work-progress.tsx';

/** Nothing once all of them are there. */
export function AdsProgress({ reading }: { readonly reading: AdsReading }) {
	const text = words().ads;
	const { state, done, of, stop, load } = reading;
	return (
		<>
			<WorkProgress
				isRunning={state === 'reading'}
				what={text.reading}
				soFar={text.readSoFar(done, of)}
				{...{ done, of }}
				onStop={stop}
			/>
			{state === 'failed' ? (
				<p class="notice problem" role="alert">
					{text.storeFails}
				</p>
			) : null}
			{state === 'stopped' ? (
				<div class="notice">
					<p>{text.stoppedAt(done, of)}</p>
					<button type="button" onClick={load}>
						{text.readRest}
					</button>
				</div>
			) : null}
		</>
	);
}
