// The words of the full page's view "ads", in French: the list, one ad, several side by side, and what was corrected in them.
import type { Strength } from '../../../core/analysis.ts';
import type { ads as English } from '../en/ads.ts';
import { corrections } from './ads-corrections.ts';
import { count, day, number, shortDay } from './formats.ts';

const adsOf = (n: number): string => count(n, 'annonce', 'annonces');

const strength: Readonly<Record<Strength, string>> = { must: 'Indispensable', preferred: 'Atout' };

const metOf = (met: number, asked: number): string =>
	`${number.format(met)} sur ${count(asked, 'compétence', 'compétences')} ${met === 0 || met === 1 ? 'acquise' : 'acquises'}`;

/** Functions where a sentence holds a number or a name. */
export const ads = {
	heading: 'Annonces',
	leads: {
		list: 'Les annonces que vous avez lues ou enregistrées, à côté de ce que vous dites de vous.',
		corrections: 'Ce que, d’après vous, Plumbline avait mal lu. C’est conservé sur cet appareil.',
	},
	partsLabel: 'Parties de cette vue',
	parts: { list: 'Toutes', corrections: 'Corrections faites' },
	loading: 'Chargement…',
	storeFails:
		'Les annonces que vous avez lues ne peuvent pas être affichées : le navigateur ne donne à Plumbline aucun endroit où les conserver.',
	noneYet:
		'Aucune annonce n’est conservée. Ouvrez des annonces sur les sites que Plumbline lit : elles sont listées ici.',

	arranging: 'Mise en ordre des annonces…',
	reading: 'Lecture des annonces…',
	readSoFar: (done, of) =>
		of === null
			? `${count(done, 'annonce lue', 'annonces lues')}.`
			: `${count(done, 'annonce lue', 'annonces lues')} sur ${number.format(of)}.`,
	stop: 'Arrêter',
	stoppedAt: (done, of) =>
		of === null
			? `Vous avez arrêté après ${adsOf(done)}. Les dernières consultées en font partie ; d’autres manquent.`
			: `Vous avez arrêté après ${number.format(done)} sur ${adsOf(of)}. Les dernières consultées en font partie ; d’autres manquent.`,
	readRest: 'Les lire toutes',

	filters: 'Quelles annonces sont listées',
	find: 'Intitulé, employeur ou rôle',
	role: 'Rôle',
	site: 'Site',
	status: 'Suivi',
	fit: 'Adéquation',
	seen: 'Consultée',
	any: 'tout',
	choice: (name, n) => `${name} (${number.format(n)})`,
	onlySeen: 'seulement consultée',
	anySaved: 'enregistrée, quel que soit le suivi',
	fitChoices: {
		any: 'tout',
		most: 'trois quarts acquis ou plus',
		half: 'la moitié acquise ou plus',
		open: 'trop peu d’éléments',
	},
	seenChoices: {
		any: 'sans limite',
		week: 'ces 7 derniers jours',
		month: 'ces 30 derniers jours',
		quarter: 'ces 90 derniers jours',
	},
	clear: 'Effacer les filtres',
	listed: (n, of) => (n === of ? `${adsOf(n)}.` : `${number.format(n)} sur ${adsOf(of)}.`),
	noMatch: 'Aucune de vos annonces ne correspond.',
	mostListed: (n) => `Les ${number.format(n)} premières sont listées. Filtrez pour voir les autres.`,

	tableLabel: 'Annonces',
	keys: 'Les flèches vont d’une annonce à l’autre, Entrée en ouvre une, Espace la marque pour la comparer.',
	columns: {
		title: 'Intitulé et employeur',
		role: 'Rôle',
		site: 'Site',
		fit: 'Adéquation',
		seen: 'Consultée',
		status: 'Suivi',
	},
	chooseColumn: 'Comparer',
	choose: (title) => `Comparer : ${title}`,
	untitled: 'Annonce sans intitulé',
	seenOnly: 'Consultée',
	noRole: 'aucun de proche',
	met: metOf,
	noneKnown: (asked) => `${count(asked, 'compétence', 'compétences')}, aucune évaluée`,
	noSkills: 'ne demande aucune compétence connue',
	unknown: (n) => count(n, 'non évaluée', 'non évaluées'),
	on: (at) => day.format(new Date(at)),
	onShort: (at) => shortDay.format(new Date(at)),

	compareNow: (n) => `Comparer ${adsOf(n)}`,
	compareLater: 'Marquez-en au moins deux pour comparer',
	unchoose: 'Tout démarquer',
	exportCsv: 'Enregistrer en CSV',
	writing: 'Écriture du fichier…',
	written: (done, of) => `${count(done, 'annonce écrite', 'annonces écrites')} sur ${number.format(of)}.`,
	writingStopped: 'Le fichier n’a pas été écrit.',
	writeFailed: 'Le fichier n’a pas pu être écrit.',
	fileSaved: (file) => `${file} se trouve là où votre navigateur enregistre les fichiers.`,

	backToList: 'Retour à toutes les annonces',
	notThere: 'Cette annonce n’est plus conservée.',
	facts: 'Ce qui en est conservé',
	employer: 'Employeur',
	address: 'Adresse',
	closest: 'Rôles les plus proches',
	savedOn: 'Enregistrée',
	statusSince: (at) => `depuis le ${day.format(new Date(at))}`,
	notStated: 'non précisé',
	opensPage: 'ouvre la page dans un nouvel onglet',
	onlySeenWhat:
		'Elle a seulement été consultée : son texte et son adresse ne sont pas conservés. Rouvrez-la et enregistrez-la sur sa page pour pouvoir lui donner un suivi et une note.',
	note: 'Votre note',
	noteHint: 'Enregistrée pendant que vous tapez.',
	noteSaving: 'Enregistrement…',
	noteSaved: 'Enregistré.',
	noteFailed: 'Non enregistré. La note est encore là ; modifiez-la pour réessayer.',
	statusSaved: (title) => `Suivi enregistré : ${title}.`,
	forgetText: 'Ne plus enregistrer cette annonce',
	forgetTextWhat:
		'Son texte, son suivi et votre note sont supprimés. Elle reste parmi les annonces que vous avez consultées.',
	textForgotten: (title) => `N’est plus enregistrée : ${title}.`,
	forget: 'Oublier cette annonce',
	forgetWhat:
		'Tout ce qui en est conservé est supprimé, sauf vos corrections, qui ont leur propre liste. C’est irréversible.',
	forgotten: (title) => `Oubliée : ${title}.`,
	skills: 'Compétences demandées',
	skill: 'Compétence',
	asked: 'L’annonce demande',
	you: 'Vous',
	result: 'Comparaison',
	strength,
	askedAt: (strength, level) => `${strength}, ${level}`,
	beside: {
		met: 'Acquise',
		'not-stated': 'Vous l’avez, et aucun niveau n’est demandé',
		short: 'En dessous de ce qui est demandé',
		unrated: 'Pas encore évaluée',
	},
	through: (level, skill) => `${level}, par votre évaluation de ${skill}`,
	unkept: (n) =>
		`${count(n, 'autre compétence n’a pas trouvé', 'autres compétences n’ont pas trouvé')} de place quand l’annonce a été conservée.`,
	fitHow:
		'Une compétence demandée sans niveau compte comme acquise dès que vous en avez un. Les variantes comptent une par une.',
	noSkillsHere: 'Aucune compétence que Plumbline connaisse n’y a été trouvée.',
	yourCorrections: 'Ce que vous y avez corrigé',
	fullText: 'Texte de l’annonce',
	cut: 'Le texte était plus long que ce que Plumbline lit ; son début est conservé.',

	compareHeading: (n) => `${adsOf(n)} côte à côte`,
	compareLead:
		'Ce que chacune demande, à côté de ce que vous dites de vous. Les compétences que la plupart demandent viennent d’abord.',
	compareTable: 'Annonces côte à côte',
	fact: 'Élément',
	musts: 'Indispensables',
	preferred: 'Atouts',
	metOf,
	notAsked: 'non demandé',
	leaveOut: (title) => `Laisser de côté : ${title}`,
	tooFew: 'Il n’y a rien à comparer : ces annonces ne sont plus conservées.',

	corrections,
} satisfies typeof English;
