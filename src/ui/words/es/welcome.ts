// The words of the page of the first run, in Spanish.
import type { welcome as English } from '../en/welcome.ts';
import { count, number } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const welcome = {
	heading: 'Una oferta de empleo, y usted al lado',
	lead: 'Plumbline lee las ofertas de builtin.com y unjobs.org donde están y muestra lo que de verdad piden junto a lo que usted dice que sabe hacer.',
	skip: 'Saltar esto y abrir Plumbline',
	does: 'Qué hace',
	doesList: [
		'Encuentra en una oferta lo que es imprescindible y lo que es deseable, con niveles, años y titulaciones, cada cosa por las palabras de la oferta.',
		'Dice a qué rol de cuatro marcos públicos se acerca más una oferta y qué deja fuera.',
		'Lo compara con lo que usted ha evaluado y dice qué falta. Cada competencia se evalúa una sola vez.',
	],
	never: 'Qué no hace nunca',
	neverList: [
		'Nunca envía nada a ninguna parte. Todo ocurre y se queda en este dispositivo.',
		'Nunca adivina lo que sabe hacer ni da un número sin su motivo.',
		'Nunca se postula, escribe ni hace clic por usted. En la página solo marca palabras, y eso puede desactivarse.',
	],
	steps: 'Pasos',
	stepNames: { role: 'Elegir un rol', rate: 'Evaluar cinco competencias', try: 'Probarlo en una oferta' },
	stepAt: (at, of, name) => `Paso ${number.format(at)} de ${number.format(of)}: ${name}`,
	roleHeading: '¿A qué rol aspira?',
	roleHint: 'Decide por qué competencias se le pregunta primero. Puede añadir otros, o ninguno, cuando quiera.',
	searchRole: (n) => `Buscar entre ${count(n, 'rol', 'roles')}`,
	goOnWith: (role) => `Seguir con ${role}`,
	withoutRole: 'Seguir sin rol',
	rateHeading: (skills, role) =>
		`${count(skills, 'competencia', 'competencias')} entre las que más dicen sobre ${role}`,
	rateHint: 'Elija lo que es cierto hoy. «Ninguno» y «Dudas» también son respuestas, y nadie más que usted las ve.',
	rateKeys:
		'Con el foco en una competencia, una tecla responde y pasa a la siguiente: de 1 a 5, 0 para ninguno, ? si tiene dudas.',
	levelsOf: {
		competence: 'Competencias: 1 principiante, 2 practicante, 3 profesional, 4 responsable, 5 directivo.',
		technology: 'Herramientas y tecnologías: 1 nociones, 2 con ayuda, 3 con autonomía, 4 guía a otros, 5 referente.',
	},
	noRole: 'Elija antes un rol y aquí se le preguntará por las competencias que más dicen de él.',
	noSkills: (role) => `El marco no indica competencias para ${role}. Elija otro rol o pase a la oferta.`,
	allRated: (role) => `Ha evaluado todas las competencias del rol ${role}.`,
	saved: (name) => `Guardado: ${name}`,
	removed: (name) => `Evaluación retirada: ${name}.`,
	tryHeading: 'Así se ve una oferta',
	tryHint:
		'La oferta es inventada; la lectura es real. Señale algo en un lado para ver sus palabras en la oferta. Líneas continuas: se pide. Líneas discontinuas: deseable.',
	tryRate: 'Evalúe una competencia ahí mismo y mire qué cambia.',
	adLabel: 'La oferta de ejemplo',
	fitLabel: 'Lo que Plumbline saca de ella',
	loading: 'Leyendo la oferta de ejemplo…',
	sampleFails: 'No se ha podido leer la oferta de ejemplo. Recargue esta página para intentarlo de nuevo.',
	toAd: 'Pasar a la oferta',
	ends: 'Eso es todo. Abra una oferta en builtin.com o unjobs.org y Plumbline se abrirá al lado.',
	openProfile: 'Abrir su perfil',
	again: 'Encontrará esta página de nuevo en «Acerca de».',
} satisfies typeof English;
