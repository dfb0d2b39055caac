// The words of saving an ad and of where one stands with it, in French: overlay, side panel and popup.
import type { saving as English } from '../en/saving.ts';
import { day } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const saving = {
	statuses: {
		saved: 'Enregistrée',
		applied: 'Candidature envoyée',
		interview: 'Entretien',
		offer: 'Offre reçue',
		rejected: 'Refus',
		withdrawn: 'Abandonnée',
	},
	save: 'Enregistrer',
	where: 'Où vous en êtes avec cette annonce',
	savedOn: (date) => `Enregistrée le ${day.format(date)}.`,
	since: (status, date) => `« ${status} » depuis le ${day.format(date)}.`,
	done: (status) => `Cette annonce est conservée sur votre appareil, avec le suivi « ${status} ».`,
	writeNote: 'Écrire une note',
	changeNote: 'Modifier la note',
	note: 'Votre note',
	noteHint: 'Conservée pendant que vous tapez, sur votre appareil. 2 000 caractères au plus.',
	noteKept: 'La note est conservée.',
	noteFailed: 'La note n’a pas pu être conservée. Elle est encore là : copiez-la avant de fermer.',
	notePending: 'Pas encore conservée…',
	unsave: 'Retirer de vos annonces enregistrées',
	unsaveNote: 'La retirer avec sa note',
	noteGoes: 'Sa note serait supprimée aussi.',
	gone: 'Cette annonce ne fait plus partie de vos annonces enregistrées.',
} satisfies typeof English;
