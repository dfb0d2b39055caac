// The words of corrections in the full page, in Spanish: what was read in an ad, and what the user said instead.
import type { corrections as English } from '../en/ads-corrections.ts';
import { count, day } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const corrections = {
	none: 'Aún no ha corregido nada. Las correcciones se hacen en el panel, donde una oferta se haya leído mal.',
	number: (n) => count(n, 'corrección', 'correcciones'),
	storeFails: 'No se pueden mostrar sus correcciones: el navegador no da a Plumbline ningún lugar donde guardarlas.',
	export: 'Guardar todas como casos de prueba',
	exportWhat:
		'Un archivo con una corrección por línea y el texto de cada oferta que haya guardado. Quien trabaja en Plumbline puede probarlo con el motor.',
	undo: 'Deshacer',
	undoWhat: (words) => `Deshacer la corrección de ${words}`,
	undone: 'La corrección se ha retirado.',
	read: 'Plumbline leyó',
	said: 'Su respuesta',
	asked: { must: 'imprescindible', preferred: 'deseable' },
	notARequirement: 'No pide nada.',
	level: (skill, level) => `${skill}: ${level}`,
	noLevel: (skill) => `${skill}: ningún nivel`,
	notThisSkill: (skill) => `No significa ${skill}.`,
	role: (framework, role) => `${framework}: ${role}`,
	noRole: (framework) => `${framework}: ninguno de sus roles`,
	wholeAd: 'Toda la oferta',
	readBy: (at, engine) => `${day.format(new Date(at))}, Plumbline ${engine}`,
} satisfies typeof English;
