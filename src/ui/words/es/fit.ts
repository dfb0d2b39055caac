// The words of how an ad compares with a profile, in Spanish: overlay, popup and what is copied from them.
import type { Strength } from '../../../core/analysis.ts';
import type { fit as English } from '../en/fit.ts';
import { count, day, number, years } from './formats.ts';

const levels = (n: number): string => count(n, 'nivel', 'niveles');

/** "falta", "faltan". */
const lacks = (n: number): string => (n === 1 ? 'falta' : 'faltan');

const ofStrength: Readonly<Record<Strength, (n: number) => string>> = {
	must: (n) => count(n, 'imprescindible', 'imprescindibles'),
	preferred: (n) => count(n, 'deseable', 'deseables'),
};

/** Functions where a sentence holds a number or a name. */
export const fit = {
	bands: {
		strong: 'Muy buena adecuación, según lo que ha indicado',
		good: 'Buena adecuación, según lo que ha indicado',
		partial: 'Adecuación parcial, según lo que ha indicado',
		far: 'Lejos de lo que ha indicado',
	},
	tooLittle: 'Aún hay muy poco para juzgar',
	tooLittleBecause: (unrated) =>
		unrated === 0
			? 'la oferta pide muy pocas cosas que se puedan comparar.'
			: `${count(unrated, 'requisito aún no está evaluado', 'requisitos aún no están evaluados')}.`,
	met: (met, total, strength) => `Cumplidos: ${number.format(met)} de ${ofStrength[strength](total)}`,
	unrated: (n) => `${number.format(n)} sin evaluar`,
	short: (n) => `${number.format(n)} por debajo de lo pedido`,
	shortBy: (n, missing) => `${number.format(n)} a ${levels(missing)} de lo pedido`,
	notStated: (n) => `${number.format(n)} sin nivel indicado`,
	unnamed: (n) => `${count(n, 'línea más no nombra', 'líneas más no nombran')} nada que se pueda comparar`,
	years: (n) => `${years(n)} de experiencia`,
	yearsOf: (n, written) => `${years(n)} en esto: «${written}»`,
	yearsWith: (n, name) => `${years(n)} con ${name}`,
	haveYears: (n) => years(n),
	fewerInAll: 'menos años en total',
	yearsMissing: (n) => `${lacks(n)} ${years(n)}`,
	degreeMissing: 'por debajo de lo pedido',
	otherField: 'la oferta nombra otros campos: usted decide si el suyo sirve',
	fieldOpen: 'usted decide si su campo sirve',
	openWithout: 'la oferta acepta experiencia en su lugar y no dice cuánta',
	toObtain: 'la oferta pregunta si podría obtenerla',
	languageAt: (name, level) => `${name}, ${level}`,
	notSpoken: 'no lo habla',
	stepsMissing: (n) => `${lacks(n)} ${count(n, 'peldaño', 'peldaños')} del MCER`,
	certificate: (name) => `certificación o licencia: ${name}`,
	expired: (name, on) => `${name}, caducó el ${day.format(on)}`,
	notHeld: 'no la tiene',
	notSaid: 'aún sin indicar',
	throughNarrower: (name) => `por su evaluación de ${name}, que forma parte de ello`,
	throughSkill: (name) => `por su evaluación de la competencia de marco ${name}`,
	atLeast: (name, level) => `al menos ${level}, por su evaluación de ${name}`,
	wider: (name, level) => `Ha evaluado ${name}, que es más amplio: ${level}. Aquí no cuenta.`,
	ways: 'Formas de cumplir las condiciones',
	byRule: (grade) =>
		`Son las reglas de la OIT para el grado ${grade} las que dicen qué sustituye a la titulación; la oferta no dice nada al respecto.`,
	wayOfBoth: (degree, n) => `${degree} y ${years(n)} de experiencia`,
	wayOfYears: (n) => `${years(n)} de experiencia, sea cual sea la titulación`,
	wayOfDegree: (degree) => `${degree}, por pocos que sean los años`,
	sum: (forDegree, forGrade) =>
		`${number.format(forDegree)} en lugar de la titulación + ${number.format(forGrade)} para el grado`,
	wayMet: 'lo tiene',
	wayUnsaid: 'no ha indicado lo necesario para saberlo',
	wayYears: (n) => `${lacks(n)} ${years(n)}`,
	wayDegree: 'falta la titulación',
	moves: 'Lo que más cambiaría en esta oferta',
	moveLevel: (name, level) => `${name} en el nivel ${level}`,
	closesBoth: (musts, preferred) =>
		`cumple ${count(musts, 'imprescindible', 'imprescindibles')} y ${count(preferred, 'deseable', 'deseables')} más`,
	closesMusts: (n) => `cumple ${count(n, 'imprescindible', 'imprescindibles')} más`,
	closesPreferred: (n) => `cumple ${count(n, 'deseable', 'deseables')} más`,
	closesNone: 'no cumple ningún requisito por sí solo, pero sí parte de uno',
	rate: (name) => `Evaluar ${name}`,
	rateAs: (name, key, level) => `${name}: ${key}, ${level}`,
	rateHint: 'Evalúela aquí: de 0 a 5, o ? si tiene dudas',
	rated: (name) => `Guardado: ${name}`,
	notRated: 'No se ha podido guardar. No se ha cambiado nada.',
	undo: 'Deshacer',
	whatLevelsMean: 'Qué significan los dos niveles',
	wordsFor: (skill) => `Son los niveles de la competencia de marco «${skill}».`,
	ourWordsFor: (skill) =>
		`Son los niveles de la competencia de marco «${skill}», con nuestras palabras y no las de su editor.`,
} satisfies typeof English;
