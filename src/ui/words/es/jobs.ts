// The words of a list of jobs, in Spanish: overlay, side panel and popup.
import type { jobs as English } from '../en/jobs.ts';
import { count, day, number, years } from './formats.ts';

const degrees = {
	advanced: 'un título universitario superior',
	first: 'un título universitario de primer ciclo',
	secondary: 'educación secundaria',
};

/** Functions where a sentence holds a number or a name. */
export const jobs = {
	label: 'Plumbline: las ofertas de esta página',
	title: 'Ofertas de esta página',
	count: (n) => count(n, 'oferta', 'ofertas'),
	shown: (shown, all) =>
		shown === all ? count(all, 'oferta', 'ofertas') : `${number.format(shown)} de ${count(all, 'oferta', 'ofertas')}`,
	empty: 'Plumbline no ha encontrado ofertas en esta lista.',
	noneLeft: 'Ninguna oferta de esta página cumple lo que ha elegido.',
	showAll: 'Mostrar todo',
	truncated: (most) =>
		`Esta página contiene más ofertas de las que lee Plumbline: aquí están las primeras ${number.format(most)}.`,
	sort: 'Ordenar por',
	sorts: {
		page: 'El orden de la página',
		closing: 'Las que cierran antes',
		fit: 'Mejor adecuación primero',
		unseen: 'No vistas primero',
	},
	role: 'Rol',
	allRoles: 'Todos los roles',
	noRole: 'Ningún rol sugerido',
	filters: { unseen: 'No vistas', saved: 'Guardadas', dated: 'Con fecha de cierre' },
	list: 'Ofertas',
	suggests: (role, framework) => `sugiere: ${role} (${framework})`,
	gradeAfter: {
		advanced: (grade, n) => `${grade}: unos ${years(n)} después de ${degrees.advanced}`,
		first: (grade, n) => `${grade}: unos ${years(n)} después de ${degrees.first}`,
		secondary: (grade, n) => `${grade}: unos ${years(n)} después de ${degrees.secondary}`,
	},
	gradeYears: (grade, n) => `${grade}: unos ${years(n)} de experiencia`,
	gradeDegree: {
		advanced: (grade) => `${grade}: ${degrees.advanced}`,
		first: (grade) => `${grade}: ${degrees.first}`,
		secondary: (grade) => `${grade}: ${degrees.secondary}`,
	},
	daysLeft: (n) => (n === 1 ? 'queda 1 día' : `quedan ${count(n, 'día', 'días')}`),
	closesToday: 'cierra hoy',
	closed: 'cerrada',
	closesOn: (date) => `Plazo hasta el ${day.format(date)}`,
	seen: (date) => `vista el ${day.format(date)}`,
	unseen: 'aún no vista',
	fit: (met, known, asked) =>
		`${number.format(met)} de ${count(asked, 'competencia cumplida', 'competencias cumplidas')}, ${number.format(known)} conocidas`,
	inPopup: (all, seen) => `Esta página contiene ${count(all, 'oferta', 'ofertas')}. Ha visto ${number.format(seen)}.`,
} satisfies typeof English;
