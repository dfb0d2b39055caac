// The words of the full page's view "roles", in Spanish.
import type { roles as English } from '../en/roles.ts';
import { count, day, languageNames, number, years } from './formats.ts';

const iloLanguages: Readonly<Record<string, string>> = {
	'working-language': 'Un idioma de trabajo de la OIT (español, francés o inglés)',
	'second-working-language': 'Un segundo idioma de trabajo de la OIT',
	'duty-station-language': 'Un idioma del lugar de destino',
};

/** What is met, and what is there though the source states no level of it. */
function thereOf(met: number, there: number, all: string): string {
	if (there === 0) return `Cumplidos: ${number.format(met)} de ${all}`;
	return met === 0
		? `Tiene ${number.format(there)} de ${all}; no se indican niveles`
		: `Cumplidos o presentes: ${number.format(met + there)} de ${all}, ${number.format(there)} sin nivel indicado`;
}

/** "Falta", "Faltan". */
const lacks = (n: number): string => (n === 1 ? 'Falta' : 'Faltan');

/** Functions where a sentence holds a number or a name. */
export const roles = {
	heading: 'Roles',
	lead: 'Lo que dice de usted, junto a lo que esperan los roles de cuatro marcos públicos.',
	frameworks: 'Marcos',
	intro: {
		govstack:
			'Roles de administración digital. La fuente no indica niveles: lo que cuenta es si tiene lo que pide un rol. Abra un rol para evaluarlo.',
		ict: 'Componga su perfil profesional: evalúe las e-competencias por lo que sabe hacer y vea a qué perfiles TIC europeos se acerca más, y dónde y cuántos niveles faltan.',
		ilo: 'Las descripciones genéricas de puestos de la OIT, por grado. La fuente no indica niveles: lo que cuenta es si tiene lo que pide una descripción. Abra una para evaluarla.',
		odp: 'Roles de prestación operativa de la función pública británica, cada uno en sus grados. Evalúe las competencias por lo que sabe hacer y vea a qué rol, en qué grado, se acerca más.',
	},
	status: {
		met: 'Cumplido',
		short: 'Insuficiente',
		unrated: 'Aún desconocido',
		'not-stated': 'Presente; sin nivel indicado',
	},
	filter: 'Buscar estos roles por denominación',
	ranked: 'Los más cercanos a usted',
	rankedHint:
		'Por lo que tiene de lo que se sabe. Lo que aún no ha evaluado no cuenta ni a favor ni en contra de un rol.',
	nothingYet:
		'Aún no se puede decir nada. Un rol se juzga cuando se conocen al menos tres de sus expectativas y cerca de un tercio de todas.',
	tooLittle: (n) => `Muy poco para juzgar (${number.format(n)})`,
	known: (known, all) => `${number.format(known)} de ${count(all, 'expectativa conocida', 'expectativas conocidas')}`,
	statesNothing: 'La fuente no indica nada que se pueda comparar.',
	noTitle: 'Ningún rol de este marco se llama así.',
	atGrade: (title, grade) => `${title}, ${grade}`,
	musts: (met, there, all) => thereOf(met, there, count(all, 'imprescindible', 'imprescindibles')),
	pluses: (met, there, all) => thereOf(met, there, count(all, 'deseable', 'deseables')),
	short: (n) => count(n, 'insuficiente', 'insuficientes'),
	open: (n) => count(n, 'aún desconocido', 'aún desconocidos'),
	shortAt: 'Insuficiente:',
	shortOf: (name, wanted, have) => `${name} (se espera: ${wanted}; usted: ${have})`,
	judgedByOthers: (n) =>
		`${count(n, 'competencia se juzga', 'competencias se juzgan')} por evaluaciones relacionadas, a falta de una propia.`,
	byAnother: (level, name) => `${level}, por su evaluación de ${name}`,
	more: (n) => `y ${number.format(n)} más`,
	rateSkills: 'Evaluar las competencias de este marco',
	rateCompetences: 'Evaluar las e-competencias',
	rateHint:
		'Elija lo que sabe hacer, con el ratón o con una tecla: el signo del nivel, 0 para ninguno, ? si tiene dudas.',
	ratedOf: (rated, all) => `${number.format(rated)} de ${count(all, 'evaluada', 'evaluadas')}`,
	composed: 'Su perfil hasta ahora',
	composedOf: (n) =>
		`${count(n, 'competencia evaluada', 'competencias evaluadas')}, cada una con lo que significa su nivel`,
	composedBy: (framework) => `Su perfil según: ${framework}`,
	back: 'Todos los roles de este marco',
	grades: 'Grados',
	aim: 'Aspirar a este rol',
	aimed: 'Aspira a este rol',
	stopAiming: 'Dejar de aspirar a él',
	print: 'Imprimir',
	save: 'Guardar como archivo de texto',
	mustsHeading: 'Lo que pide',
	plusesHeading: 'Deseable',
	wanted: 'Se espera:',
	you: 'Usted:',
	noLevel: 'nivel sin indicar',
	untrusted: 'La fuente no da ningún nivel fiable.',
	notRated: 'sin evaluar',
	shortBy: (n) => `${lacks(n)} ${count(n, 'nivel', 'niveles')}`,
	missing: 'No la tiene',
	skillFrameworks: { axelos: 'AXELOS', ecf: 'e-CF', odp: 'Operational Delivery' },
	nameIn: (name, framework) => `${name} (${framework})`,
	from: (name, level) => `Tomado de su evaluación de ${name}: ${level}.`,
	approximately: (lost) => `Es aproximado. ${lost}`,
	fromNone: (name) => `Tomado de su respuesta de que no tiene ${name}.`,
	clear: 'Borrar',
	yearsAsked: (n) => `${years(n)} de experiencia`,
	yearsOf: (n, of) => `${years(n)} de experiencia: ${of}`,
	yearsOfNote: 'Comparado con el total de sus años; usted juzga de qué son.',
	yearsHave: (n) => years(n),
	shortYears: (n) => `${lacks(n)} ${years(n)}`,
	unsaid: 'sin indicar; puede indicarlo en la página Perfil',
	degreeAtLeast: (name) => `Al menos ${name}`,
	degreeIn: (name, fields) => `Al menos ${name}, en uno de estos campos: ${fields}`,
	otherField: 'Su titulación no es de ninguno de los campos que se nombran.',
	unsaidField: 'No ha indicado el campo de su titulación.',
	acceptsExperience: 'La fuente acepta experiencia en su lugar y no dice cuánta, así que queda abierto.',
	way: (degree, forDegree, forGrade) =>
		forDegree === 0
			? `${degree} y ${years(forGrade)} de experiencia`
			: `${degree} y ${years(forDegree + forGrade)} de experiencia: ${number.format(forDegree)} en lugar de la titulación y ${number.format(forGrade)} para el grado`,
	gradeAsked: (way) => `Al menos ${way}`,
	fields: (names) => `Campos que se nombran: ${names}.`,
	wayInstead: (way) => `Se acepta en su lugar: ${way}`,
	lacksDegree: 'Falta la titulación',
	language: (code) =>
		iloLanguages[code] ?? (/^[a-z]{2,3}$/.test(code) ? (languageNames.of(code) ?? code) : `«${code}»`),
	spoken: 'entre sus idiomas',
	notSpoken: 'no está entre sus idiomas',
	dutyStation: 'También pide un idioma del lugar de destino, que no se puede comparar.',
	certificate: (name) => `Certificación o licencia: ${name}`,
	held: 'la tiene',
	notHeld: 'no la tiene',
	expired: 'la tiene, pero caducada',
	duties: 'En qué consiste el trabajo',
	deliverables: 'Qué produce',
	tasks: 'Qué hace',
	kpi: 'Se mide por',
	next: 'Próximos pasos de la carrera',
	steps: { 'next-grade': 'El grado siguiente', above: 'Un rol superior', beside: 'Un rol cercano' },
	stepMet: 'Por lo que se sabe, tiene lo que hace falta.',
	stepTakes: 'Lo que hace falta además de lo que tiene:',
	stepOpen: (n) => `${count(n, 'expectativa aún no se conoce', 'expectativas aún no se conocen')}.`,
	routesIn: 'Vías de acceso',
	transferable: 'Competencias transferibles',
	certificatesFor: 'Certificaciones que demostrarían lo que falta',
	certificatesHint:
		'Cada una vale como prueba de estas competencias en el nivel que se espera o por encima. Plumbline no conoce precios ni proveedores.',
	shows: (names) => `demuestra: ${names}`,
	source: 'Fuente',
	oursNote:
		'La fuente no describe este rol: la redacción es nuestra, hecha a partir de su denominación y sus competencias.',
	oursSkills: 'Las descripciones de niveles propias del marco no están disponibles: las frases son nuestras.',
	publicPage: 'Página pública de este rol',
	sourceFaults: 'Qué está mal en la fuente',
	loading: 'Cargando…',
	notThere: 'Este marco no contiene ese rol.',
	fileName: (title) => `${title}.md`,
	savedOn: (date) => `A ${day.format(date)}, según sus propias evaluaciones.`,
	skillColumn: 'Expectativa',
	wantedColumn: 'Se espera',
	youColumn: 'Usted',
	statusColumn: 'Estado',
	meansColumn: 'Qué significa',
} satisfies typeof English;
