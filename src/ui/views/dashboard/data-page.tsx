// The view "data" of the full page: files out and in, what was changed, ads that were seen, and forgetting all of it.
import { useCallback, useState } from 'preact/hooks';
import type { Done } from '../../api.ts';
import { SaidLine } from '../../parts/said-line.tsx';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { words } from '../../words/words.ts';
import { cutChanges } from './data/import-choices.ts';
import { FailureNotice } from './data/failure-notice.tsx';
import { ForgetEverything } from './data/forget-everything.tsx';
import { KeptWhere } from './data/kept-where.tsx';
import { OpenFile } from './data/open-file.tsx';
import { SaveFiles } from './data/save-files.tsx';
import { SeenAds } from './data/seen-ads.tsx';
import { StepHistory } from './data/step-history.tsx';
import { useData } from './data/use-data.ts';

/** The whole view. */
export function DataPage({ api, data }: ViewProps) {
	const text = words().data;
	const { kept, nameOf, load } = useData({ api, data });
	const [said, setSaid] = useState('');
	const say = useCallback((words: string) => setSaid(words), []);
	const tell = async (asked: Promise<Done>, done: string): Promise<void> => {
		const outcome = await asked.catch((): Done => ({ ok: false, reason: 'gone' }));
		setSaid(outcome.ok ? done : text.failures[outcome.reason]);
		await load();
	};
	const undo = async (): Promise<void> => {
		const step = await api.undo().catch(() => null);
		setSaid(step === null ? text.undoFailed : text.undone(cutChanges(step.changes).length));
		await load();
	};
	return (
		<div class="data-view">
			<h1>{text.heading}</h1>
			<p class="lead">{text.lead}</p>
			{kept === undefined ? <p class="hint">{text.loading}</p> : null}
			<FailureNotice failure={kept === null ? text.storeFails : null} />
			{kept === undefined || kept === null ? null : (
				<>
					<SaveFiles api={api} onSaid={say} />
					<OpenFile {...{ api, nameOf }} onSaid={say} onDone={load} />
					<StepHistory history={kept.history} nameOf={nameOf} onUndo={() => void undo()} />
					<SeenAds
						reading={kept.reading}
						choice={kept.choice}
						onChoose={(choice) => void tell(api.setSeenAdsChoice(choice), text.choiceSaved)}
						onForgetSite={(host) => void tell(api.forgetAds({ host }), text.siteForgotten(host))}
					/>
					<KeptWhere kept={kept} />
					<ForgetEverything onForget={() => void tell(api.forgetEverything(), text.forgotten)} />
				</>
			)}
			<SaidLine said={said} onClose={() => setSaid('')} />
		</div>
	);
}
