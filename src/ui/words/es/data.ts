// The words of the full page's view "data", in Spanish: files out and in, history, seen ads, where things are kept.
import type { data as English } from '../en/data.ts';
import { count, day, number, size } from './formats.ts';
import { faults } from './faults.ts';

/** Functions where a sentence holds a number or a name. */
export const data = {
	heading: 'Datos',
	lead: 'Lo que indica y lo que se ha leído se queda en este navegador y en ningún otro lugar. Aquí puede exportarlo a archivos, importarlo de archivos y hacer que se olvide.',
	failures: {
		'store-failed': 'El navegador no ha podido escribirlo, así que no se ha cambiado nada.',
		'read-only': 'Lo que hay aquí lo escribió una versión más reciente de Plumbline: se muestra y se deja como está.',
		'private-window': 'Esta es una ventana privada, donde no se guarda nada.',
		'unknown-concept': 'Plumbline no conoce una de estas competencias, roles o campos, así que no se ha cambiado nada.',
		'bad-value': 'Uno de estos valores no es posible, así que no se ha cambiado nada.',
		'engine-failed': 'Plumbline no ha podido cargar su vocabulario. Recargue esta página e inténtelo de nuevo.',
		'changed-meanwhile':
			'Su perfil se ha cambiado en otro sitio entretanto, así que no se ha hecho nada. Abra el archivo de nuevo para ver qué cambiaría ahora.',
		'no-ad': 'Esta oferta ya no está guardada, así que no se ha cambiado nada.',
		gone: 'Plumbline se ha actualizado o detenido. Recargue esta página e inténtelo de nuevo.',
	},
	faults,
	loading: 'Cargando…',
	storeFails: 'No se puede leer lo que está guardado, así que no hay nada que mostrar aquí.',

	saveHeading: 'Guardar en un archivo',
	formats: {
		backup: {
			name: 'Copia de seguridad',
			use: 'Todo lo que guarda Plumbline, con una suma de comprobación. Al abrirla aquí, todo vuelve a su sitio.',
		},
		'json-resume': {
			name: 'JSON Resume',
			use: 'Su perfil para programas que leen el estándar JSON Resume. No contiene nombre, dirección ni empleador.',
		},
		'ratings-csv': {
			name: 'Evaluaciones en tabla',
			use: 'Sus evaluaciones para una hoja de cálculo, en CSV. Al abrir el archivo aquí, se vuelven a leer.',
		},
	},
	save: 'Guardar',
	saveFormat: (name) => `Guardar: ${name}`,
	fileSaved: (file) => `${file} está donde su navegador guarda los archivos.`,
	writeFailed: 'No se ha podido escribir el archivo.',
	writing: 'Escribiendo el archivo…',
	writingStopped: 'El archivo no se ha escrito.',

	openHeading: 'Abrir un archivo',
	openWhat:
		'Una copia de seguridad, un JSON Resume, una tabla de evaluaciones o un currículum en .txt, .pdf o .docx. Verá qué cambiaría antes de que cambie nada.',
	choose: 'Elegir un archivo',
	orDrop: 'o suéltelo aquí',
	reading: (file) => `Leyendo ${file}…`,
	stopped: (file) => `${file} no se ha leído hasta el final. No se ha cambiado nada.`,
	couldNotOpen: (file) => `Su navegador no ha podido abrir ${file}. No se ha cambiado nada.`,

	notRead: (file) => `${file} no se ha leído`,
	nothingChanged: 'No se ha cambiado nada.',
	atLine: (line) => `Línea ${line}:`,
	atCell: (line, column) => `Línea ${line}, columna ${column}:`,
	atPlace: (place) => `${place}:`,
	another: 'Abrir otro archivo',

	previewHeading: (file) => `Lo que cambiaría ${file}`,
	readAs: {
		'json-resume': 'Leído como JSON Resume.',
		'ratings-csv': 'Leído como tabla de evaluaciones.',
		resume: 'Leído como currículum en texto libre.',
	},
	untickWhat: 'Todavía no ha cambiado nada. Desmarque lo que no quiera.',
	tickWhat: 'Todavía no ha cambiado nada. Marque lo que sea cierto en su caso.',
	changesNothing: 'No dice nada que su perfil no diga ya.',
	changesHeading: (n) => `Cambios (${number.format(n)})`,
	proposalsHeading: (n) => `Competencias que menciona (${number.format(n)})`,
	proposalsWhat: 'Aún no están evaluadas. Evalúelas ahora o más tarde: las que deje no cambian.',
	skippedHeading: (n) => `Omitido (${number.format(n)})`,
	skippedWhat: 'El resto se mantiene sin ello.',
	rateLater: 'Evaluar más tarde',
	ratingFor: (name) => `Su evaluación de ${name}`,
	selectAll: 'Marcar todo',
	selectNone: 'Desmarcar todo',
	showAll: (n) => `Mostrar todo (${number.format(n)})`,
	before: 'antes:',
	after: 'después:',
	taken: 'retirado',
	apply: (n) => `Aplicar ${count(n, 'cambio', 'cambios')}`,
	dismiss: 'Dejar todo como está',
	applied: (n) => `Hecho: ${count(n, 'cambio', 'cambios')}, en un solo paso. Puede deshacerlo más abajo.`,

	replaceHeading: (file) => `${file} lo sustituiría todo`,
	replaceWhat:
		'Lo que ha indicado aquí y las ofertas que ha visto se sustituyen por el contenido de la copia de seguridad. Esto no se puede deshacer.',
	holds: {
		ratings: (n) => count(n, 'evaluación', 'evaluaciones'),
		ownSkills: (n) => count(n, 'competencia añadida por usted', 'competencias añadidas por usted'),
		seenAds: (n) => count(n, 'oferta vista', 'ofertas vistas'),
		steps: (n) => count(n, 'paso del historial', 'pasos del historial'),
		sites: (n) => count(n, 'opción para un sitio', 'opciones para sitios'),
	},
	holdsLabel: 'Contenido de la copia de seguridad',
	replaceChanges: (n) => `Lo que cambiaría en su perfil (${number.format(n)})`,
	replaceSame: 'Su perfil se quedaría como está.',
	saveFirst: 'Guardar antes lo que hay ahora',
	replace: 'Sustituirlo todo',
	replaced: 'Todo se ha sustituido por la copia de seguridad.',

	statements: {
		years: 'Años de experiencia',
		yearsIn: 'Años de práctica',
		degrees: 'Titulación',
		languages: 'Idioma',
		certificates: 'Certificación',
		targets: 'Rol al que aspira',
		grade: 'Grado',
		rating: 'Evaluación',
	},
	yearsValue: (n) => count(n, 'año', 'años'),
	degreeIn: (degree, field) => `${degree}, ${field}`,
	expires: (on) => `hasta el ${day.format(new Date(on))}`,
	noLastDay: 'sin fecha de caducidad',
	added: 'nuevo',
	evidence: (words) => `prueba: ${words}`,
	lastUsed: (year) => `último uso: ${year}`,

	historyHeading: 'Sus cambios',
	historyNone: 'Todavía no se ha cambiado nada.',
	step: (on, n) => `${on}: ${count(n, 'cambio', 'cambios')}`,
	why: { said: 'indicado por usted', imported: 'de un archivo' },
	on: (at) => day.format(new Date(at)),
	undo: 'Deshacer el último paso',
	undone: (n) => `Deshecho: ${count(n, 'cambio', 'cambios')}.`,
	undoFailed: 'No se ha podido deshacer.',
	olderSteps: (n) => `Mostrar ${count(n, 'paso anterior', 'pasos anteriores')}`,

	adsHeading: 'Ofertas vistas',
	adsWhat:
		'De cada oferta se guardan la denominación, el empleador, la fecha y las competencias que pedía; nunca el texto.',
	record: 'Guardar las ofertas que leo',
	recordingPaused:
		'Ahora no se guarda ninguna oferta. Las de abajo se quedan hasta que venzan o hasta que haga que se olviden.',
	months: 'Olvidarlas después de',
	monthsValue: (n) => count(n, 'mes', 'meses'),
	choiceSaved: 'Su elección se ha guardado.',
	adsNone: 'No hay ninguna oferta guardada.',
	adsCount: (n) => `${count(n, 'oferta guardada', 'ofertas guardadas')}.`,
	bySite: 'Por sitio',
	onSite: (host, n) => `${host}: ${count(n, 'oferta', 'ofertas')}`,
	forget: 'Olvidar',
	forgetSite: (host) => `Olvidar todas las ofertas de ${host}`,
	oneByOne: 'Verlas una por una',
	savedStay: 'Las ofertas que ha guardado se quedan hasta que haga que se olviden allí.',
	siteForgotten: (host) => `Todas las ofertas de ${host} se han olvidado.`,

	keptHeading: 'Dónde se guarda',
	keptWhat:
		'En la base de datos que este navegador da a Plumbline, en este dispositivo. Ninguna página puede leerla y Plumbline no envía nada a ninguna parte. Al quitar Plumbline del navegador se elimina todo.',
	keptHow: {
		ratings: 'Evaluaciones',
		steps: 'Pasos del historial',
		ownSkills: 'Competencias añadidas por usted',
		ads: 'Ofertas vistas o guardadas',
		size: 'En total, con copias de reserva',
	},
	bytes: size,
	sizeUnknown: 'su navegador no lo dice',

	forgetHeading: 'Olvidarlo todo',
	forgetWhat:
		'Evaluaciones, lo que ha indicado sobre usted, historial, competencias añadidas, ofertas vistas, opciones para sitios y todas sus copias. Esto no se puede deshacer. Guarde antes una copia de seguridad si cree que podría necesitar algo.',
	forgetWord: 'olvidar',
	forgetConfirm: (word) => `Escriba «${word}» para confirmar`,
	forgetNow: 'Olvidarlo todo',
	forgotten: 'Todo se ha olvidado.',

	close: 'Cerrar',
	closeWhat: 'Cerrar este mensaje',
} satisfies typeof English;
