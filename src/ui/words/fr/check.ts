// The words of the full page's view "check", in French: one posting in the making, and many at once.
import type { check as English } from '../en/check.ts';
import { count, number, size } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const check = {
	heading: 'Vérifier une annonce',
	partsLabel: 'Parties de cette vue',
	parts: { one: 'Une annonce', many: 'Plusieurs à la fois' },
	leads: {
		one: 'Pour la personne qui rédige ou approuve une annonce : ce qu’elle dit, ce qu’elle omet et ce qu’on y lira. Tout se passe sur cet appareil.',
		many: 'Un fichier d’annonces, chacune vérifiée sur cet appareil : un tableau (CSV) avec une colonne « text » ou « description », ou du JSON Lines comme pour la ligne de commande.',
	},

	title: 'Intitulé du poste',
	text: 'Texte de l’annonce',
	textHint:
		'Rédigez-le ou collez-le. Les lignes qui commencent par « - » sont les éléments d’une liste, celles qui commencent par « ## » des titres.',
	open: 'Ouvrir un fichier',
	openWhat: '.txt, .md, .html ou .docx, choisi ou déposé ici',
	opened: (file) => `${file} est dans le champ.`,
	notOpened: (file) => `${file} n’a pas été ouvert. Le texte du champ est resté tel quel.`,
	couldNotOpen: (file) => `${file} n’a pas pu être lu. Le texte du champ est resté tel quel.`,
	noPdf: 'C’est un PDF. Copiez son texte et collez-le ici, ou ouvrez le document dont il est tiré.',
	notThisKind: 'On peut ouvrir ici du texte, du Markdown, du HTML et du .docx.',
	clear: 'Tout effacer',
	cleared: 'L’intitulé, le texte, la version à comparer et ce que vous aviez mis en sourdine pour lui sont effacés.',
	putBack: 'Remettre ce qui s’y trouvait',
	isBack: 'Ce qui s’y trouvait est de retour.',
	keptWhere:
		'L’intitulé, le texte, la version à comparer et ce que vous mettez en sourdine pour ce texte sont conservés dans cet onglet, pour qu’un rechargement ne les perde pas. Ils disparaissent avec l’onglet.',
	notKept:
		'C’est trop long pour être conservé lors d’un rechargement. Le texte reste dans le champ jusqu’à ce que vous rechargiez ou fermiez la page : copiez-le avant.',
	cut: (read, all) =>
		`Le texte compte ${count(all, 'caractère', 'caractères')}. Seuls les ${number.format(read)} premiers sont lus ; le champ les garde tous.`,

	empty: 'Il n’y a encore rien à vérifier. Ce qui est constaté s’affiche ici pendant que vous écrivez.',
	waiting: 'Lecture en cours …',
	failed: {
		'not-loaded':
			'Les vérifications n’ont pas pu être chargées. Votre texte est toujours là. Rechargez la page pour réessayer.',
		broke:
			'Les vérifications se sont interrompues avant la fin. Votre texte est toujours là. Modifiez-le pour qu’il soit relu.',
	},
	stopped: 'Vous avez arrêté la lecture. Le texte sera relu dès que vous le modifierez.',
	silent: (language) =>
		`Langue de ce texte : ${language}. Les vérifications ne connaissent que l’anglais : elles n’en disent rien. Cela ne veut pas dire qu’il n’y a rien à en dire.`,
	views: 'Ce qui est dit du texte',
	viewNames: { findings: 'Constats', reader: 'Ce qu’on y lira', versions: 'Avant et après' },

	severities: {
		error: (n) => count(n, 'erreur', 'erreurs'),
		warning: (n) => count(n, 'avertissement', 'avertissements'),
		info: (n) => count(n, 'remarque', 'remarques'),
	},
	severity: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
	filter: 'Constats affichés',
	all: (n) => `Tous (${number.format(n)})`,
	none: 'Les vérifications n’ont rien trouvé.',
	noneLeft: 'Tout ce que les vérifications ont trouvé est en sourdine.',
	select: (words) => `Sélectionner dans le texte : ${words}`,
	more: (n) => `et ${count(n, 'autre endroit', 'autres endroits')}`,
	leftOut: 'Il s’agit de ce que le texte omet.',
	instead: 'À écrire à la place :',
	why: 'Pourquoi :',
	sure: 'Degré de certitude :',
	fix: (words) => `Remplacer par « ${words} »`,
	remove: 'Supprimer ces mots',
	fixed: (from, to) => (to === '' ? `« ${from} » est supprimé.` : `« ${from} » est devenu « ${to} ».`),
	undoFix: 'Annuler le remplacement',
	undone: 'Les mots sont de nouveau tels qu’ils étaient.',
	changed:
		'Le texte a changé à cet endroit depuis la vérification. Il est vérifié de nouveau dès que vous marquez une pause.',
	mute: 'Ne plus afficher ceci',
	muteOf: (name) => `Ne plus afficher ceci : ${name}`,
	muteHere: 'Pour ce texte',
	muteEverywhere: 'Partout',
	nowMutedHere: (name) => `« ${name} » est en sourdine pour ces mots dans ce texte.`,
	nowMuted: (name) => `« ${name} » est en sourdine partout.`,
	notMuted: 'Cela n’a pas pu être enregistré.',
	showMuted: (n) => `Afficher ce qui est en sourdine (${number.format(n)})`,
	hideMuted: 'Masquer ce qui est en sourdine',
	isMuted: 'En sourdine',
	unmute: 'Afficher de nouveau',
	unmuteOf: (name) => `Afficher de nouveau : ${name}`,
	speaksAgain: (name) => `« ${name} » s’affiche de nouveau.`,

	readerWhat:
		'La même lecture que pour une personne qui cherche un emploi : ce que vous demandez, avec quelle force, à quel niveau, et de quel métier il s’agit.',
	noLevel: 'aucun niveau précisé',
	excluded: 'Pas nécessaire',
	unmapped: 'Elle ne nomme rien que les référentiels ou le vocabulaire connaissent.',

	keepVersion: 'Garder cette version pour comparer',
	keptVersion: 'Cette version est gardée. Modifiez le texte : les deux sont comparées sous « Avant et après ».',
	replaceVersion: 'Comparer désormais avec cette version',
	dropVersion: 'Oublier la version à comparer',
	droppedVersion: 'La version à comparer est oubliée.',
	noVersion: 'Gardez une version, continuez à écrire : ce qui a changé s’affiche ici.',
	findingsThen: 'Constats',
	requirementsThen: 'Exigences',
	became: { gone: 'Disparus', new: 'Nouveaux', still: 'Toujours là' },
	becameOf: { gone: 'N’est plus demandé', new: 'Désormais demandé', changed: 'Demandé autrement' },
	nothingHere: 'Aucun.',
	sameAsked: 'Les deux versions demandent la même chose.',
	strengthWas: (before, now) => `avant : « ${before} », maintenant : « ${now} »`,
	levelWas: (skill, before, now) => `${skill}, avant : « ${before} », maintenant : « ${now} »`,
	change: 'Changement',
	what: 'Objet',
	showMore: (n, left) => `En afficher ${number.format(n)} de plus sur ${number.format(left)}`,
	comparing: 'Comparaison en cours …',
	countOf: (name, n) => `${name} (${number.format(n)})`,

	report: 'Un rapport à transmettre',
	reportWhat: 'Sans ce qui est en sourdine.',
	reports: {
		markdown: 'Enregistrer en Markdown',
		html: 'Enregistrer en HTML',
		sarif: 'Enregistrer en SARIF 2.1.0',
	},
	print: 'Imprimer',
	writingReport: 'Écriture du rapport …',
	reportFailed: 'Le rapport n’a pas pu être écrit.',
	reportStopped: 'Vous avez arrêté le rapport. Aucun fichier n’a été écrit.',
	fileSaved: (file) => `${file} se trouve là où votre navigateur enregistre les fichiers.`,

	choose: 'Choisir un fichier',
	orDrop: 'ou en déposer un ici : .csv, .tsv ou .jsonl',
	reading: (file) => `Vérification de ${file} …`,
	readSoFar: (rows, done, of) =>
		`${count(rows, 'annonce vérifiée', 'annonces vérifiées')} ; ${size(done)} sur ${size(of)} lus.`,
	stoppedAt: (rows) =>
		`Vous avez arrêté après ${count(rows, 'annonce', 'annonces')}. Elles sont affichées ; les autres n’ont pas été lues.`,
	manyFailed: {
		'not-loaded':
			'Les vérifications n’ont pas pu être chargées : rien de plus n’a été lu. Rechargez la page pour réessayer.',
		broke:
			'Les vérifications se sont interrompues. Ce qui a été vérifié jusque-là est affiché ; choisissez à nouveau le fichier pour recommencer.',
	},
	doneMany: (rows, bad) =>
		bad === 0
			? `${count(rows, 'annonce vérifiée', 'annonces vérifiées')}.`
			: `${count(rows, 'annonce vérifiée', 'annonces vérifiées')}, ${count(bad, 'ligne non lue', 'lignes non lues')}.`,
	nothingIn: (file) => `Il n’y a aucune annonce dans ${file}.`,
	badHeading: (n) => count(n, 'ligne non lue', 'lignes non lues'),
	badLines: {
		'not-json': () => 'Cette ligne n’est pas du JSON.',
		'no-object': () => 'Cette ligne est du JSON, mais pas un objet avec les champs d’une annonce.',
		'not-text': (field) => `Le champ « ${field} » n’est pas du texte.`,
		'no-text': () => 'Elle ne donne ni texte ni HTML.',
		'no-column': (columns) =>
			`Le tableau doit avoir une colonne « text », « description » ou « html ». Ses colonnes sont : ${columns}. Rien n’en a été lu.`,
		'open-quote': () => 'Un guillemet s’ouvre ici et n’est jamais refermé. Ce qui le suit n’a pas été lu.',
		'too-long': () => 'Elle est plus longue que n’importe quelle annonce. Ce qui la suit n’a pas été lu.',
		'not-text-file': () =>
			'À partir d’ici, le fichier n’est pas du texte : c’est peut-être un document d’un autre genre. La suite n’a pas été lue.',
		failed: () => 'Plumbline n’a pas pu analyser cette annonce. Les autres ne sont pas touchées.',
	},
	atLine: (n) => `Ligne ${number.format(n)} :`,
	moreBad: (n) => `et ${count(n, 'autre ligne', 'autres lignes')}, toutes dans les fichiers que vous enregistrez`,
	tableLabel: 'Les annonces, avec ce qui a été constaté',
	columns: {
		id: 'Identifiant',
		title: 'Intitulé',
		error: 'Erreurs',
		warning: 'Avert.',
		info: 'Remarques',
		first: 'Premier constat',
	},
	untitled: (line) => `Ligne ${number.format(line)}, sans intitulé`,
	silentRow: (language) => `Non vérifiée : ${language}`,
	nothingFound: 'Rien de constaté',
	saveCsv: 'Enregistrer en CSV',
	saveJsonl: 'Enregistrer en JSON Lines',
	keepsFew:
		'De chaque annonce sont gardés les nombres et les trois constats les plus graves. Tous les constats : npm run check.',
	other: 'Vérifier un autre fichier',
} satisfies typeof English;
