// The words of the full page's view "roles", in French.
import type { roles as English } from '../en/roles.ts';
import { count, day, languageNames, number, years } from './formats.ts';

const iloLanguages: Readonly<Record<string, string>> = {
	'working-language': 'Une langue de travail de l’OIT (anglais, français ou espagnol)',
	'second-working-language': 'Une deuxième langue de travail de l’OIT',
	'duty-station-language': 'Une langue du lieu d’affectation',
};

/** What is met, and what is there though the source states no level of it. `one`, `other`: what they are called. */
function thereOf(met: number, there: number, all: number, one: string, other: string): string {
	const of = `${count(met + there, one, other)} sur ${number.format(all)}`;
	if (there === 0) return `Acquis : ${of}`;
	return met === 0
		? `Vous avez ${of} ; aucun niveau n’est précisé`
		: `Acquis ou présents : ${of}, dont ${number.format(there)} sans niveau précisé`;
}

/** Functions where a sentence holds a number or a name. */
export const roles = {
	heading: 'Rôles',
	lead: 'Ce que vous dites de vous, à côté de ce qu’attendent les rôles de quatre référentiels publics.',
	frameworks: 'Référentiels',
	intro: {
		govstack:
			'Rôles de l’administration numérique. La source n’indique pas de niveaux : ce qui compte est d’avoir ou non ce qu’un rôle demande. Ouvrez un rôle pour l’évaluer.',
		ict: 'Composez votre profil professionnel : évaluez les e-compétences par ce que vous savez faire, et voyez de quels profils TIC européens vous êtes le plus proche, et où il manque combien de niveaux.',
		ilo: 'Les descriptions d’emploi génériques de l’OIT, par grade. La source n’indique pas de niveaux : ce qui compte est d’avoir ou non ce qu’une description demande. Ouvrez-en une pour l’évaluer.',
		odp: 'Rôles d’exécution opérationnelle de la fonction publique britannique, chacun à ses grades. Évaluez les compétences par ce que vous savez faire, et voyez de quel rôle, à quel grade, vous êtes le plus proche.',
	},
	status: {
		met: 'Acquis',
		short: 'Insuffisant',
		unrated: 'Pas encore connu',
		'not-stated': 'Présent ; niveau non précisé',
	},
	filter: 'Chercher ces rôles par intitulé',
	ranked: 'Les plus proches de vous',
	rankedHint:
		'D’après ce que vous avez de ce qui est connu. Ce que vous n’avez pas encore évalué ne compte ni pour un rôle ni contre lui.',
	nothingYet:
		'On ne peut encore rien dire. Un rôle est jugé dès qu’au moins trois de ses attentes, et environ un tiers de toutes, sont connues.',
	tooLittle: (n) => `Trop peu d’éléments pour juger (${number.format(n)})`,
	known: (known, all) => `${number.format(known)} sur ${count(all, 'attente connue', 'attentes connues')}`,
	statesNothing: 'La source n’indique rien qui puisse être comparé.',
	noTitle: 'Aucun rôle de ce référentiel ne porte ce nom.',
	atGrade: (title, grade) => `${title}, ${grade}`,
	musts: (met, there, all) => thereOf(met, there, all, 'indispensable', 'indispensables'),
	pluses: (met, there, all) => thereOf(met, there, all, 'atout', 'atouts'),
	short: (n) => count(n, 'insuffisant', 'insuffisants'),
	open: (n) => count(n, 'pas encore connu', 'pas encore connus'),
	shortAt: 'Insuffisant :',
	shortOf: (name, wanted, have) => `${name} (attendu : ${wanted}, vous : ${have})`,
	judgedByOthers: (n) =>
		`${count(n, 'compétence est jugée', 'compétences sont jugées')} par des évaluations proches, faute d’évaluation propre.`,
	byAnother: (level, name) => `${level}, par votre évaluation de ${name}`,
	more: (n) => `et ${number.format(n)} de plus`,
	rateSkills: 'Évaluer les compétences de ce référentiel',
	rateCompetences: 'Évaluer les e-compétences',
	rateHint:
		'Choisissez ce que vous savez faire, à la souris ou d’une touche : le signe du niveau, 0 pour aucun, ? si vous hésitez.',
	ratedOf: (rated, all) => `${number.format(rated)} sur ${count(all, 'évaluée', 'évaluées')}`,
	composed: 'Votre profil jusqu’ici',
	composedOf: (n) =>
		`${count(n, 'compétence évaluée', 'compétences évaluées')}, chacune avec ce que veut dire son niveau`,
	composedBy: (framework) => `Votre profil selon : ${framework}`,
	back: 'Tous les rôles de ce référentiel',
	grades: 'Grades',
	aim: 'Viser ce rôle',
	aimed: 'Vous visez ce rôle',
	stopAiming: 'Ne plus le viser',
	print: 'Imprimer',
	save: 'Enregistrer en fichier texte',
	mustsHeading: 'Ce qu’il demande',
	plusesHeading: 'Atouts',
	wanted: 'Attendu :',
	you: 'Vous :',
	noLevel: 'niveau non précisé',
	untrusted: 'La source ne donne pas de niveau fiable.',
	notRated: 'non évalué',
	shortBy: (n) => `Il manque ${count(n, 'niveau', 'niveaux')}`,
	missing: 'Vous ne l’avez pas',
	skillFrameworks: { axelos: 'AXELOS', ecf: 'e-CF', odp: 'Operational Delivery' },
	nameIn: (name, framework) => `${name} (${framework})`,
	from: (name, level) => `Repris de votre évaluation de ${name} : ${level}.`,
	approximately: (lost) => `C’est approximatif. ${lost}`,
	fromNone: (name) => `Repris de votre réponse selon laquelle vous n’avez pas ${name}.`,
	clear: 'Effacer',
	yearsAsked: (n) => `${years(n)} d’expérience`,
	yearsOf: (n, of) => `${years(n)} d’expérience : ${of}`,
	yearsOfNote: 'Comparé au total de vos années ; à vous de juger de quoi elles sont faites.',
	yearsHave: (n) => years(n),
	shortYears: (n) => `Il manque ${years(n)}`,
	unsaid: 'non indiqué ; vous pouvez l’indiquer dans la page Profil',
	degreeAtLeast: (name) => `Au moins ${name}`,
	degreeIn: (name, fields) => `Au moins ${name}, dans l’un de ces domaines : ${fields}`,
	otherField: 'Votre diplôme n’est dans aucun des domaines cités.',
	unsaidField: 'Vous n’avez pas indiqué le domaine de votre diplôme.',
	acceptsExperience: 'La source accepte de l’expérience à la place sans dire combien : la question reste ouverte.',
	way: (degree, forDegree, forGrade) =>
		forDegree === 0
			? `${degree} et ${years(forGrade)} d’expérience`
			: `${degree} et ${years(forDegree + forGrade)} d’expérience : ${number.format(forDegree)} à la place du diplôme et ${number.format(forGrade)} pour le grade`,
	gradeAsked: (way) => `Au moins ${way}`,
	fields: (names) => `Domaines cités : ${names}.`,
	wayInstead: (way) => `Accepté à la place : ${way}`,
	lacksDegree: 'Il manque le diplôme',
	language: (code) =>
		iloLanguages[code] ?? (/^[a-z]{2,3}$/.test(code) ? (languageNames.of(code) ?? code) : `« ${code} »`),
	spoken: 'parmi vos langues',
	notSpoken: 'pas parmi vos langues',
	dutyStation: 'Une langue du lieu d’affectation est aussi demandée, ce qui ne peut pas être comparé.',
	certificate: (name) => `Certification ou habilitation : ${name}`,
	held: 'détenue',
	notHeld: 'non détenue',
	expired: 'détenue, mais expirée',
	duties: 'Les missions',
	deliverables: 'Ce que produit ce rôle',
	tasks: 'Les tâches',
	kpi: 'Mesuré par',
	next: 'Prochaines étapes de la carrière',
	steps: { 'next-grade': 'Le grade suivant', above: 'Un rôle au-dessus', beside: 'Un rôle voisin' },
	stepMet: 'D’après ce qui est connu, vous avez ce qu’il faut.',
	stepTakes: 'Ce qu’il faut en plus de ce que vous avez :',
	stepOpen: (n) => `${count(n, 'attente n’est pas encore connue', 'attentes ne sont pas encore connues')}.`,
	routesIn: 'Voies d’accès',
	transferable: 'Compétences transférables',
	certificatesFor: 'Certifications qui montreraient ce qui manque',
	certificatesHint:
		'Chacune vaut comme preuve de ces compétences au niveau attendu ou au-dessus. Plumbline ne connaît ni prix ni organismes.',
	shows: (names) => `montre : ${names}`,
	source: 'Source',
	oursNote:
		'La source ne décrit pas ce rôle : la formulation est la nôtre, faite à partir de son intitulé et de ses compétences.',
	oursSkills:
		'Les descriptions de niveaux propres au référentiel ne sont pas disponibles : les phrases sont les nôtres.',
	publicPage: 'Page publique de ce rôle',
	sourceFaults: 'Ce qui cloche dans la source',
	loading: 'Chargement…',
	notThere: 'Ce référentiel ne contient pas ce rôle.',
	fileName: (title) => `${title}.md`,
	savedOn: (date) => `État au ${day.format(date)}, d’après vos propres évaluations.`,
	skillColumn: 'Attente',
	wantedColumn: 'Attendu',
	youColumn: 'Vous',
	statusColumn: 'État',
	meansColumn: 'Ce que cela veut dire',
} satisfies typeof English;
