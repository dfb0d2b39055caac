// The words of saving an ad and of where one stands with it, in Spanish: overlay, side panel and popup.
import type { saving as English } from '../en/saving.ts';
import { day } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const saving = {
	statuses: {
		saved: 'Guardada',
		applied: 'Candidatura enviada',
		interview: 'Entrevista',
		offer: 'Oferta recibida',
		rejected: 'Rechazada',
		withdrawn: 'Retirada',
	},
	save: 'Guardar',
	where: 'En qué punto está con esta oferta',
	savedOn: (date) => `Guardada el ${day.format(date)}.`,
	since: (status, date) => `«${status}» desde el ${day.format(date)}.`,
	done: (status) => `Esta oferta está guardada en su dispositivo, como «${status}».`,
	writeNote: 'Escribir una nota',
	changeNote: 'Cambiar la nota',
	note: 'Su nota',
	noteHint: 'Se guarda mientras escribe, en su dispositivo. Hasta 2000 caracteres.',
	noteKept: 'La nota está guardada.',
	noteFailed: 'No se ha podido guardar la nota. Sigue aquí: cópiela antes de cerrar esto.',
	notePending: 'Aún sin guardar…',
	unsave: 'Retirar de sus ofertas guardadas',
	unsaveNote: 'Retirarla junto con su nota',
	noteGoes: 'También se eliminaría su nota.',
	gone: 'Esta oferta ya no está entre sus ofertas guardadas.',
} satisfies typeof English;
