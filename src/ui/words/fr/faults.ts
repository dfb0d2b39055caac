// What is wrong with a file or a part of it, in French sentences. Where it is wrong stands before them.
import type { faults as English } from '../en/faults.ts';
import { number } from './formats.ts';

/** A sentence a code. */
export const faults = {
	'too-large': (cap) =>
		Number.isNaN(Number(cap))
			? `C’est plus gros que ${cap}, la limite de lecture pour un fichier de ce genre.`
			: `C’est plus long que ${number.format(Number(cap))} caractères. La suite n’est pas lue.`,
	'too-deep': () => 'Des listes sont imbriquées ici plus profondément que dans tout profil ou CV.',
	'too-many': (cap) => `Il y en a plus de ${number.format(Number(cap))}, la limite de lecture.`,
	empty: () => 'Ce fichier est vide.',
	'not-text': () => 'Ce fichier n’est ni du texte ni un document que Plumbline sait lire.',
	'unknown-format': (ending) =>
		ending === '.doc'
			? 'C’est un fichier Word d’ancien format (.doc). Enregistrez-le en .docx ou en PDF et ouvrez celui-là.'
			: 'Ce n’est aucun des formats que Plumbline sait lire.',
	damaged: () => 'Ce document est endommagé et ne peut pas être ouvert.',
	encrypted: () => 'Ce document demande un mot de passe. Enregistrez-le sans mot de passe et ouvrez celui-là.',
	'no-text': () => 'Ce document ne contient pas de texte, comme des pages numérisées en images.',
	'not-json': () => 'À partir d’ici, le fichier n’est plus du JSON.',
	'not-csv': () =>
		'Ce n’est pas un tableau d’évaluations : il faut une colonne « level » et une autre nommée « concept » ou « label », et chaque guillemet doit être fermé.',
	'bad-schema': (word) => `La norme JSON Resume ne permet pas cela : ${word}`,
	'bad-value': (value) =>
		value === '' ? 'Il y a ici quelque chose d’impossible.' : `Cette valeur est impossible : ${value}`,
	'unknown-concept': (name) => (name === '' ? 'Rien n’est nommé ici.' : `Plumbline ne connaît pas « ${name} ».`),
	twice: (name) => `« ${name} » figure déjà plus haut.`,
	unclear: (words) => `« ${words} » peut désigner plusieurs choses, ou rien que Plumbline connaisse.`,
	'not-finished': (date) => `La date de fin, ${date}, est encore à venir.`,
	'level-not-said': (name) =>
		`Votre niveau n’est pas précisé pour cette langue : ${name}. Vous pouvez l’ajouter dans votre profil.`,
	'newer-version': () =>
		'Cette sauvegarde a été écrite par une version plus récente de Plumbline. Mettez Plumbline à jour et rouvrez-la.',
	'cut-off': () => 'La fin de cette sauvegarde manque.',
	'bad-checksum': () =>
		'Cette sauvegarde a été modifiée depuis qu’elle a été écrite : rien de son contenu n’est fiable.',
} satisfies typeof English;
