// The words of the full page's view "ads", in Spanish: the list, one ad, several side by side, and what was corrected in them.
import type { Strength } from '../../../core/analysis.ts';
import type { ads as English } from '../en/ads.ts';
import { corrections } from './ads-corrections.ts';
import { count, day, number, shortDay } from './formats.ts';

const adsOf = (n: number): string => count(n, 'oferta', 'ofertas');

const strength: Readonly<Record<Strength, string>> = { must: 'Imprescindible', preferred: 'Deseable' };

const metOf = (met: number, asked: number): string =>
	`${number.format(met)} de ${count(asked, 'competencia', 'competencias')} ${met === 1 ? 'cumplida' : 'cumplidas'}`;

/** Functions where a sentence holds a number or a name. */
export const ads = {
	heading: 'Ofertas',
	leads: {
		list: 'Las ofertas que ha leído o guardado, junto a lo que dice de usted.',
		corrections: 'Lo que, según usted, Plumbline había leído mal. Se guarda en este dispositivo.',
	},
	partsLabel: 'Partes de esta vista',
	parts: { list: 'Todas', corrections: 'Correcciones' },
	loading: 'Cargando…',
	storeFails:
		'No se pueden mostrar las ofertas que ha leído: el navegador no da a Plumbline ningún lugar donde guardarlas.',
	noneYet: 'No hay ninguna oferta guardada. Abra ofertas en los portales que lee Plumbline y aparecerán aquí.',

	arranging: 'Ordenando las ofertas…',
	reading: 'Leyendo las ofertas…',
	readSoFar: (done, of) =>
		of === null ? `${count(done, 'leída', 'leídas')}.` : `${count(done, 'leída', 'leídas')} de ${number.format(of)}.`,
	stop: 'Parar',
	stoppedAt: (done, of) =>
		of === null
			? `Ha parado después de ${adsOf(done)}. Las últimas vistas están entre ellas; faltan otras.`
			: `Ha parado después de ${number.format(done)} de ${adsOf(of)}. Las últimas vistas están entre ellas; faltan otras.`,
	readRest: 'Leerlas todas',

	filters: 'Qué ofertas se muestran',
	find: 'Denominación, empleador o rol',
	role: 'Rol',
	site: 'Sitio',
	status: 'Seguimiento',
	fit: 'Adecuación',
	seen: 'Vista',
	any: 'cualquiera',
	choice: (name, n) => `${name} (${number.format(n)})`,
	onlySeen: 'solo vista',
	anySaved: 'guardada, sea cual sea el seguimiento',
	fitChoices: {
		any: 'cualquiera',
		most: 'tres cuartos cumplidos o más',
		half: 'la mitad cumplida o más',
		open: 'se sabe muy poco',
	},
	seenChoices: {
		any: 'sin límite',
		week: 'en los últimos 7 días',
		month: 'en los últimos 30 días',
		quarter: 'en los últimos 90 días',
	},
	clear: 'Borrar los filtros',
	listed: (n, of) => (n === of ? `${adsOf(n)}.` : `${number.format(n)} de ${adsOf(of)}.`),
	noMatch: 'Ninguna de sus ofertas es así.',
	mostListed: (n) => `Se muestran las primeras ${number.format(n)}. Fíltrelas para ver las demás.`,

	tableLabel: 'Ofertas',
	keys: 'Las flechas van de oferta en oferta, Intro abre una, Espacio la marca para comparar.',
	columns: {
		title: 'Denominación y empleador',
		role: 'Rol',
		site: 'Sitio',
		fit: 'Adecuación',
		seen: 'Vista',
		status: 'Seguimiento',
	},
	chooseColumn: 'Comparar',
	choose: (title) => `Comparar: ${title}`,
	untitled: 'Oferta sin denominación',
	seenOnly: 'Vista',
	noRole: 'ninguno cercano',
	met: metOf,
	noneKnown: (asked) => `${count(asked, 'competencia', 'competencias')}, ninguna evaluada`,
	noSkills: 'no pide ninguna competencia conocida',
	unknown: (n) => `${number.format(n)} sin evaluar`,
	on: (at) => day.format(new Date(at)),
	onShort: (at) => shortDay.format(new Date(at)),

	compareNow: (n) => `Comparar ${adsOf(n)}`,
	compareLater: 'Marque dos o más para comparar',
	unchoose: 'Desmarcar todas',
	exportCsv: 'Guardar como CSV',
	writing: 'Escribiendo el archivo…',
	written: (done, of) => `${count(done, 'escrita', 'escritas')} de ${number.format(of)}.`,
	writingStopped: 'El archivo no se ha escrito.',
	writeFailed: 'No se ha podido escribir el archivo.',
	fileSaved: (file) => `${file} está donde su navegador guarda los archivos.`,

	backToList: 'Volver a todas las ofertas',
	notThere: 'Esta oferta ya no está guardada.',
	facts: 'Lo que se guarda de ella',
	employer: 'Empleador',
	address: 'Dirección',
	closest: 'Roles más cercanos',
	savedOn: 'Guardada',
	statusSince: (at) => `desde el ${day.format(new Date(at))}`,
	notStated: 'sin indicar',
	opensPage: 'abre la página en una pestaña nueva',
	onlySeenWhat:
		'Solo se ha visto: no se guardan su texto ni su dirección. Ábrala de nuevo y guárdela allí para poder darle un seguimiento y una nota.',
	note: 'Nota',
	noteHint: 'Se guarda mientras escribe.',
	noteSaving: 'Guardando…',
	noteSaved: 'Guardado.',
	noteFailed: 'No guardada. Sigue aquí; cámbiela para intentarlo de nuevo.',
	statusSaved: (title) => `Seguimiento guardado: ${title}.`,
	forgetText: 'Dejar de guardar esta oferta',
	forgetTextWhat: 'Se eliminan su texto, su seguimiento y su nota. Se queda entre las ofertas que ha visto.',
	textForgotten: (title) => `Ya no está guardada: ${title}.`,
	forget: 'Olvidar esta oferta',
	forgetWhat:
		'Se elimina todo lo que se guarda de ella, salvo sus correcciones, que tienen su propia lista. Esto no se puede deshacer.',
	forgotten: (title) => `Olvidada: ${title}.`,
	skills: 'Competencias que pide',
	skill: 'Competencia',
	asked: 'La oferta pide',
	you: 'Usted',
	result: 'Comparación',
	strength,
	askedAt: (strength, level) => `${strength}, ${level}`,
	beside: {
		met: 'Cumplida',
		'not-stated': 'La tiene, y no se pide ningún nivel',
		short: 'Por debajo de lo que se pide',
		unrated: 'Aún sin evaluar',
	},
	through: (level, skill) => `${level}, por su evaluación de ${skill}`,
	unkept: (n) => `${count(n, 'competencia más no cupo', 'competencias más no cupieron')} cuando se guardó.`,
	fitHow:
		'Una competencia que se pide sin nivel cuenta como cumplida con cualquier nivel que tenga. Las alternativas cuentan una a una.',
	noSkillsHere: 'No se ha encontrado en ella ninguna competencia que Plumbline conozca.',
	yourCorrections: 'Lo que ha corregido en ella',
	fullText: 'Texto de la oferta',
	cut: 'El texto era más largo de lo que lee Plumbline; se guarda su comienzo.',

	compareHeading: (n) => `${adsOf(n)} frente a frente`,
	compareLead: 'Lo que pide cada una, junto a lo que dice de usted. Las competencias que piden la mayoría van primero.',
	compareTable: 'Ofertas frente a frente',
	fact: 'Dato',
	musts: 'Imprescindible',
	preferred: 'Deseable',
	metOf,
	notAsked: 'no se pide',
	leaveOut: (title) => `Dejar fuera: ${title}`,
	tooFew: 'No hay nada que comparar: estas ofertas ya no están guardadas.',

	corrections,
} satisfies typeof English;
