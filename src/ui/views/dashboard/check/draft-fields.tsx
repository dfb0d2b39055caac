// Title and text of a draft, the ways to fill and clear them, and what is kept of them. A text that is replaced can be put back.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyDraft, type KeptDraft } from '../../../../core/draft.ts';
import type { ImportFault } from '../../../../core/exchange.ts';
import type { DashboardApi } from '../../../api.ts';
import { words } from '../../../words/words.ts';
import { FileDrop } from '../../../parts/file-drop.tsx';
import { isBlank, type DraftState } from './use-draft.ts';
import type { Replacing } from './use-replacing.ts';

type Props = {
	readonly api: DashboardApi;
	readonly draft: DraftState;
	readonly field: RefObject<HTMLTextAreaElement | null>;
	readonly replacing: Replacing;
	readonly onSaid: (said: string) => void;
};

/** Why a file is no posting, in a sentence. */
function sayFault({ code, detail }: ImportFault): string {
	const { check: text, data } = words();
	if (code === 'unknown-format' && detail === '.pdf') return text.noPdf;
	return code === 'unknown-format' && detail !== '.doc'
		? `${data.faults[code](detail ?? '')} ${text.notThisKind}`
		: data.faults[code](detail ?? '');
}

/** Line ends as fields have them, so that places in the text are places in the field. */
const asInField = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

/** The fields. The text is the browser's own while it is written, so that nothing gets between the keys and its undo. */
export function DraftFields({ api, draft, field, replacing, onSaid }: Props) {
	const text = words().check;
	const { kept, isKept, change, write } = draft;
	const [before, setBefore] = useState<KeptDraft | null>(null);
	const [fault, setFault] = useState<{ readonly file: string; readonly says: string } | null>(null);
	const opening = useRef<AbortController | null>(null);
	useEffect(() => () => opening.current?.abort(), []);
	const put = (next: KeptDraft): void => {
		if (field.current !== null) field.current.value = next.draft.text;
		change(next);
	};
	const open = async (file: File): Promise<void> => {
		opening.current?.abort();
		const control = new AbortController();
		opening.current = control;
		setFault(null);
		const opened = await api.openPosting(file, control.signal).catch(() => null);
		if (control.signal.aborted) return;
		if (opened === null) return setFault({ file: file.name, says: text.couldNotOpen(file.name) });
		if (!opened.ok)
			return setFault({ file: file.name, says: `${sayFault(opened.fault)} ${text.notOpened(file.name)}` });
		if (!isBlank(kept.draft)) setBefore(kept);
		put({ ...kept, draft: { title: opened.value.title, text: asInField(opened.value.text) } });
		onSaid(text.opened(file.name));
	};
	return (
		<section class="draft-fields" aria-label={text.text}>
			<div class="field">
				<label htmlFor="draft-title">{text.title}</label>
				<input
					id="draft-title"
					value={kept.draft.title}
					maxLength={300}
					onInput={({ currentTarget: { value } }) => write({ title: value })}
				/>
			</div>
			<div class="field">
				<label htmlFor="draft-text">{text.text}</label>
				<textarea
					id="draft-text"
					ref={field}
					defaultValue={kept.draft.text}
					aria-describedby="draft-hint"
					spellcheck
					onInput={({ currentTarget: { value } }) => write({ text: value })}
				/>
				<p id="draft-hint" class="hint">
					{text.textHint}
				</p>
			</div>
			<div class="acts">
				<button type="button" disabled={replacing.undo === null} onClick={() => replacing.undo?.()}>
					{text.undoFix}
				</button>
				{isBlank(kept.draft) ? null : (
					<button
						type="button"
						onClick={() => {
							change({ earlier: kept.draft });
							onSaid(text.keptVersion);
						}}
					>
						{kept.earlier === null ? text.keepVersion : text.replaceVersion}
					</button>
				)}
				{kept.earlier === null ? null : (
					<button
						type="button"
						class="quiet"
						onClick={() => {
							change({ earlier: null });
							onSaid(text.droppedVersion);
						}}
					>
						{text.dropVersion}
					</button>
				)}
			</div>
			<FileDrop
				name={text.open}
				hint={text.openWhat}
				accept=".txt,.md,.html,.htm,.docx"
				onFile={(file) => void open(file)}
			/>
			{fault === null ? null : (
				<p class="notice problem" role="alert">
					{fault.says}
				</p>
			)}
			<p class={isKept ? 'hint' : 'notice problem'}>{isKept ? text.keptWhere : text.notKept}</p>
			<div class="acts">
				<button
					type="button"
					class="quiet"
					disabled={isBlank(kept.draft) && kept.draft.title === '' && kept.earlier === null && kept.mutes.length === 0}
					onClick={() => {
						setBefore(kept);
						setFault(null);
						put(emptyDraft);
						onSaid(text.cleared);
						field.current?.focus();
					}}
				>
					{text.clear}
				</button>
				{before === null ? null : (
					<button
						type="button"
						class="quiet"
						onClick={() => {
							put(before);
							setBefore(null);
							onSaid(text.isBack);
							field.current?.focus();
						}}
					>
						{text.putBack}
					</button>
				)}
			</div>
		</section>
	);
}
