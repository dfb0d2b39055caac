// The words of the full page's frame, in Spanish; each of its views has a file of its own.
import type { dashboard as English } from '../en/dashboard.ts';
import { count } from './formats.ts';

/** The frame: its views by their routes, what was saved, and what could not be. */
export const dashboard = {
	label: 'Plumbline: su perfil',
	routes: {
		profile: 'Perfil',
		roles: 'Roles',
		ads: 'Ofertas',
		demand: 'Demanda',
		check: 'Comprobar una oferta',
		data: 'Datos',
		sites: 'Sitios',
		settings: 'Ajustes',
		about: 'Acerca de',
	},
	title: (view) => `${view} · Plumbline`,
	skip: 'Ir al contenido',
	loading: 'Cargando…',
	storeFails: 'El navegador no da a Plumbline ningún lugar donde guardar lo que indica: no se puede guardar nada.',
	textsFail: 'Plumbline no ha podido cargar los textos de los marcos. Recargue esta página para intentarlo de nuevo.',
	lost: (ratings) =>
		`El navegador ha perdido lo que había indicado aquí. Queda una copia, con ${count(ratings, 'evaluación', 'evaluaciones')}.`,
	putBack: 'Restaurar la copia',
	dropCopy: 'Dejarlo así y eliminar la copia',
	isBack: 'Se ha restaurado lo que se había perdido.',
	copyDropped: 'La copia se ha eliminado.',
	lostProfile: 'lo que se había perdido',
	statements: {
		years: 'sus años de experiencia',
		yearsIn: 'sus años por competencia o campo',
		degrees: 'sus titulaciones',
		languages: 'sus idiomas',
		certificates: 'sus certificaciones',
		targets: 'los roles a los que aspira',
		grade: 'su grado',
	},
	failures: {
		'store-failed': 'el navegador no ha podido escribirlo.',
		'read-only':
			'sus datos los escribió una versión más reciente de Plumbline o no se pueden actualizar. Se muestran y se dejan como están.',
		'private-window': 'esta es una ventana privada, donde no se guarda nada.',
		'unknown-concept': 'Plumbline ya no conoce esta competencia, este rol o este campo.',
		'bad-value': 'Plumbline no admite ese valor aquí.',
		'engine-failed': 'Plumbline no ha podido cargar lo que necesita para ello.',
		'changed-meanwhile': 'se ha cambiado en otro sitio entretanto. Se muestra lo que hay ahora.',
		'no-ad': 'esta oferta ya no está guardada.',
		gone: 'Plumbline se ha actualizado o detenido. Recargue esta página e inténtelo de nuevo.',
	},
	changes: (n) => count(n, 'cambio', 'cambios'),
	saved: (name) => `Guardado: ${name}`,
	unrated: (name) => `Evaluación retirada: ${name}`,
	notSaved: (name, why) => `No guardado: ${name}. El motivo: ${why}`,
	undo: (name) => `Deshacer: ${name}`,
	undone: (name) => `Deshecho: ${name}`,
	notUndone: 'No se ha podido deshacer.',
	found: (n) => count(n, 'resultado', 'resultados'),
	foundList: 'Resultados',
	noneFound: 'No hay nada con ese nombre. Pruebe a escribirlo de otra forma.',
} satisfies typeof English;
