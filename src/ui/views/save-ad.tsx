// Saving an ad, saying where one stands with it, and taking it out of the saved ones again.
import { useState } from 'preact/hooks';
import { adStatuses, type AdStatus, type SavedMark } from '../../core/saved-ad.ts';
import { words } from '../words/words.ts';

type Props = {
	readonly saved: SavedMark | null;
	readonly disabled: boolean;
	readonly onSave: (status: AdStatus) => void;
};

/** A button; once saved, a choice of where one stands. */
export function SaveAd({ saved, disabled, onSave }: Props) {
	const text = words().saving;
	return (
		<div class="save">
			{saved === null ? (
				<button type="button" class="main" disabled={disabled} onClick={() => onSave('saved')}>
					{text.save}
				</button>
			) : (
				<select
					aria-label={text.where}
					disabled={disabled}
					value={saved.status}
					onChange={(event) => {
						const chosen = adStatuses.find((status) => status === event.currentTarget.value);
						if (chosen !== undefined) onSave(chosen);
					}}
				>
					{adStatuses.map((status) => (
						<option key={status} value={status}>
							{text.statuses[status]}
						</option>
					))}
				</select>
			)}
		</div>
	);
}

/** When it was saved, its note to read, and the way to where notes are written. */
export function SavedLine({ saved, onNote }: { readonly saved: SavedMark; readonly onNote: () => void }) {
	const text = words().saving;
	const { status, savedAt, statusAt, note } = saved;
	return (
		<div class="saved-line">
			<p>
				{text.savedOn(new Date(savedAt))}{' '}
				{status === 'saved' ? null : `${text.since(text.statuses[status], new Date(statusAt))} `}
				<button type="button" class="quiet" onClick={onNote}>
					{note === '' ? text.writeNote : text.changeNote}
				</button>
			</p>
			{note === '' ? null : (
				<blockquote class="note" aria-label={text.note}>
					{note}
				</blockquote>
			)}
		</div>
	);
}

/** One button; where a note would go as well, a second one that says so. */
export function Unsave({ saved, onUnsave }: { readonly saved: SavedMark; readonly onUnsave: () => void }) {
	const text = words().saving;
	const [isAsking, setAsking] = useState(false);
	return (
		<>
			<button
				type="button"
				aria-expanded={saved.note === '' ? undefined : isAsking}
				onClick={() => (saved.note === '' ? onUnsave() : setAsking(!isAsking))}
			>
				{text.unsave}
			</button>
			{isAsking ? (
				<p class="notice">
					{text.noteGoes}{' '}
					<button type="button" onClick={onUnsave}>
						{text.unsaveNote}
					</button>
				</p>
			) : null}
		</>
	);
}
