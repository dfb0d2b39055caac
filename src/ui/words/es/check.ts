// The words of the full page's view "check", in Spanish: one posting in the making, and many at once.
import type { check as English } from '../en/check.ts';
import { count, number, size } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const check = {
	heading: 'Comprobar una oferta',
	partsLabel: 'Partes de esta vista',
	parts: { one: 'Una oferta', many: 'Muchas a la vez' },
	leads: {
		one: 'Para quien redacta o aprueba una oferta: qué dice, qué calla y qué verá quien la lea. Todo ocurre en este dispositivo.',
		many: 'Un archivo de ofertas, cada una comprobada en este dispositivo: una tabla (CSV) con una columna «text» o «description», o JSON Lines como en la línea de órdenes.',
	},

	title: 'Denominación del puesto',
	text: 'Texto de la oferta',
	textHint:
		'Escríbalo o péguelo. Las líneas que empiezan por «- » son elementos de una lista, y las que empiezan por «## », títulos.',
	open: 'Abrir un archivo',
	openWhat: '.txt, .md, .html o .docx, elegido o soltado aquí',
	opened: (file) => `${file} está en el campo.`,
	notOpened: (file) => `${file} no se ha abierto. El texto del campo está como estaba.`,
	couldNotOpen: (file) => `${file} no se ha podido leer. El texto del campo está como estaba.`,
	noPdf: 'Esto es un PDF. Copie su texto y péguelo aquí, o abra el documento del que procede.',
	notThisKind: 'Aquí se pueden abrir texto, Markdown, HTML y .docx.',
	clear: 'Borrar todo',
	cleared: 'Se han borrado la denominación, el texto, la versión para comparar y lo que había silenciado para él.',
	putBack: 'Devolver lo que había',
	isBack: 'Lo que había está de vuelta.',
	keptWhere:
		'La denominación, el texto, la versión para comparar y lo que silencie para este texto se guardan en esta pestaña, para que no se pierdan al recargar. Desaparecen con la pestaña.',
	notKept:
		'Esto es demasiado largo para guardarlo al recargar. Sigue en el campo hasta que recargue o cierre la página; cópielo antes.',
	cut: (read, all) =>
		`El texto tiene ${count(all, 'carácter', 'caracteres')}. Solo se leen los primeros ${number.format(read)}; el campo los conserva todos.`,

	empty: 'Todavía no hay nada que comprobar. Lo que se encuentre aparece aquí mientras escribe.',
	waiting: 'Leyendo …',
	failed: {
		'not-loaded':
			'No se han podido cargar las comprobaciones. Su texto sigue aquí. Recargue la página para volver a intentarlo.',
		broke:
			'Las comprobaciones se han interrumpido antes de terminar. Su texto sigue aquí. Cámbielo para que se vuelva a leer.',
	},
	stopped: 'Ha parado la lectura. El texto se vuelve a leer en cuanto lo cambie.',
	silent: (language) =>
		`Idioma de este texto: ${language}. Las comprobaciones solo conocen el inglés, así que no dicen nada de él. Eso no significa que no haya nada que decir.`,
	views: 'Lo que se dice del texto',
	viewNames: { findings: 'Hallazgos', reader: 'Lo que verá quien la lea', versions: 'Antes y después' },

	severities: {
		error: (n) => count(n, 'error', 'errores'),
		warning: (n) => count(n, 'advertencia', 'advertencias'),
		info: (n) => count(n, 'observación', 'observaciones'),
	},
	severity: { error: 'Error', warning: 'Advertencia', info: 'Observación' },
	filter: 'Qué hallazgos se muestran',
	all: (n) => `Todos (${number.format(n)})`,
	none: 'Las comprobaciones no han encontrado nada.',
	noneLeft: 'Todo lo que han encontrado las comprobaciones está silenciado.',
	select: (words) => `Seleccionar en el texto: ${words}`,
	more: (n) => `y ${count(n, 'lugar más', 'lugares más')}`,
	leftOut: 'Se trata de lo que el texto calla.',
	instead: 'Escriba en su lugar:',
	why: 'Por qué:',
	sure: 'Grado de certeza:',
	fix: (words) => `Sustituir por «${words}»`,
	remove: 'Quitar estas palabras',
	fixed: (from, to) => (to === '' ? `Se ha quitado «${from}».` : `«${from}» ahora es «${to}».`),
	undoFix: 'Deshacer la sustitución',
	undone: 'Las palabras están como estaban.',
	changed: 'El texto ha cambiado ahí desde que se comprobó. Se comprueba de nuevo en cuanto haga una pausa.',
	mute: 'No volver a mostrar esto',
	muteOf: (name) => `No volver a mostrar esto: ${name}`,
	muteHere: 'Para este texto',
	muteEverywhere: 'En todas partes',
	nowMutedHere: (name) => `«${name}» queda en silencio sobre estas palabras en este texto.`,
	nowMuted: (name) => `«${name}» queda en silencio en todas partes.`,
	notMuted: 'No se ha podido guardar.',
	showMuted: (n) => `Mostrar lo silenciado (${number.format(n)})`,
	hideMuted: 'Ocultar lo silenciado',
	isMuted: 'En silencio',
	unmute: 'Mostrar de nuevo',
	unmuteOf: (name) => `Mostrar de nuevo: ${name}`,
	speaksAgain: (name) => `«${name}» se muestra de nuevo.`,

	readerWhat:
		'La misma lectura que recibe quien busca empleo: qué pide, con qué fuerza, a qué nivel y de qué trabajo se trata.',
	noLevel: 'sin nivel indicado',
	excluded: 'No hace falta',
	unmapped: 'No nombra nada que conozcan los marcos o el vocabulario.',

	keepVersion: 'Guardar esta versión para comparar',
	keptVersion: 'Esta versión queda guardada. Cambie el texto y las dos se comparan en «Antes y después».',
	replaceVersion: 'Comparar con esta versión a partir de ahora',
	dropVersion: 'Olvidar la versión para comparar',
	droppedVersion: 'La versión para comparar está olvidada.',
	noVersion: 'Guarde una versión, siga escribiendo y aquí aparecerá lo que ha cambiado.',
	findingsThen: 'Hallazgos',
	requirementsThen: 'Requisitos',
	became: { gone: 'Ya no están', new: 'Nuevos', still: 'Siguen ahí' },
	becameOf: { gone: 'Ya no se pide', new: 'Ahora se pide', changed: 'Se pide de otro modo' },
	nothingHere: 'Ninguno.',
	sameAsked: 'Las dos versiones piden lo mismo.',
	strengthWas: (before, now) => `antes: «${before}»; ahora: «${now}»`,
	levelWas: (skill, before, now) => `${skill}; antes: «${before}»; ahora: «${now}»`,
	change: 'Cambio',
	what: 'Qué',
	showMore: (n, left) => `Mostrar ${number.format(n)} más de ${number.format(left)}`,
	comparing: 'Comparando …',
	countOf: (name, n) => `${name} (${number.format(n)})`,

	report: 'Un informe para entregar',
	reportWhat: 'Sin lo que está silenciado.',
	reports: { markdown: 'Guardar como Markdown', html: 'Guardar como HTML', sarif: 'Guardar como SARIF 2.1.0' },
	print: 'Imprimir',
	writingReport: 'Escribiendo el informe …',
	reportFailed: 'No se ha podido escribir el informe.',
	reportStopped: 'Ha parado el informe. No se ha escrito ningún archivo.',
	fileSaved: (file) => `${file} está donde su navegador guarda los archivos.`,

	choose: 'Elegir un archivo',
	orDrop: 'o soltar uno aquí: .csv, .tsv o .jsonl',
	reading: (file) => `Comprobando ${file} …`,
	readSoFar: (rows, done, of) =>
		`${count(rows, 'oferta comprobada', 'ofertas comprobadas')}; ${size(done)} de ${size(of)} leídos.`,
	stoppedAt: (rows) =>
		`Ha parado después de ${count(rows, 'oferta', 'ofertas')}. Están en la lista; las demás no se han leído.`,
	manyFailed: {
		'not-loaded':
			'No se han podido cargar las comprobaciones, así que no se ha leído nada más. Recargue la página para volver a intentarlo.',
		broke:
			'Las comprobaciones se han interrumpido. Lo comprobado hasta entonces está en la lista; elija de nuevo el archivo para volver a empezar.',
	},
	doneMany: (rows, bad) =>
		bad === 0
			? `${count(rows, 'oferta comprobada', 'ofertas comprobadas')}.`
			: `${count(rows, 'oferta comprobada', 'ofertas comprobadas')}, ${count(bad, 'línea sin leer', 'líneas sin leer')}.`,
	nothingIn: (file) => `No hay ninguna oferta en ${file}.`,
	badHeading: (n) => count(n, 'línea sin leer', 'líneas sin leer'),
	badLines: {
		'not-json': () => 'Esta línea no es JSON.',
		'no-object': () => 'Esta línea es JSON, pero no un objeto con los campos de una oferta.',
		'not-text': (field) => `El campo «${field}» no es texto.`,
		'no-text': () => 'No da ni texto ni HTML.',
		'no-column': (columns) =>
			`La tabla necesita una columna «text», «description» o «html». Sus columnas son: ${columns}. No se ha leído nada de ella.`,
		'open-quote': () => 'Aquí se abre una comilla que no se cierra en ninguna parte. Lo que sigue no se ha leído.',
		'too-long': () => 'Es más larga que cualquier oferta. Lo que sigue no se ha leído.',
		'not-text-file': () =>
			'A partir de aquí el archivo no es texto: puede ser un documento de otra clase. No se ha leído más.',
		failed: () => 'Plumbline no ha podido analizar esta oferta. Las demás no se ven afectadas.',
	},
	atLine: (n) => `Línea ${number.format(n)}:`,
	moreBad: (n) => `y ${count(n, 'línea más', 'líneas más')}, todas en los archivos que guarde`,
	tableLabel: 'Ofertas, con lo que se ha encontrado',
	columns: {
		id: 'Identificador',
		title: 'Denominación',
		error: 'Errores',
		warning: 'Advert.',
		info: 'Observ.',
		first: 'Primer hallazgo',
	},
	untitled: (line) => `Línea ${number.format(line)}, sin denominación`,
	silentRow: (language) => `Sin comprobar: ${language}`,
	nothingFound: 'Nada encontrado',
	saveCsv: 'Guardar como CSV',
	saveJsonl: 'Guardar como JSON Lines',
	keepsFew:
		'De cada oferta se conservan los recuentos y los tres hallazgos más graves. Todos los hallazgos: npm run check.',
	other: 'Comprobar otro archivo',
} satisfies typeof English;
