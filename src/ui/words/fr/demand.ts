// The words of the full page's view "demand", in French.
import type { demand as English } from '../en/demand.ts';
import { count, number } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const demand = {
	heading: 'Demande',
	lead: 'Ce que demandent les annonces que vous avez lues, à côté de ce que vous dites de vous.',
	role: 'Annonces pour',
	allAds: 'tous les rôles',
	yourTargets: 'Rôles que vous visez',
	otherRoles: 'Autres rôles de ces annonces',
	ads: (n) => `${count(n, 'annonce lue', 'annonces lues')}.`,
	tooFew: (n) =>
		`${count(n, 'annonce', 'annonces')} : trop peu pour conclure. À partir de cinq, on peut distinguer ce qui est souvent demandé de ce qu’un seul employeur demande par hasard.`,
	noneYet:
		'Aucune annonce n’est conservée. Ouvrez des annonces sur les sites que Plumbline lit : ce qu’elles demandent est compté ici.',
	none: 'Aucune annonce n’est conservée pour ce rôle. Ouvrez des annonces sur les sites que Plumbline lit : elles sont comptées ici.',
	counting: 'Décompte de ce qu’elles demandent…',
	unkept: (n) =>
		`${count(n, 'compétence demandée n’est pas comptée', 'compétences demandées ne sont pas comptées')} : d’une annonce qui en demande beaucoup, seules les premières sont conservées.`,
	priorities: 'Ce qu’il faudrait apprendre d’abord',
	prioritiesHint:
		'Votre niveau est en dessous de ce que demandent ces annonces. L’indispensable compte deux fois plus que l’atout.',
	noPriorities: 'Rien de ce que vous avez évalué n’est en dessous de ce que demandent ces annonces.',
	rateFirst: 'À évaluer en premier',
	rateFirstHint: 'Demandé par ces annonces, et vous n’avez pas encore indiqué si vous l’avez.',
	all: 'Tout ce qui est demandé',
	must: (n, ads) => `indispensable dans ${number.format(n)} sur ${count(ads, 'annonce', 'annonces')}`,
	preferred: (n, ads) => `atout dans ${number.format(n)} sur ${count(ads, 'annonce', 'annonces')}`,
	shortIn: (n) => `au-dessus de votre niveau dans ${count(n, 'annonce', 'annonces')}`,
	levels: 'Niveaux demandés :',
	levelIn: (level, n) => `${level} : ${number.format(n)}`,
	unstatedIn: (n) => `sans niveau précisé : ${number.format(n)}`,
	you: 'Vous :',
	showAll: (n) => `Tout afficher (${number.format(n)})`,
} satisfies typeof English;
