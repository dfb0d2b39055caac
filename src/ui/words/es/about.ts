// The words of the full page's view "about", in Spanish: what Plumbline can and cannot do, and whose work is in it.
import type { about as English } from '../en/about.ts';
import { count, percent } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const about = {
	heading: 'Acerca de',
	version: (version) => `Plumbline, versión ${version}`,
	lead: 'Plumbline tiende una plomada junto a una oferta de empleo: lo que pide y lo que usted dice de sí. En su dispositivo.',
	firstRun: 'Ver de nuevo la primera página',
	data: 'Dónde se guarda todo y cuánto ocupa',
	factsFail: 'No se han podido cargar las cifras y listas de esta página. Recárguela para intentarlo de nuevo.',
	seesHeading: 'Lo que puede ver y lo que no',
	sees: 'Ve',
	seesList: [
		'La dirección y el texto de las ofertas de empleo, y de las listas de ofertas, en los portales que están en «Sitios». Mira cuando se abre una página así y cuando cambia.',
		'Lo que evalúa, indica, guarda, corrige y elige. Se guarda en el almacenamiento propio de la extensión, en este navegador.',
		'Los archivos que abre en «Datos». Se leen aquí y no se guarda nada de ellos si no lo dice.',
	],
	seesNot: 'No ve',
	seesNotList: [
		'Ningún otro sitio, su historial, su correo, su cuenta en un portal de empleo ni lo que escribe en una página.',
		'Ofertas que tendría que ir a buscar. Lee lo que hay en la página que usted ha abierto y nada detrás de ella.',
		'Si una oferta es verdad, si el puesto sigue existiendo o cómo decide un empleador.',
		'Lo que sabe hacer, aparte de lo que le ha dicho. Nunca adivina una evaluación.',
	],
	keeps: 'Guarda',
	keepsList: [
		'El texto de una oferta que no ha guardado está solo en la memoria y desaparece al cerrar el navegador.',
		'De una oferta leída se recuerda un breve resumen para poder contar sus ofertas: denominación, empleador, roles y competencias, nunca el texto. Puede desactivarlo en «Datos».',
		'En ventanas privadas no se guarda nada. Sus evaluaciones se muestran allí a partir de una copia y no se pueden cambiar.',
	],
	pageHeading: 'Lo que una página puede saber de él',
	pageLead: 'El panel está en páginas ajenas, así que algo de él se puede notar. Esto es todo lo que se conoce.',
	pageLearns: 'Una página puede saber',
	pageLearnsList: [
		'Que hay un cuadro en ella, dónde, de qué tamaño y cuándo el puntero o el teclado están en él. El cuadro es igual para todo el mundo.',
		'Qué palabras de su propia oferta están marcadas y que se ha desplazado hasta ellas. Las marcas dicen lo que dice la oferta, nunca lo que usted tiene o le falta.',
		'Puede tapar el cuadro, mover lo que lo rodea o sacar el teclado de él. Por eso el panel no tiene campos de texto y todo en él se puede deshacer.',
	],
	pageNever: 'Una página no puede saber',
	pageNeverList: [
		'No puede leer lo que dice el cuadro, sus evaluaciones, su adecuación, su nombre ni sus archivos: eso se dibuja en un documento de la extensión, que el navegador mantiene aparte de la página.',
		'Si alguna vez se filtrara la dirección interna del panel, un sitio de la lista podría obtener su marco vacío. No hay nada suyo en él.',
	],
	inChromium: 'En Chromium, Chrome y Edge',
	inChromiumList: [
		'Mientras el panel está en una página, volver a ella la carga de nuevo, porque el navegador no mantiene esas páginas en memoria. Por eso solo está donde hay una oferta o una lista.',
		'Una página que se aísla de otras podría, si no, conocer una dirección inventada para esta sesión. El marco se carga de modo que no pueda.',
		'Una página que solo permite conexiones de su propia lista bloquea el panel. Use allí la ventana del botón o el panel lateral.',
	],
	inFirefox: 'En Firefox',
	inFirefoxList: ['Una página puede quitar el cuadro o poner otro en su lugar. Aun así no puede leerlo.'],
	inBoth: 'En todos',
	inBothList: [
		'Una página que se ejecuta a sí misma en un entorno aislado no tiene panel. Allí funcionan la ventana del botón y el panel lateral.',
	],
	permissionsHeading: 'Qué puede hacer y por qué',
	permissions: {
		storage:
			'Almacenamiento: para guardar lo que indica y recordar la oferta de una pestaña mientras el navegador está abierto.',
		scripting:
			'Scripts: para ejecutar el script que encuentra la oferta en las páginas de los portales y dar color a sus marcas.',
		hosts: 'Las direcciones de los portales: para leer ofertas allí y solo allí. Puede retirar cada una en «Sitios».',
		sidePanel: 'Panel lateral, solo en Chromium: para mostrar la misma vista junto a la página a quien lo prefiera.',
	},
	permissionsNone: 'No pide nada más, ni ahora ni más tarde.',
	networkHeading: 'Nunca usa la red',
	networkLead:
		'Ninguna parte de Plumbline envía ni va a buscar nada, por ningún motivo: ni cuentas, ni actualizaciones de datos, ni estadísticas. No tiene que creerlo. Para comprobarlo:',
	networkList: [
		'Cada página de la extensión lleva una política que prohíbe las conexiones: «connect-src none». Está en manifest.json, que puede abrir en la carpeta de la extensión.',
		'Desconecte la red después de cargar una página por primera vez: todo sigue funcionando.',
		'Abra las herramientas de desarrollo en esta página, elija «Red» y use Plumbline. Solo aparecen archivos de la propia extensión.',
		'En Chromium, abra chrome://extensions, active el modo de desarrollador, elija «service worker» en Plumbline y después «Red». En Firefox, abra about:debugging, «Este Firefox», «Inspeccionar».',
		'El código fuente es público. Sus pruebas ejecutan la extensión en ambos navegadores detrás de un proxy que rechaza y anota cada conexión, y fallan si hay alguna.',
	],
	accuracyHeading: 'Cuánto acierta al leer',
	accuracyLead: (ads) =>
		`Medido en ${count(ads, 'oferta real', 'ofertas reales')} que no escribió nadie del proyecto. Lectores cuidadosos anotaron lo que hay en ellas y la lectura de Plumbline se comparó con sus notas. A sus ofertas puede irles mejor o peor.`,
	listedCaption: 'Lo que se encuentra en las ofertas',
	listedHint:
		'Acertado: de lo que dice Plumbline, cuánto dicen también los lectores. Encontrado: de lo que dicen los lectores, cuánto dice Plumbline.',
	what: 'Qué',
	precision: 'Acertado',
	recall: 'Encontrado',
	wanted: 'Hay',
	listed: {
		requirements: 'Líneas que piden algo',
		technologies: 'Tecnologías, normas y métodos',
		axelos: 'Competencias, como competencias de AXELOS',
		languages: 'Idiomas',
		certifications: 'Certificaciones y licencias',
	},
	decidedCaption: 'Lo que se decide una vez por oferta',
	decidedHint: 'Con qué frecuencia Plumbline decide como los lectores.',
	right: 'Acertado',
	of: 'De',
	decided: {
		strength: 'Imprescindible o deseable, de las líneas encontradas',
		minYears: 'El menor número de años que se acepta',
		degree: 'La titulación más baja que se acepta',
		equivalent: 'Si la experiencia puede sustituir a la titulación',
		language: 'El idioma de la oferta',
	},
	rolesCaption: 'De qué rol es una oferta',
	rolesHint:
		'Con qué frecuencia un rol que aceptan los lectores sale el primero o entre los tres primeros; y con qué frecuencia no se nombra ninguno donde ninguno encaja.',
	framework: 'Marco',
	first: 'Primero',
	firstThree: 'Tres primeros',
	adsThatFit: 'Ofertas',
	none: 'Ninguno donde ninguno encaja',
	adsThatFitNone: 'Ofertas',
	roles: {
		govstack: 'Roles de GovStack',
		ict: 'Perfiles TIC europeos',
		ilo: 'Descripciones de puestos de la OIT',
		odp: 'Roles de Operational Delivery (Reino Unido)',
	},
	quotes: (share, n) =>
		`Cada cita se busca en su oferta: ${share} de ${count(n, 'cita está', 'citas están')} ahí palabra por palabra.`,
	share: (share) => (share === null ? '–' : percent.format(share)),
	sourcesHeading: 'Los marcos y sus editores',
	sourcesLead:
		'Las denominaciones, códigos, niveles y enlaces son de los editores. Los resúmenes y las frases son nuestros. Ninguno de los editores participa en Plumbline.',
	edition: 'Edición',
	licence: 'Licencia',
	notStated: 'Sin indicar en el documento',
	changed: 'Lo que hemos cambiado y lo que la fuente deja abierto',
	esco: 'ESCO, la clasificación europea de capacidades, competencias y ocupaciones, la publica la Comisión Europea. Los roles de GovStack remiten a sus ocupaciones; Plumbline lleva los enlaces y ninguno de sus textos.',
	librariesHeading: 'Bibliotecas',
	librariesLead: (n) =>
		`El código propio de Plumbline tiene licencia MIT. Se entrega con ${count(n, 'biblioteca ajena', 'bibliotecas ajenas')}:`,
	library: 'Biblioteca',
	licencesInFull: 'Todas las licencias completas',
} satisfies typeof English;
