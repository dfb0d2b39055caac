// The words of the full page's view "data", in French: files out and in, history, seen ads, where things are kept.
import type { data as English } from '../en/data.ts';
import { count, day, number, size } from './formats.ts';
import { faults } from './faults.ts';

/** Functions where a sentence holds a number or a name. */
export const data = {
	heading: 'Données',
	lead: 'Ce que vous indiquez et ce qui a été lu reste dans ce navigateur et nulle part ailleurs. Ici, vous pouvez l’exporter vers des fichiers, l’importer depuis des fichiers et le faire oublier.',
	failures: {
		'store-failed': 'Le navigateur n’a pas pu l’écrire : rien n’a été modifié.',
		'read-only':
			'Ce qui est conservé ici a été écrit par une version plus récente de Plumbline : c’est affiché et laissé tel quel.',
		'private-window': 'C’est une fenêtre de navigation privée, où rien n’est enregistré.',
		'unknown-concept':
			'Plumbline ne connaît pas l’une de ces compétences, l’un de ces rôles ou de ces domaines : rien n’a été modifié.',
		'bad-value': 'L’une de ces valeurs n’est pas possible : rien n’a été modifié.',
		'engine-failed': 'Plumbline n’a pas pu charger son vocabulaire. Rechargez cette page et réessayez.',
		'changed-meanwhile':
			'Votre profil a été modifié ailleurs entre-temps : rien n’a été fait. Rouvrez le fichier pour voir ce qu’il changerait maintenant.',
		'no-ad': 'Cette annonce n’est plus enregistrée : rien n’a été modifié.',
		gone: 'Plumbline a été mis à jour ou arrêté. Rechargez cette page et réessayez.',
	},
	faults,
	loading: 'Chargement…',
	storeFails: 'Ce qui est conservé ne peut pas être lu : il n’y a rien à afficher ici.',

	saveHeading: 'Enregistrer dans un fichier',
	formats: {
		backup: {
			name: 'Sauvegarde',
			use: 'Tout ce que Plumbline conserve, avec une somme de contrôle. L’ouvrir ici remet tout en place.',
		},
		'json-resume': {
			name: 'JSON Resume',
			use: 'Votre profil pour les programmes qui lisent la norme JSON Resume. Il ne contient ni nom, ni adresse, ni employeur.',
		},
		'ratings-csv': {
			name: 'Évaluations en tableau',
			use: 'Vos évaluations pour un tableur, en CSV. Ouvrir ce fichier ici les relit.',
		},
	},
	save: 'Enregistrer',
	saveFormat: (name) => `Enregistrer : ${name}`,
	fileSaved: (file) => `${file} se trouve là où votre navigateur enregistre les fichiers.`,
	writeFailed: 'Le fichier n’a pas pu être écrit.',
	writing: 'Écriture du fichier…',
	writingStopped: 'Le fichier n’a pas été écrit.',

	openHeading: 'Ouvrir un fichier',
	openWhat:
		'Une sauvegarde, un JSON Resume, un tableau d’évaluations ou un CV en .txt, .pdf ou .docx. Vous voyez ce qui changerait avant tout changement.',
	choose: 'Choisir un fichier',
	orDrop: 'ou déposez-le ici',
	reading: (file) => `Lecture de ${file}…`,
	stopped: (file) => `${file} n’a pas été lu jusqu’au bout. Rien n’a été modifié.`,
	couldNotOpen: (file) => `Votre navigateur n’a pas pu ouvrir ${file}. Rien n’a été modifié.`,

	notRead: (file) => `${file} n’a pas été lu`,
	nothingChanged: 'Rien n’a été modifié.',
	atLine: (line) => `Ligne ${line} :`,
	atCell: (line, column) => `Ligne ${line}, colonne ${column} :`,
	atPlace: (place) => `${place} :`,
	another: 'Ouvrir un autre fichier',

	previewHeading: (file) => `Ce que ${file} changerait`,
	readAs: {
		'json-resume': 'Lu comme un JSON Resume.',
		'ratings-csv': 'Lu comme un tableau d’évaluations.',
		resume: 'Lu comme un CV en texte libre.',
	},
	untickWhat: 'Rien n’est encore modifié. Décochez ce que vous ne voulez pas.',
	tickWhat: 'Rien n’est encore modifié. Cochez ce qui est vrai pour vous.',
	changesNothing: 'Ce fichier ne dit rien que votre profil ne dise déjà.',
	changesHeading: (n) => `Modifications (${number.format(n)})`,
	proposalsHeading: (n) => `Compétences citées (${number.format(n)})`,
	proposalsWhat:
		'Elles ne sont pas encore évaluées. Évaluez-les maintenant ou plus tard : celles que vous laissez ne changent pas.',
	skippedHeading: (n) => `Laissés de côté (${number.format(n)})`,
	skippedWhat: 'Le reste est repris sans ces éléments.',
	rateLater: 'Évaluer plus tard',
	ratingFor: (name) => `Votre évaluation : ${name}`,
	selectAll: 'Tout cocher',
	selectNone: 'Tout décocher',
	showAll: (n) => `Tout afficher (${number.format(n)})`,
	before: 'avant :',
	after: 'après :',
	taken: 'retiré',
	apply: (n) => `Appliquer ${count(n, 'modification', 'modifications')}`,
	dismiss: 'Tout laisser en l’état',
	applied: (n) =>
		`C’est fait : ${count(n, 'modification', 'modifications')}, en une seule étape. Vous pouvez l’annuler plus bas.`,

	replaceHeading: (file) => `${file} remplacerait tout`,
	replaceWhat:
		'Ce que vous avez indiqué ici et les annonces que vous avez consultées sont remplacés par le contenu de la sauvegarde. C’est irréversible.',
	holds: {
		ratings: (n) => count(n, 'évaluation', 'évaluations'),
		ownSkills: (n) => count(n, 'compétence ajoutée par vous', 'compétences ajoutées par vous'),
		seenAds: (n) => count(n, 'annonce consultée', 'annonces consultées'),
		steps: (n) => count(n, 'étape de l’historique', 'étapes de l’historique'),
		sites: (n) => count(n, 'choix pour un site', 'choix pour des sites'),
	},
	holdsLabel: 'Contenu de la sauvegarde',
	replaceChanges: (n) => `Ce qui changerait dans votre profil (${number.format(n)})`,
	replaceSame: 'Votre profil resterait tel qu’il est.',
	saveFirst: 'Enregistrer d’abord l’état actuel',
	replace: 'Tout remplacer',
	replaced: 'Tout a été remplacé par la sauvegarde.',

	statements: {
		years: 'Années d’expérience',
		yearsIn: 'Années de pratique',
		degrees: 'Diplôme',
		languages: 'Langue',
		certificates: 'Certification',
		targets: 'Rôle visé',
		grade: 'Grade',
		rating: 'Évaluation',
	},
	yearsValue: (n) => count(n, 'an', 'ans'),
	degreeIn: (degree, field) => `${degree}, ${field}`,
	expires: (on) => `jusqu’au ${day.format(new Date(on))}`,
	noLastDay: 'sans date de fin',
	added: 'nouveau',
	evidence: (words) => `preuve : ${words}`,
	lastUsed: (year) => `dernière utilisation : ${year}`,

	historyHeading: 'Vos modifications',
	historyNone: 'Rien n’a encore été modifié.',
	step: (on, n) => `${on} : ${count(n, 'modification', 'modifications')}`,
	why: { said: 'indiqué par vous', imported: 'importé d’un fichier' },
	on: (at) => day.format(new Date(at)),
	undo: 'Annuler la dernière étape',
	undone: (n) => `Annulé : ${count(n, 'modification', 'modifications')}.`,
	undoFailed: 'L’annulation n’a pas été possible.',
	olderSteps: (n) => `Afficher ${count(n, 'étape plus ancienne', 'étapes plus anciennes')}`,

	adsHeading: 'Annonces consultées',
	adsWhat:
		'De chaque annonce sont conservés l’intitulé, l’employeur, la date et les compétences demandées, jamais le texte.',
	record: 'Conserver les annonces que je lis',
	recordingPaused:
		'Aucune annonce n’est conservée pour le moment. Celles ci-dessous restent jusqu’à leur échéance ou jusqu’à ce que vous les fassiez oublier.',
	months: 'Les oublier après',
	monthsValue: (n) => count(n, 'mois', 'mois'),
	choiceSaved: 'Votre choix est enregistré.',
	adsNone: 'Aucune annonce n’est conservée.',
	adsCount: (n) => `${count(n, 'annonce conservée', 'annonces conservées')}.`,
	bySite: 'Par site',
	onSite: (host, n) => `${host} : ${count(n, 'annonce', 'annonces')}`,
	forget: 'Oublier',
	forgetSite: (host) => `Oublier toutes les annonces de ${host}`,
	oneByOne: 'Les voir une par une',
	savedStay: 'Les annonces que vous avez enregistrées restent jusqu’à ce que vous les y fassiez oublier.',
	siteForgotten: (host) => `Toutes les annonces de ${host} sont oubliées.`,

	keptHeading: 'Où c’est conservé',
	keptWhat:
		'Dans la base de données que ce navigateur donne à Plumbline, sur cet appareil. Aucune page ne peut la lire, et Plumbline n’envoie rien nulle part. Retirer Plumbline du navigateur supprime tout.',
	keptHow: {
		ratings: 'Évaluations',
		steps: 'Étapes de l’historique',
		ownSkills: 'Compétences ajoutées par vous',
		ads: 'Annonces consultées ou enregistrées',
		size: 'En tout, copies de sécurité comprises',
	},
	bytes: size,
	sizeUnknown: 'votre navigateur ne le dit pas',

	forgetHeading: 'Tout oublier',
	forgetWhat:
		'Évaluations, ce que vous avez indiqué sur vous, historique, compétences ajoutées, annonces consultées, choix pour les sites et toutes leurs copies. C’est irréversible. Enregistrez d’abord une sauvegarde si vous pourriez en avoir besoin.',
	forgetWord: 'oublier',
	forgetConfirm: (word) => `Tapez « ${word} » pour confirmer`,
	forgetNow: 'Tout oublier',
	forgotten: 'Tout est oublié.',

	close: 'Fermer',
	closeWhat: 'Fermer ce message',
} satisfies typeof English;
