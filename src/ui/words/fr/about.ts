// The words of the full page's view "about", in French: what Plumbline can and cannot do, and whose work is in it.
import type { about as English } from '../en/about.ts';
import { count, percent } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const about = {
	heading: 'À propos',
	version: (version) => `Plumbline, version ${version}`,
	lead: 'Plumbline tend un fil à plomb le long d’une annonce : ce qu’elle demande, et ce que vous dites de vous. Sur votre appareil.',
	firstRun: 'Revoir la première page',
	data: 'Où tout est conservé, et en quelle quantité',
	factsFail: 'Les chiffres et les listes de cette page n’ont pas pu être chargés. Rechargez-la pour réessayer.',
	seesHeading: 'Ce que Plumbline voit, et ce qu’il ne voit pas',
	sees: 'Il voit',
	seesList: [
		'L’adresse et le texte des annonces et des listes d’offres, sur les sites listés sous « Sites ». Il regarde quand une telle page s’ouvre et quand elle change.',
		'Ce que vous évaluez, indiquez, enregistrez, corrigez et choisissez. C’est conservé dans l’espace propre de l’extension, dans ce navigateur.',
		'Les fichiers que vous ouvrez sous « Données ». Ils sont lus ici, et rien n’en est conservé sans que vous le disiez.',
	],
	seesNot: 'Il ne voit pas',
	seesNotList: [
		'Les autres sites, votre historique, votre courrier, votre compte sur un site d’emploi, ou ce que vous tapez dans une page.',
		'Les annonces qu’il faudrait aller chercher. Il lit ce qui se trouve dans la page que vous avez ouverte, et rien derrière elle.',
		'Si une annonce dit vrai, si le poste existe encore, ou comment un employeur décide.',
		'Ce que vous savez faire, en dehors de ce que vous lui avez dit. Il ne devine jamais une évaluation.',
	],
	keeps: 'Il conserve',
	keepsList: [
		'Le texte d’une annonce que vous n’avez pas enregistrée reste en mémoire seulement, et disparaît à la fermeture du navigateur.',
		'D’une annonce lue, un court résumé est gardé pour que vos annonces puissent être comptées : intitulé, employeur, rôles et compétences, jamais le texte. Vous pouvez désactiver cela sous « Données ».',
		'Dans les fenêtres de navigation privée, rien n’est enregistré. Vos évaluations y sont affichées d’après une copie et ne peuvent pas être modifiées.',
	],
	pageHeading: 'Ce qu’une page peut en apprendre',
	pageLead:
		'Le volet se trouve dans des pages d’autrui : quelque chose peut donc en être remarqué. Voici tout ce que l’on en sait.',
	pageLearns: 'Une page peut apprendre',
	pageLearnsList: [
		'Qu’une boîte s’y trouve, où, de quelle taille, et quand le pointeur ou le clavier est dans cette boîte. La boîte est la même, qui que vous soyez.',
		'Quels mots de sa propre annonce sont surlignés, et qu’elle a défilé jusqu’à eux. Les surlignages disent ce que dit l’annonce, jamais ce que vous avez ou n’avez pas.',
		'Elle peut couvrir la boîte, déplacer ce qui l’entoure ou en faire sortir le clavier. Le volet n’a donc pas de champs de texte, et tout y est annulable.',
	],
	pageNever: 'Une page ne peut pas apprendre',
	pageNeverList: [
		'Elle ne peut pas lire ce que dit la boîte, vos évaluations, votre adéquation, votre nom ou vos fichiers : tout cela est dessiné dans un document de l’extension, que le navigateur tient à l’écart de la page.',
		'Si l’adresse interne du volet fuitait un jour, un site listé pourrait en obtenir le cadre vide. Rien de vous n’y est.',
	],
	inChromium: 'Dans Chromium, Chrome et Edge',
	inChromiumList: [
		'Tant que le volet est dans une page, y revenir la recharge, car le navigateur ne garde pas de telles pages en mémoire. Il n’est donc là que sur une annonce ou une liste.',
		'Une page qui s’isole des autres pourrait sinon apprendre une adresse inventée pour cette session. Le cadre est chargé de façon à l’éviter.',
		'Une page qui n’autorise que les connexions de sa propre liste bloque le volet. Utilisez-y la fenêtre du bouton ou le panneau latéral.',
	],
	inFirefox: 'Dans Firefox',
	inFirefoxList: [
		'Une page peut retirer la boîte ou en mettre une autre à sa place. Elle ne peut toujours pas la lire.',
	],
	inBoth: 'Dans tous les navigateurs',
	inBothList: [
		'Une page qui s’exécute elle-même en bac à sable n’a pas de volet. La fenêtre du bouton et le panneau latéral y fonctionnent.',
	],
	permissionsHeading: 'Ce qu’il a le droit de faire, et pourquoi',
	permissions: {
		storage:
			'Stockage : pour conserver ce que vous indiquez, et se souvenir de l’annonce d’un onglet tant que le navigateur fonctionne.',
		scripting:
			'Scripts : pour exécuter dans les pages des sites d’emploi le script qui trouve l’annonce, et donner une couleur aux surlignages.',
		hosts:
			'Les adresses des sites d’emploi : pour y lire les annonces, et là seulement. Vous pouvez retirer chacune sous « Sites ».',
		sidePanel:
			'Panneau latéral, dans Chromium seulement : pour montrer la même vue à côté de la page à qui le préfère.',
	},
	permissionsNone: 'Il ne demande rien d’autre, ni maintenant ni plus tard.',
	networkHeading: 'Il n’utilise jamais le réseau',
	networkLead:
		'Aucune partie de Plumbline n’envoie ni ne va chercher quoi que ce soit, pour aucune raison : ni comptes, ni mises à jour de données, ni statistiques. Vous n’avez pas à le croire. Pour le vérifier :',
	networkList: [
		'Chaque page de l’extension porte une règle qui interdit les connexions : « connect-src none ». Elle se trouve dans manifest.json, que vous pouvez ouvrir dans le dossier de l’extension.',
		'Coupez le réseau après le premier chargement d’une page : tout continue de fonctionner.',
		'Ouvrez les outils de développement sur cette page, choisissez « Réseau » et utilisez Plumbline. Seuls apparaissent des fichiers de l’extension.',
		'Dans Chromium, ouvrez chrome://extensions, activez le mode développeur, choisissez « service worker » sous Plumbline, puis « Réseau ». Dans Firefox, ouvrez about:debugging, « Ce Firefox », « Examiner ».',
		'Le code source est public. Ses tests font fonctionner l’extension dans les deux navigateurs derrière un relais qui refuse et note chaque connexion, et échouent s’il y en a une.',
	],
	accuracyHeading: 'Justesse des lectures',
	accuracyLead: (ads) =>
		`Mesurée sur ${count(ads, 'annonce réelle', 'annonces réelles')} que personne du projet n’a écrites. Des lecteurs attentifs ont noté ce qui s’y trouve, et la lecture de Plumbline a été comparée à leurs notes. Vos annonces peuvent donner mieux ou moins bien.`,
	listedCaption: 'Ce qui est trouvé dans les annonces',
	listedHint:
		'Juste : de ce que dit Plumbline, la part que disent aussi les lecteurs. Trouvé : de ce que disent les lecteurs, la part que dit Plumbline.',
	what: 'Quoi',
	precision: 'Juste',
	recall: 'Trouvé',
	wanted: 'Nombre',
	listed: {
		requirements: 'Lignes qui demandent quelque chose',
		technologies: 'Technologies, normes et méthodes',
		axelos: 'Compétences, en tant que compétences d’AXELOS',
		languages: 'Langues',
		certifications: 'Certifications et habilitations',
	},
	decidedCaption: 'Ce qui est décidé une fois par annonce',
	decidedHint: 'Combien de fois Plumbline décide comme les lecteurs.',
	right: 'Juste',
	of: 'Sur',
	decided: {
		strength: 'Indispensable ou atout, pour les lignes trouvées',
		minYears: 'Le plus petit nombre d’années accepté',
		degree: 'Le diplôme le plus bas accepté',
		equivalent: 'Si l’expérience peut remplacer le diplôme',
		language: 'La langue de l’annonce',
	},
	rolesCaption: 'De quel rôle est une annonce',
	rolesHint:
		'Combien de fois un rôle que les lecteurs acceptent vient en premier, ou parmi les trois premiers ; et combien de fois aucun n’est nommé là où aucun ne convient.',
	framework: 'Référentiel',
	first: 'Premier',
	firstThree: 'Trois premiers',
	adsThatFit: 'Annonces',
	none: 'Aucun là où aucun ne convient',
	adsThatFitNone: 'Annonces',
	roles: {
		govstack: 'Rôles GovStack',
		ict: 'Profils TIC européens',
		ilo: 'Descriptions d’emploi de l’OIT',
		odp: 'Rôles Operational Delivery (Royaume-Uni)',
	},
	quotes: (share, n) =>
		`Chaque citation est recherchée dans son annonce : ${share} sur ${count(n, 'citation s’y trouve', 'citations s’y trouvent')} mot pour mot.`,
	share: (share) => (share === null ? '–' : percent.format(share)),
	sourcesHeading: 'Les référentiels et leurs éditeurs',
	sourcesLead:
		'Intitulés, codes, niveaux et liens sont ceux des éditeurs. Résumés et phrases sont les nôtres. Aucun des éditeurs ne participe à Plumbline.',
	edition: 'Édition',
	licence: 'Licence d’utilisation',
	notStated: 'Non précisée dans le document',
	changed: 'Ce que nous avons changé, et ce que la source laisse ouvert',
	esco: 'ESCO, la classification européenne des aptitudes, compétences et professions, est publiée par la Commission européenne. Les rôles de GovStack renvoient à ses professions ; Plumbline contient les liens et aucun de ses textes.',
	librariesHeading: 'Bibliothèques',
	librariesLead: (n) =>
		`Le code propre de Plumbline est sous licence MIT. Il est livré avec ${count(n, 'bibliothèque', 'bibliothèques')} d’autrui :`,
	library: 'Bibliothèque',
	licencesInFull: 'Toutes les licences en entier',
} satisfies typeof English;
