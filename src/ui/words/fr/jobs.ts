// The words of a list of jobs, in French: overlay, side panel and popup.
import type { jobs as English } from '../en/jobs.ts';
import { count, day, number, years } from './formats.ts';

const degrees = {
	advanced: 'un diplôme universitaire supérieur',
	first: 'un diplôme universitaire de premier cycle',
	secondary: 'des études secondaires',
};

/** Functions where a sentence holds a number or a name. */
export const jobs = {
	label: 'Plumbline : les offres de cette page',
	title: 'Offres de cette page',
	count: (n) => count(n, 'offre', 'offres'),
	shown: (shown, all) =>
		shown === all ? count(all, 'offre', 'offres') : `${number.format(shown)} sur ${count(all, 'offre', 'offres')}`,
	empty: 'Plumbline n’a trouvé aucune offre dans cette liste.',
	noneLeft: 'Aucune offre de cette page ne correspond à vos choix.',
	showAll: 'Tout afficher',
	truncated: (most) =>
		`Cette page contient plus d’offres que Plumbline n’en lit : les ${number.format(most)} premières sont ici.`,
	sort: 'Trier par',
	sorts: {
		page: 'Ordre de la page',
		closing: 'Date limite la plus proche',
		fit: 'Meilleure adéquation d’abord',
		unseen: 'Non consultées d’abord',
	},
	role: 'Rôle',
	allRoles: 'Tous les rôles',
	noRole: 'Aucun rôle suggéré',
	filters: { unseen: 'Non consultées', saved: 'Enregistrées', dated: 'Avec une date limite' },
	list: 'Offres',
	suggests: (role, framework) => `suggère : ${role} (${framework})`,
	gradeAfter: {
		advanced: (grade, n) => `${grade} : environ ${years(n)} après ${degrees.advanced}`,
		first: (grade, n) => `${grade} : environ ${years(n)} après ${degrees.first}`,
		secondary: (grade, n) => `${grade} : environ ${years(n)} après ${degrees.secondary}`,
	},
	gradeYears: (grade, n) => `${grade} : environ ${years(n)} d’expérience`,
	gradeDegree: {
		advanced: (grade) => `${grade} : ${degrees.advanced}`,
		first: (grade) => `${grade} : ${degrees.first}`,
		secondary: (grade) => `${grade} : ${degrees.secondary}`,
	},
	daysLeft: (n) => count(n, 'jour restant', 'jours restants'),
	closesToday: 'se termine aujourd’hui',
	closed: 'terminée',
	closesOn: (date) => `Candidatures jusqu’au ${day.format(date)}`,
	seen: (date) => `consultée le ${day.format(date)}`,
	unseen: 'pas encore consultée',
	fit: (met, known, asked) =>
		`${count(met, 'compétence acquise', 'compétences acquises')} sur ${number.format(asked)}, ${number.format(known)} connues`,
	inPopup: (all, seen) =>
		`Cette page liste ${count(all, 'offre', 'offres')}. Vous en avez consulté ${number.format(seen)}.`,
} satisfies typeof English;
