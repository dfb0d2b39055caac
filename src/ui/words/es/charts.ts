// The words of charts and of the page that holds those of the profile, in Spanish.
import type { charts as English } from '../en/charts.ts';
import { count, day, number } from './formats.ts';

const shortDay = new Intl.DateTimeFormat('es', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('es', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });

/** Functions where a sentence holds a number or a name. */
export const charts = {
	asTable: 'Lo mismo en una tabla',
	rows: (n) => count(n, 'fila', 'filas'),
	tableOf: (title) => `Tabla: ${title}`,
	saveSvg: 'Guardar como SVG',
	savePng: 'Guardar como PNG',
	saveSvgOf: (title) => `Guardar como SVG: ${title}`,
	savePngOf: (title) => `Guardar como PNG: ${title}`,
	noPng: 'Este navegador no entrega imágenes que dibuje Plumbline. El archivo SVG contiene lo mismo.',
	fileName: (title, ending) => `${title}.${ending}`,
	role: 'Junto al rol',
	noRole: 'Ningún rol',
	targets: 'Roles a los que aspira',
	unknownRole: 'Ningún marco contiene el rol que nombra la dirección. Elija otro.',
	nothingRated: 'Aún no ha evaluado nada, así que no hay nada que dibujar.',
	day: (at) => shortDay.format(at),
	moment: (at) => moment.format(at),
	skill: 'Competencia',
	framework: 'Marco',
	you: 'Usted',
	wanted: 'Se espera',
	status: 'Estado',
	notWanted: 'no se pide',
	noLevel: 'se pide, nivel sin indicar',
	yourLevel: 'Su nivel',
	byAnother: 'Por su evaluación de una competencia relacionada',
	wantedBy: (role) => `Se espera: ${role}`,
	wantedAnywhere: 'Se pide, nivel sin indicar',
	groups: {
		competences: 'Competencias',
		technical: 'Tecnologías y áreas de conocimiento',
		axelos: 'Competencias de AXELOS',
		ecf: 'Competencias de e-CF',
		odp: 'Competencias de Operational Delivery (Reino Unido)',
	},
	heat: {
		title: 'Sus competencias por nivel',
		titleWith: (role) => `Sus competencias por nivel, junto al rol ${role}`,
		summary: (rated) =>
			`${count(rated, 'competencia evaluada', 'competencias evaluadas')}, cada una en la escala de su marco.`,
		fit: (reached, all) =>
			`De ${count(all, 'competencia', 'competencias')} que pide el rol, tiene ${number.format(reached)}.`,
		short: (n) => `${number.format(n)} por debajo de lo que se espera.`,
		open: (n) => `${count(n, 'aún desconocida', 'aún desconocidas')}.`,
		onlyRole: 'Solo lo que pide este rol',
		nothing:
			'No hay nada que dibujar: aún no ha evaluado nada y no ha elegido un rol cuyas competencias pudieran aparecer aquí.',
	},
	radar: {
		title: (role) => `Usted junto al rol ${role}`,
		noRole: 'Elija un rol y sus niveles se dibujarán junto a los de usted.',
		titleNoRole: 'Usted junto a un rol',
		tooFew: (n) =>
			`La fuente indica ${count(n, 'competencia', 'competencias')} para este rol, y un radar necesita tres. El dibujo por nivel muestra lo que hay.`,
		nothing:
			'La fuente no indica niveles para este rol y usted no ha evaluado ninguna de sus competencias: aún no hay forma que dibujar.',
		noLevels: 'La fuente no indica niveles para este rol, así que solo se dibujan los suyos.',
		met: (met, all) =>
			`De ${count(all, 'competencia', 'competencias')} con nivel indicado, alcanza ${number.format(met)}.`,
		short: (names) => `Más por debajo: ${names}.`,
		unrated: (n) =>
			`${count(n, 'competencia no está evaluada y queda abierta', 'competencias no están evaluadas y quedan abiertas')}.`,
		some: (drawn, all) =>
			`Se dibujan ${number.format(drawn)} de ${count(all, 'competencia', 'competencias')}: primero lo que está más por debajo, después lo que ha evaluado más bajo. La tabla las contiene todas.`,
		value: (you) => `usted: ${you}`,
		values: (you, wanted) => `usted: ${you} · se espera: ${wanted}`,
	},
	steps: {
		title: 'Cambios en el tiempo',
		titleOf: (group) => `Cambios en el tiempo: ${group}`,
		what: 'Competencias de',
		summary: (since, before, now) =>
			`${count(now, 'competencia está evaluada', 'competencias están evaluadas')} ahora; ${number.format(before)} el ${day.format(since)}.`,
		most: (levels, n) => `La mayor parte, ${number.format(n)}, está en: ${levels}.`,
		hint: 'Una fila por nivel: cuántas competencias estaban ahí. Lo que deshizo nunca estuvo.',
		one: (n, on) =>
			`Todas sus evaluaciones aquí (${number.format(n)}) son de un mismo momento, el ${day.format(on)}. Un cambio se verá cuando evalúe de nuevo.`,
		since: 'Desde',
		ofNone: 'Ninguna de estas sigue evaluada.',
	},
} satisfies typeof English;
