// The words of the full page's view "sites", in French.
import type { sites as English } from '../en/sites.ts';
import { count } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const sites = {
	heading: 'Sites',
	lead: 'Où Plumbline lit, où vous ne voulez pas le voir, et de quelles vérifications vous ne voulez plus entendre parler.',
	boards: 'Sites d’emploi lus',
	boardsHint: 'Plumbline regarde ces adresses et aucune autre.',
	board: (hosts) => count(hosts, 'adresse', 'adresses'),
	allowed: 'Autorisé par le navigateur',
	notAllowed: 'Non autorisé par le navigateur',
	noBoards: 'Le navigateur ne dit pas quels sites il autorise.',
	allow: 'Autoriser ce qui manque',
	allowWhy: 'Plumbline ne peut lire un site que si le navigateur l’autorise. Le navigateur vous posera la question.',
	allAllowed: 'Tous les sites peuvent être lus maintenant.',
	someRefused: 'Tout n’a pas été autorisé. Rien d’autre n’a changé.',
	takeBack: 'Comment revenir en arrière',
	takeBackChromium:
		'Dans Chromium, Chrome ou Edge : cliquez sur la pièce de puzzle à côté de la barre d’adresse, ouvrez le menu de Plumbline et choisissez sous « Lire et modifier les données des sites », ou désactivez des sites un par un sous « Gérer l’extension », « Accès aux sites ».',
	takeBackFirefox:
		'Dans Firefox : ouvrez about:addons, choisissez Plumbline, puis « Permissions et données », et désactivez un site.',
	chosen: 'Sites pour lesquels vous avez fait un choix',
	noneChosen:
		'Aucun pour le moment. Vous pouvez masquer Plumbline sur un site dans le volet ou depuis le bouton de la barre d’outils.',
	show: (host) => `Afficher Plumbline sur ${host}`,
	sides: { left: 'le volet est à gauche', right: 'le volet est à droite', bottom: 'le volet est en bas' },
	docks: { open: 'il s’ouvre avec une annonce', collapsed: 'il commence réduit à un onglet' },
	isShown: (host) => `Plumbline est affiché sur ${host}.`,
	isHidden: (host) => `Plumbline est masqué sur ${host}.`,
	mutes: 'Vérifications en sourdine',
	noMutes: 'Aucune. Une vérification se met en sourdine là où le volet montre ce qu’elle a trouvé.',
	check: (name) => `Vérification « ${name} »`,
	mutedHere: (ad) => `En sourdine pour ces mots dans l’annonce ${ad}`,
	mutedOn: (host) => `En sourdine sur ${host}`,
	mutedEverywhere: 'En sourdine partout',
	unmute: (name) => `Rétablir la vérification « ${name} »`,
	unmuteShort: 'Rétablir',
	speaksAgain: (name) => `La vérification « ${name} » est rétablie.`,
	storeFails: 'Vos choix pour les sites n’ont pas pu être lus.',
	siteOf: (host) => `le choix pour ${host}`,
	muteOf: (name) => `la vérification en sourdine « ${name} »`,
} satisfies typeof English;
