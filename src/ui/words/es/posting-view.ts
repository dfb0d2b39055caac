// The words of the overlay's posting view, in Spanish: facts of the post, and what the checks say as questions to ask.
import type { postingView as English } from '../en/posting-view.ts';
import { count } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const postingView = {
	facts: 'Lo que indica',
	noFacts: 'No indica remuneración, fechas, lugar de trabajo, grado, años ni titulación que Plumbline sepa leer.',
	questions: 'Qué preguntar al empleador',
	severities: {
		error: (n) => count(n, 'punto serio', 'puntos serios'),
		warning: (n) => count(n, 'punto por aclarar', 'puntos por aclarar'),
		info: (n) => count(n, 'punto que queda abierto', 'puntos que quedan abiertos'),
	},
	none: 'Las comprobaciones no han encontrado nada que preguntar.',
	unknownLanguage: 'Las comprobaciones no conocen el idioma de esta oferta, así que no dicen nada de ella.',
	ask: 'Podría preguntar:',
	why: 'Por qué importa',
	evidence: {
		law: 'Lo dice la ley.',
		field: 'Lo han comprobado estudios de campo.',
		lab: 'Lo han comprobado estudios de laboratorio.',
		survey: 'Lo han comprobado encuestas.',
		opinion: 'Lo sostienen profesionales; no se ha medido.',
		provable: 'La propia oferta lo muestra.',
	},
	against: (line) => `Medido según el marco: ${line}.`,
	mute: 'No volver a mostrar esto',
	muteHere: 'En esta oferta',
	muteSite: (host) => `En ${host}`,
	muteEverywhere: 'En todas partes',
	muted: (n) => count(n, 'silenciada', 'silenciadas'),
	mutedIn: {
		site: (rule) => `La comprobación «${rule}» está silenciada en este sitio.`,
		everywhere: (rule) => `La comprobación «${rule}» está silenciada en todas partes.`,
	},
	mutedHere: (rule, about) =>
		about === ''
			? `La comprobación «${rule}» está silenciada en esta oferta.`
			: `La comprobación «${rule}» está silenciada en esta oferta sobre «${about}».`,
	unmute: 'Mostrar de nuevo',
	unmuteOf: (rule) => `Mostrar de nuevo: ${rule}`,
	nowMuted: 'No se volverá a mostrar.',
	nowShown: 'Se muestra de nuevo.',
} satisfies typeof English;
