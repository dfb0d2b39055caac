// The words of the popup, in Spanish.
import type { popup as English } from '../en/popup.ts';
import { count } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const popup = {
	noAd: 'En esta página no hay una oferta concreta. Abra una oferta en builtin.com o unjobs.org y Plumbline la leerá.',
	otherSite: 'Plumbline lee ofertas de empleo en builtin.com y unjobs.org. No mira otros sitios.',
	thisAd: 'Esta oferta',
	rateAd: 'Evalúe las competencias que nombra esta oferta',
	rateByKey:
		'En una competencia, una tecla responde y pasa a la siguiente: de 1 a 5, 0 para ninguno, ? si tiene dudas.',
	ratedBefore: 'Competencias de esta oferta que ya ha evaluado',
	openDashboard: 'Abrir su perfil',
	openAds: 'Sus ofertas guardadas',
	yours: 'Además de esta página',
	targetsUnrated: (n) =>
		n === 0
			? 'Ha respondido a todas las competencias de los roles a los que aspira.'
			: `${count(n, 'competencia de los roles a los que aspira aún no está evaluada', 'competencias de los roles a los que aspira aún no están evaluadas')}.`,
	rateTargets: 'Evaluarlas',
	chooseTarget: 'Indicar a qué rol aspira',
	copyFit: 'Copiar la adecuación como texto',
	fitCopied: 'La adecuación a esta oferta está en el portapapeles, en Markdown.',
	fitNotCopied: 'El navegador no ha permitido copiar. No se ha puesto nada en el portapapeles.',
	noneToRate: 'Esta oferta no nombra ninguna competencia que se pueda evaluar.',
	search: 'Evaluar otra competencia',
	searchLabel: 'Buscar competencias y tecnologías',
	noHits: 'No hay nada con ese nombre. Pruebe a escribirlo de otra forma o añádalo a sus competencias.',
	noneOfThese: '¿No la encuentra?',
	yourRatings: (n) => `${count(n, 'competencia evaluada', 'competencias evaluadas')}.`,
	saved: (name) => `Guardado: ${name}`,
	removed: (name) => `Evaluación retirada: ${name}.`,
	clear: 'Borrar',
	unknownNames: 'Nombres de esta oferta que Plumbline no conoce',
	ownSkills: 'Competencias que ha añadido',
	add: 'Añadir a mis competencias',
	addAs: (name) => `Qué es «${name}»`,
	kinds: { technology: 'Herramienta o tecnología', competence: 'Competencia' },
	added: (name) => `${name} ya es una de sus competencias. Puede evaluarla.`,
	alreadyKnown: (written, name) => `«${written}» ya se conoce como ${name}.`,
	badLabel: 'El nombre de una competencia tiene de 1 a 80 caracteres, entre ellos una letra o una cifra.',
	tooMany: 'Ha añadido 500 competencias y no queda sitio para más. Retire antes una.',
	remove: 'Retirar',
	skillRemoved: (name) => `${name} ya no es una de sus competencias.`,
	removedButRated: (name) =>
		`${name} ya no es una de sus competencias. Su evaluación se conserva por si la añade de nuevo.`,
	undo: 'Deshacer',
	dropRating: 'Retirar también su evaluación',
	showSite: (host) => `Mostrar Plumbline en ${host}`,
	siteHidden: (host) => `Plumbline está oculto en ${host}.`,
	hideSite: (host) => `Ocultar Plumbline en ${host}`,
	privateWindow: 'Esta es una ventana privada: no se guarda nada, así que aquí no se pueden cambiar las evaluaciones.',
	storeFails:
		'El navegador no da a Plumbline ningún lugar donde guardar sus evaluaciones, así que no se puede guardar nada.',
	saveFailed: 'No se ha podido guardar. No se ha cambiado nada.',
	allow: 'Permitir en builtin.com, sus sitios de ciudades y unjobs.org',
	allowWhy: 'El navegador aún no ha permitido a Plumbline leer todos sus sitios.',
	loading: 'Cargando…',
	noTab: 'Plumbline no sabe de qué página habla esta ventana. Ciérrela y ábrala de nuevo.',
	adAsks: (level) => `la oferta pide: ${level}`,
} satisfies typeof English;
