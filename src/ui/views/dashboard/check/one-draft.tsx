// One posting in the making: its fields, and beside them what is said of it, in three views.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { placeOf } from '../../../../core/places.ts';
import type { Span } from '../../../../core/span.ts';
import type { DashboardApi } from '../../../api.ts';
import { findAgain, selectWords } from '../../../parts/replace-words.ts';
import { Tabs, tabId } from '../../../parts/tabs.tsx';
import { useSlow } from '../../../parts/use-slow.ts';
import { WorkProgress } from '../../../parts/work-progress.tsx';
import { words, wordsLanguage } from '../../../words/words.ts';
import { DraftFields } from './draft-fields.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { ReaderSees } from './reader-sees.tsx';
import { ReportButtons } from './report-buttons.tsx';
import { sayState } from './say-state.ts';
import { useDraft } from './use-draft.ts';
import { useReplacing } from './use-replacing.ts';
import { Versions } from './versions.tsx';

const panel = 'draft-view';
const views = ['findings', 'reader', 'versions'] as const;

type Props = { readonly api: DashboardApi; readonly onSaid: (said: string) => void };

/** The fields at the left, or above; findings, the reader's view and the comparison beside or below them. */
export function OneDraft({ api, onSaid }: Props) {
	const text = words().check;
	const draft = useDraft(api);
	const { kept, read, state } = draft;
	const field = useRef<HTMLTextAreaElement>(null);
	const [view, setView] = useState<(typeof views)[number]>('findings');
	const replacing = useReplacing(field, kept.draft.text, onSaid);
	/** Where words of the posting stand in the field now; null: nowhere, or it cannot be told. */
	const placeNow = (span: Span): Span | null => {
		const place = read === null ? null : placeOf(read.reading.places, span);
		return place === null || read === null ? null : findAgain(read.of.text, place, kept.draft.text);
	};
	const select = (span: Span): void => {
		const place = placeNow(span);
		if (place === null || field.current === null) onSaid(text.changed);
		else selectWords(field.current, place);
	};
	const replace = (span: Span, by: string): void => {
		const place = placeNow(span);
		if (place === null) onSaid(text.changed);
		else replacing.replace(place, by);
	};
	const latestSelect = useRef(select);
	latestSelect.current = select;
	const language = wordsLanguage();
	const earlier = draft.earlier?.reading ?? null;
	// Of a long text these are thousands of lines, which are not drawn anew at every key.
	const lines = useMemo(() => {
		if (read === null || view === 'findings') return null;
		return view === 'reader' ? (
			<ReaderSees reading={read.reading} select={(span) => latestSelect.current(span)} />
		) : (
			<Versions now={read.reading} earlier={earlier} />
		);
	}, [read, earlier, view, language]);
	const notice = sayState(draft);
	const isSlow = useSlow(draft.isReading);
	useEffect(() => {
		// The field of another text has nothing to compare with.
		if (view === 'versions' && kept.earlier === null && state === 'empty') setView('findings');
	}, [view, kept.earlier, state]);
	return (
		<div class="draft">
			<DraftFields api={api} draft={draft} field={field} replacing={replacing} onSaid={onSaid} />
			<div class="draft-said">
				<Tabs
					label={text.views}
					tabs={views.map((id) => ({ id, name: text.viewNames[id] }))}
					chosen={view}
					panel={panel}
					onChoose={setView}
				/>
				<div role="tabpanel" id={panel} aria-labelledby={tabId(panel, view)}>
					<p role="status" class={notice.isProblem ? 'notice problem' : 'hint'}>
						{isSlow ? '' : notice.says}
					</p>
					<WorkProgress
						isRunning={draft.isReading}
						what={text.waiting}
						soFar={null}
						done={0}
						of={null}
						onStop={draft.stop}
					/>
					{read === null ? null : view === 'findings' ? (
						<DraftFindings {...{ api, draft, select, replace, onSaid }} reading={read.reading} />
					) : (
						lines
					)}
				</div>
				{read === null ? null : <ReportButtons api={api} draft={kept.draft} mutes={draft.mutes} onSaid={onSaid} />}
			</div>
		</div>
	);
}
