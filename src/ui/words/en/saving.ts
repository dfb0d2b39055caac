// The words of saving an ad and of where one stands with it, in English: overlay, side panel and popup.
import type { AdStatus } from '../../../core/saved-ad.ts';
import { day } from './formats.ts';

const statuses: Readonly<Record<AdStatus, string>> = {
	saved: 'Saved',
	applied: 'Applied',
	interview: 'Interview',
	offer: 'Offer',
	rejected: 'Rejected',
	withdrawn: 'Withdrawn',
};

/** Functions where a sentence holds a number or a name. */
export const saving = {
	statuses,
	save: 'Save',
	where: 'Where you stand with this ad',
	savedOn: (date: Date) => `Saved on ${day.format(date)}.`,
	since: (status: string, date: Date) => `“${status}” since ${day.format(date)}.`,
	done: (status: string) => `This ad is kept on your device, as “${status}”.`,
	writeNote: 'Write a note',
	changeNote: 'Change the note',
	note: 'Your note',
	noteHint: 'Kept as you type, on your device. Up to 2,000 characters.',
	noteKept: 'The note is kept.',
	noteFailed: 'The note could not be kept. It stands here still: copy it before you close this.',
	notePending: 'Not kept yet …',
	unsave: 'Remove from your saved ads',
	unsaveNote: 'Remove it together with its note',
	noteGoes: 'Its note would be deleted as well.',
	gone: 'This ad is not among your saved ads any more.',
};
