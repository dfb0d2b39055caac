// The words of corrections in the full page, in French: what was read in an ad, and what the user said instead.
import type { corrections as English } from '../en/ads-corrections.ts';
import { count, day } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const corrections = {
	none: 'Vous n’avez encore rien corrigé. Les corrections se font dans le volet, là où une annonce a été mal lue.',
	number: (n) => count(n, 'correction faite', 'corrections faites'),
	storeFails:
		'Vos corrections ne peuvent pas être affichées : le navigateur ne donne à Plumbline aucun endroit où les conserver.',
	export: 'Enregistrer tout comme cas de test',
	exportWhat:
		'Un fichier d’une correction par ligne, avec le texte de chaque annonce que vous avez enregistrée. Les personnes qui travaillent sur Plumbline peuvent l’essayer sur le moteur.',
	undo: 'Annuler',
	undoWhat: (words) => `Annuler la correction de ${words}`,
	undone: 'La correction est annulée.',
	read: 'Plumbline a lu',
	said: 'Votre réponse',
	asked: { must: 'indispensable', preferred: 'atout' },
	notARequirement: 'Cela ne demande rien.',
	level: (skill, level) => `${skill} : ${level}`,
	noLevel: (skill) => `${skill} : aucun niveau`,
	notThisSkill: (skill) => `Il ne s’agit pas de ${skill}.`,
	role: (framework, role) => `${framework} : ${role}`,
	noRole: (framework) => `${framework} : aucun de ces rôles`,
	wholeAd: 'Toute l’annonce',
	readBy: (at, engine) => `${day.format(new Date(at))}, Plumbline ${engine}`,
} satisfies typeof English;
