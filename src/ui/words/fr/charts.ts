// The words of charts and of the page that holds those of the profile, in French.
import type { charts as English } from '../en/charts.ts';
import { count, day, number } from './formats.ts';

const shortDay = new Intl.DateTimeFormat('fr', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('fr', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });

/** Functions where a sentence holds a number or a name. */
export const charts = {
	asTable: 'La même chose en tableau',
	rows: (n) => count(n, 'ligne', 'lignes'),
	tableOf: (title) => `Tableau : ${title}`,
	saveSvg: 'Enregistrer en SVG',
	savePng: 'Enregistrer en PNG',
	saveSvgOf: (title) => `Enregistrer en SVG : ${title}`,
	savePngOf: (title) => `Enregistrer en PNG : ${title}`,
	noPng: 'Ce navigateur ne remet pas d’images dessinées par Plumbline. Le fichier SVG contient la même chose.',
	fileName: (title, ending) => `${title}.${ending}`,
	role: 'À côté du rôle',
	noRole: 'Aucun rôle',
	targets: 'Rôles que vous visez',
	unknownRole: 'Aucun référentiel ne contient le rôle que nomme l’adresse. Choisissez-en un autre.',
	nothingRated: 'Vous n’avez encore rien évalué : il n’y a rien à dessiner.',
	day: (at) => shortDay.format(at),
	moment: (at) => moment.format(at),
	skill: 'Compétence',
	framework: 'Référentiel',
	you: 'Vous',
	wanted: 'Attendu',
	status: 'État',
	notWanted: 'non demandé',
	noLevel: 'demandé, niveau non précisé',
	yourLevel: 'Votre niveau',
	byAnother: 'Par votre évaluation d’une compétence proche',
	wantedBy: (role) => `Attendu : ${role}`,
	wantedAnywhere: 'Demandé, niveau non précisé',
	groups: {
		competences: 'Compétences',
		technical: 'Technologies et connaissances',
		axelos: 'Compétences AXELOS',
		ecf: 'Compétences e-CF',
		odp: 'Compétences Operational Delivery (Royaume-Uni)',
	},
	heat: {
		title: 'Vos compétences par niveau',
		titleWith: (role) => `Vos compétences par niveau, à côté du rôle ${role}`,
		summary: (rated) =>
			`${count(rated, 'compétence évaluée', 'compétences évaluées')}, chacune sur l’échelle de son référentiel.`,
		fit: (reached, all) =>
			`Vous avez ${count(reached, 'compétence', 'compétences')} sur les ${number.format(all)} que le rôle demande.`,
		short: (n) => `${number.format(n)} en dessous du niveau attendu.`,
		open: (n) => `${count(n, 'pas encore connue', 'pas encore connues')}.`,
		onlyRole: 'Seulement ce que ce rôle demande',
		nothing:
			'Rien à dessiner : vous n’avez encore rien évalué, et aucun rôle dont les compétences pourraient figurer ici n’est choisi.',
	},
	radar: {
		title: (role) => `Vous à côté du rôle ${role}`,
		noRole: 'Choisissez un rôle : ses niveaux sont dessinés à côté des vôtres.',
		titleNoRole: 'Vous à côté d’un rôle',
		tooFew: (n) =>
			`La source indique ${count(n, 'compétence', 'compétences')} pour ce rôle, et un radar en demande trois. Le dessin par niveau montre ce qu’il y a.`,
		nothing:
			'La source n’indique pas de niveaux pour ce rôle et vous n’avez évalué aucune de ses compétences : il n’y a pas encore de forme à dessiner.',
		noLevels: 'La source n’indique pas de niveaux pour ce rôle : seuls les vôtres sont dessinés.',
		met: (met, all) =>
			`Sur ${count(all, 'compétence', 'compétences')} de niveau précisé, vous en atteignez ${number.format(met)}.`,
		short: (names) => `Les plus en dessous : ${names}.`,
		unrated: (n) =>
			`${count(n, 'compétence n’est pas évaluée et reste ouverte', 'compétences ne sont pas évaluées et restent ouvertes')}.`,
		some: (drawn, all) =>
			`${number.format(drawn)} sur ${count(all, 'compétence est dessinée', 'compétences sont dessinées')} : d’abord les plus en dessous, puis celles que vous avez évaluées le plus bas. Le tableau les contient toutes.`,
		value: (you) => `vous : ${you}`,
		values: (you, wanted) => `vous : ${you} · attendu : ${wanted}`,
	},
	steps: {
		title: 'Évolution dans le temps',
		titleOf: (group) => `Évolution dans le temps : ${group}`,
		what: 'Compétences de',
		summary: (since, before, now) =>
			`${count(now, 'compétence est évaluée', 'compétences sont évaluées')} aujourd’hui ; ${number.format(before)} le ${day.format(since)}.`,
		most: (levels, n) => `Le plus grand nombre, ${number.format(n)}, se trouve à : ${levels}.`,
		hint: 'Une ligne par niveau : combien de compétences s’y trouvaient. Ce que vous avez annulé n’y a jamais été.',
		one: (n, on) =>
			`Toutes vos évaluations ici (${number.format(n)}) datent d’un seul moment, le ${day.format(on)}. Un changement se verra dès que vous évaluerez de nouveau.`,
		since: 'Depuis',
		ofNone: 'Aucune de celles-ci n’est encore évaluée.',
	},
} satisfies typeof English;
