// Saving the tab's ad in the popup: where one stands with it, and its note, which is written here.
import { adKeyOf } from '../../core/posting.ts';
import type { AdStatus } from '../../core/saved-ad.ts';
import type { AdView } from '../../messages/views.ts';
import type { PopupApi } from '../api.ts';
import { NoteField } from '../parts/note-field.tsx';
import { words } from '../words/words.ts';
import { SaveAd, Unsave } from './save-ad.tsx';

type Props = {
	readonly ad: AdView;
	readonly api: PopupApi;
	readonly disabled: boolean;
	/** Tells what was done. */
	readonly onSaid: (said: string) => void;
	/** Asks for the view again. */
	readonly onDone: () => Promise<void>;
};

/** A button; once saved, the status, the note, and the way out. */
export function PopupSaving({ ad, api, disabled, onSaid, onDone }: Props) {
	const { saving: text, popup } = words();
	const { saved } = ad;
	const key = adKeyOf(ad.posting);
	const save = async (status: AdStatus): Promise<void> => {
		onSaid((await api.saveAd(status)) ? text.done(text.statuses[status]) : popup.saveFailed);
		await onDone();
	};
	const unsave = async (): Promise<void> => {
		onSaid((await api.unsaveAd()) ? text.gone : popup.saveFailed);
		await onDone();
	};
	return (
		<div class="saving">
			<SaveAd saved={saved} disabled={disabled} onSave={(status) => void save(status)} />
			{saved === null ? null : (
				<>
					{disabled ? null : <Unsave saved={saved} onUnsave={() => void unsave()} />}
					<NoteField key={key} kept={saved.note} disabled={disabled} save={(note) => api.noteAd(key, note)} />
				</>
			)}
		</div>
	);
}
