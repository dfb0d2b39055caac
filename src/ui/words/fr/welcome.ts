// The words of the page of the first run, in French.
import type { welcome as English } from '../en/welcome.ts';
import { count, number } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const welcome = {
	heading: 'Une annonce, et vous à côté',
	lead: 'Plumbline lit les annonces de builtin.com et unjobs.org là où elles sont, et montre ce qu’elles demandent vraiment à côté de ce que vous dites savoir faire.',
	skip: 'Passer et ouvrir Plumbline',
	does: 'Ce qu’il fait',
	doesList: [
		'Il trouve dans une annonce ce qui est indispensable et ce qui est un atout, avec les niveaux, les années et les diplômes, chacun d’après les mots de l’annonce.',
		'Il dit de quel rôle de quatre référentiels publics une annonce est la plus proche, et ce qu’elle laisse de côté.',
		'Il compare cela à ce que vous avez évalué et dit ce qui manque. Vous évaluez une compétence une seule fois.',
	],
	never: 'Ce qu’il ne fait jamais',
	neverList: [
		'Il n’envoie jamais rien nulle part. Tout se passe et reste sur cet appareil.',
		'Il ne devine jamais ce que vous savez faire et ne donne jamais un chiffre sans sa raison.',
		'Il ne postule, n’écrit et ne clique jamais à votre place. Dans la page, il ne fait que marquer des mots, ce que vous pouvez désactiver.',
	],
	steps: 'Étapes',
	stepNames: { role: 'Choisir un rôle', rate: 'Évaluer cinq compétences', try: 'Essayer sur une annonce' },
	stepAt: (at, of, name) => `Étape ${number.format(at)} sur ${number.format(of)} : ${name}`,
	roleHeading: 'Quel rôle visez-vous ?',
	roleHint:
		'Il décide des compétences sur lesquelles on vous interroge d’abord. Vous pouvez en ajouter d’autres, ou aucun, à tout moment.',
	searchRole: (n) => `Chercher parmi ${count(n, 'rôle', 'rôles')}`,
	goOnWith: (role) => `Continuer avec ${role}`,
	withoutRole: 'Continuer sans rôle',
	rateHeading: (skills, role) => `${count(skills, 'compétence', 'compétences')} parmi les plus parlantes pour ${role}`,
	rateHint:
		'Choisissez ce qui est vrai aujourd’hui. « Aucun » et « Incertain » sont aussi des réponses, et personne d’autre que vous ne les voit.',
	rateKeys:
		'Quand une compétence a le focus, une touche répond et passe à la suivante : 1 à 5, 0 pour aucun, ? si vous hésitez.',
	levelsOf: {
		competence: 'Compétences : 1 débutant, 2 praticien, 3 professionnel, 4 responsable, 5 dirigeant.',
		technology:
			'Outils et technologies : 1 notions, 2 avec de l’aide, 3 en autonomie, 4 guide les autres, 5 référence.',
	},
	noRole: 'Choisissez d’abord un rôle : ses compétences les plus parlantes vous sont demandées ici.',
	noSkills: (role) =>
		`Le référentiel n’indique aucune compétence pour ${role}. Choisissez un autre rôle, ou passez à l’annonce.`,
	allRated: (role) => `Vous avez évalué toutes les compétences du rôle ${role}.`,
	saved: (name) => `Enregistré : ${name}`,
	removed: (name) => `Évaluation retirée : ${name}.`,
	tryHeading: 'Voici à quoi ressemble une annonce',
	tryHint:
		'L’annonce est inventée, la lecture est vraie. Pointez un élément d’un côté pour voir ses mots dans l’annonce. Traits continus : demandé. Traits discontinus : un atout.',
	tryRate: 'Évaluez une compétence sur place et regardez ce qui change.',
	adLabel: 'L’annonce d’exemple',
	fitLabel: 'Ce que Plumbline en fait',
	loading: 'Lecture de l’annonce d’exemple…',
	sampleFails: 'L’annonce d’exemple n’a pas pu être lue. Rechargez cette page pour réessayer.',
	toAd: 'Passer à l’annonce',
	ends: 'C’est tout. Ouvrez une annonce sur builtin.com ou unjobs.org, et Plumbline s’ouvre à côté.',
	openProfile: 'Ouvrir votre profil',
	again: 'Vous retrouverez cette page sous « À propos ».',
} satisfies typeof English;
