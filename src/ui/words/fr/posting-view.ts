// The words of the overlay's posting view, in French: facts of the post, and what the checks say as questions to ask.
import type { postingView as English } from '../en/posting-view.ts';
import { count, number } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const postingView = {
	facts: 'Ce qu’elle précise',
	noFacts:
		'Elle ne précise ni rémunération, ni dates, ni lieu de travail, ni grade, ni années, ni diplôme que Plumbline sache lire.',
	questions: 'Ce qu’il faut demander à l’employeur',
	severities: {
		error: (n) => count(n, 'point sérieux', 'points sérieux'),
		warning: (n) => count(n, 'point à éclaircir', 'points à éclaircir'),
		info: (n) => count(n, 'point laissé ouvert', 'points laissés ouverts'),
	},
	none: 'Les vérifications n’ont rien trouvé qui appelle une question.',
	unknownLanguage: 'Les vérifications ne connaissent pas la langue de cette annonce : elles n’en disent rien.',
	ask: 'Vous pourriez demander :',
	why: 'Pourquoi c’est important',
	evidence: {
		law: 'La loi le dit.',
		field: 'Des études de terrain l’ont constaté.',
		lab: 'Des études en laboratoire l’ont constaté.',
		survey: 'Des enquêtes l’ont constaté.',
		opinion: 'Des praticiens en sont convaincus ; cela n’a pas été mesuré.',
		provable: 'L’annonce elle-même le montre.',
	},
	against: (line) => `Mesuré d’après le référentiel : ${line}.`,
	mute: 'Ne plus afficher ceci',
	muteHere: 'Dans cette annonce',
	muteSite: (host) => `Sur ${host}`,
	muteEverywhere: 'Partout',
	muted: (n) => `${number.format(n)} en sourdine`,
	mutedIn: {
		site: (rule) => `La vérification « ${rule} » est en sourdine sur ce site.`,
		everywhere: (rule) => `La vérification « ${rule} » est en sourdine partout.`,
	},
	mutedHere: (rule, about) =>
		about === ''
			? `La vérification « ${rule} » est en sourdine dans cette annonce.`
			: `La vérification « ${rule} » est en sourdine dans cette annonce pour « ${about} ».`,
	unmute: 'Afficher de nouveau',
	unmuteOf: (rule) => `Afficher de nouveau : ${rule}`,
	nowMuted: 'Cela ne sera plus affiché.',
	nowShown: 'C’est affiché de nouveau.',
} satisfies typeof English;
