// The words of the full page's frame, in French; each of its views has a file of its own.
import type { dashboard as English } from '../en/dashboard.ts';
import { count } from './formats.ts';

/** The frame: its views by their routes, what was saved, and what could not be. */
export const dashboard = {
	label: 'Plumbline : votre profil',
	routes: {
		profile: 'Profil',
		roles: 'Rôles',
		ads: 'Annonces',
		demand: 'Demande',
		check: 'Vérifier une annonce',
		data: 'Données',
		sites: 'Sites',
		settings: 'Réglages',
		about: 'À propos',
	},
	title: (view) => `${view} · Plumbline`,
	skip: 'Aller au contenu',
	loading: 'Chargement…',
	storeFails:
		'Le navigateur ne donne à Plumbline aucun endroit où garder ce que vous indiquez : rien ne peut être enregistré.',
	textsFail: 'Plumbline n’a pas pu charger les textes des référentiels. Rechargez cette page pour réessayer.',
	lost: (ratings) =>
		`Le navigateur a perdu ce que vous aviez indiqué ici. Il en reste une copie, avec ${count(ratings, 'évaluation', 'évaluations')}.`,
	putBack: 'Rétablir la copie',
	dropCopy: 'En rester là et supprimer la copie',
	isBack: 'Ce qui était perdu est rétabli.',
	copyDropped: 'La copie est supprimée.',
	lostProfile: 'ce qui était perdu',
	statements: {
		years: 'vos années d’expérience',
		yearsIn: 'vos années par compétence ou par domaine',
		degrees: 'vos diplômes',
		languages: 'vos langues',
		certificates: 'vos certifications',
		targets: 'les rôles que vous visez',
		grade: 'votre grade',
	},
	failures: {
		'store-failed': 'le navigateur n’a pas pu l’écrire.',
		'read-only':
			'vos données ont été écrites par une version plus récente de Plumbline, ou ne peuvent pas être mises à jour. Elles sont affichées et laissées telles quelles.',
		'private-window': 'c’est une fenêtre de navigation privée, où rien n’est enregistré.',
		'unknown-concept': 'Plumbline ne connaît plus cette compétence, ce rôle ou ce domaine.',
		'bad-value': 'Plumbline n’accepte pas cette valeur ici.',
		'engine-failed': 'Plumbline n’a pas pu charger ce qu’il lui faut pour cela.',
		'changed-meanwhile': 'une modification a été faite ailleurs entre-temps. Ce qui s’y trouve maintenant est affiché.',
		'no-ad': 'cette annonce n’est plus enregistrée.',
		gone: 'Plumbline a été mis à jour ou arrêté. Rechargez cette page et réessayez.',
	},
	changes: (n) => count(n, 'modification', 'modifications'),
	saved: (name) => `Enregistré : ${name}`,
	unrated: (name) => `Évaluation retirée : ${name}`,
	notSaved: (name, why) => `Non enregistré : ${name}. La raison : ${why}`,
	undo: (name) => `Annuler : ${name}`,
	undone: (name) => `Annulé : ${name}`,
	notUndone: 'L’annulation n’a pas été possible.',
	found: (n) => count(n, 'résultat', 'résultats'),
	foundList: 'Résultats',
	noneFound: 'Rien de ce nom. Essayez une autre orthographe.',
} satisfies typeof English;
