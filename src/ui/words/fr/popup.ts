// The words of the popup, in French.
import type { popup as English } from '../en/popup.ts';
import { count } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const popup = {
	noAd: 'Il n’y a pas d’annonce seule sur cette page. Ouvrez une annonce sur builtin.com ou unjobs.org et Plumbline la lira.',
	otherSite: 'Plumbline lit les annonces de builtin.com et unjobs.org. Il ne regarde pas les autres sites.',
	thisAd: 'Cette annonce',
	rateAd: 'Évaluez les compétences citées par cette annonce',
	rateByKey: 'Dans une compétence, une touche répond et passe à la suivante : 1 à 5, 0 pour aucun, ? si vous hésitez.',
	ratedBefore: 'Compétences de cette annonce que vous avez évaluées',
	openDashboard: 'Ouvrir votre profil',
	openAds: 'Vos annonces enregistrées',
	yours: 'À côté de cette page',
	targetsUnrated: (n) =>
		n === 0
			? 'Vous avez répondu pour toutes les compétences des rôles que vous visez.'
			: `${count(n, 'compétence des rôles que vous visez n’est pas encore évaluée', 'compétences des rôles que vous visez ne sont pas encore évaluées')}.`,
	rateTargets: 'Les évaluer',
	chooseTarget: 'Dire quel rôle vous visez',
	copyFit: 'Copier l’adéquation en texte',
	fitCopied: 'L’adéquation à cette annonce est dans le presse-papiers, en Markdown.',
	fitNotCopied: 'Le navigateur n’a pas permis la copie. Rien n’a été mis dans le presse-papiers.',
	noneToRate: 'Cette annonce ne cite aucune compétence qui puisse être évaluée.',
	search: 'Évaluer une autre compétence',
	searchLabel: 'Chercher des compétences et des technologies',
	noHits: 'Rien de ce nom. Essayez une autre orthographe ou ajoutez-le à vos compétences.',
	noneOfThese: 'Vous ne trouvez pas ?',
	yourRatings: (n) => `${count(n, 'compétence évaluée', 'compétences évaluées')}.`,
	saved: (name) => `Enregistré : ${name}`,
	removed: (name) => `Évaluation retirée : ${name}.`,
	clear: 'Effacer',
	unknownNames: 'Noms de cette annonce que Plumbline ne connaît pas',
	ownSkills: 'Compétences que vous avez ajoutées',
	add: 'Ajouter à mes compétences',
	addAs: (name) => `Nature de « ${name} »`,
	kinds: { technology: 'Outil ou technologie', competence: 'Compétence' },
	added: (name) => `${name} fait maintenant partie de vos compétences. Vous pouvez l’évaluer.`,
	alreadyKnown: (written, name) => `« ${written} » est déjà connu sous le nom ${name}.`,
	badLabel: 'Le nom d’une compétence a de 1 à 80 caractères, dont une lettre ou un chiffre.',
	tooMany: 'Vous avez ajouté 500 compétences : il n’y a plus de place. Retirez-en une d’abord.',
	remove: 'Retirer',
	skillRemoved: (name) => `${name} ne fait plus partie de vos compétences.`,
	removedButRated: (name) =>
		`${name} ne fait plus partie de vos compétences. Votre évaluation est conservée, au cas où vous l’ajouteriez de nouveau.`,
	undo: 'Annuler',
	dropRating: 'Retirer aussi son évaluation',
	showSite: (host) => `Afficher Plumbline sur ${host}`,
	siteHidden: (host) => `Plumbline est masqué sur ${host}.`,
	hideSite: (host) => `Masquer Plumbline sur ${host}`,
	privateWindow:
		'C’est une fenêtre de navigation privée : rien n’est enregistré, les évaluations ne peuvent donc pas être modifiées ici.',
	storeFails:
		'Le navigateur ne donne à Plumbline aucun endroit où conserver vos évaluations : rien ne peut être enregistré.',
	saveFailed: 'L’enregistrement a échoué. Rien n’a été modifié.',
	allow: 'Autoriser sur builtin.com, ses sites de villes et unjobs.org',
	allowWhy: 'Le navigateur n’a pas encore autorisé Plumbline à lire tous ses sites.',
	loading: 'Chargement…',
	noTab: 'Plumbline ne sait pas de quelle page cette fenêtre parle. Fermez-la et ouvrez-la de nouveau.',
	adAsks: (level) => `demandé par l’annonce : ${level}`,
} satisfies typeof English;
