// The words of the full page's view "settings", in French.
import type { settings as English } from '../en/settings.ts';

/** Functions where a sentence holds a number or a name. */
export const settings = {
	heading: 'Réglages',
	lead: 'Chaque choix est enregistré aussitôt, sur cet appareil. Choisissez de nouveau pour revenir en arrière.',
	names: {
		framework: 'rôles selon lesquels les annonces sont lues',
		levelsIn: 'noms des niveaux',
		language: 'langue',
		theme: 'thème',
		isMarking: 'surlignages dans la page',
		isReadingLists: 'lecture des listes d’offres',
		hasSingleKeys: 'touches simples',
	},
	reading: 'Lecture',
	framework: 'Montrer les rôles de',
	frameworkHint:
		'Le référentiel selon les rôles duquel une annonce est lue. Le volet peut en changer pour l’annonce en cours.',
	closest: 'Le référentiel dont un rôle est le plus proche',
	levels: 'Nommer les niveaux de compétence selon',
	levelsHint:
		'Les évaluations sont conservées sur l’échelle d’AXELOS. Quand une autre échelle ne dit pas tout à fait la même chose, « environ » le précise.',
	levelsIn: {
		axelos: 'AXELOS : débutant, praticien, professionnel, responsable, dirigeant',
		ecf: 'e-CF : e-1 à e-5',
		odp: 'Operational Delivery (Royaume-Uni) : awareness à expert',
	},
	marks: 'Surligner dans la page les mots sur lesquels repose la lecture, tant que le volet est ouvert',
	marksHint: 'Les surlignages disent ce que dit l’annonce, et rien sur vous. La page peut les voir.',
	lists: 'Lire les listes d’offres en plus des annonces seules',
	listsHint:
		'Sur les pages qui listent des offres, le volet montre ce que suggère chaque intitulé. Seul ce qui est dans la page est lu.',
	seenAds: 'Si Plumbline se souvient des annonces que vous lisez, et combien de temps, se choisit sous',
	seenAdsLink: 'Données',
	looks: 'Apparence et langue',
	language: 'Langue',
	languageHint:
		'Les annonces sont lues dans leur langue ; les noms et les phrases des référentiels restent en anglais.',
	browserLanguage: 'La langue du navigateur si Plumbline la parle, sinon l’anglais',
	theme: 'Thème',
	themeHint: 'Les couleurs forcées de votre système passent avant ce choix.',
	themes: { system: 'Comme le navigateur', light: 'Clair', dark: 'Sombre' },
	keyboard: 'Clavier',
	singleKeys: 'Une seule touche évalue une compétence et passe à la suivante',
	singleKeysHint:
		'0 à 5, ? et u évaluent, s et les flèches avancent et reculent, tant qu’une compétence a le focus. Désactivez-les si vous utilisez la commande vocale ou appuyez sur des touches par accident. Les boutons et Tab fonctionnent toujours.',
	overlayKeys: 'Touches qui ouvrent le volet',
	keysNow: (keys) => `Actuellement : ${keys}.`,
	keysNone: 'Il n’y en a pas, ou le navigateur ne le dit pas.',
	keysHow:
		'Le navigateur garde ces touches, et une page ne peut pas ouvrir l’endroit où elles se changent. Pour les changer :',
	keysChromium: (address) =>
		`Dans Chromium, Chrome ou Edge, tapez ${address} dans la barre d’adresse et cherchez Plumbline.`,
	keysFirefox: (address) =>
		`Dans Firefox, tapez ${address} dans la barre d’adresse, cliquez sur la roue dentée, choisissez « Gérer les raccourcis d’extensions » et cherchez Plumbline.`,
} satisfies typeof English;
