// The words of the overlay's menu, in French: where it stands, marks in the page and what they mean.
import type { menu as English } from '../en/menu.ts';

/** The menu. */
export const menu = {
	label: 'Menu de Plumbline',
	place: 'Emplacement',
	sides: { left: 'À gauche', right: 'À droite', bottom: 'En bas' },
	marks: 'Surligner des mots dans la page',
	legend: 'Ce que veulent dire les surlignages',
	sample: 'mots',
	kinds: {
		line: 'une exigence entière : un trait fin',
		competence: 'une compétence : un trait',
		technology: 'une technologie : un trait double',
		qualification: 'années, diplôme, langue, certification : pointillé',
	},
	strengths: {
		must: 'indispensable : un trait continu',
		preferred: 'atout : un trait discontinu',
	},
	privacy: 'Les surlignages montrent ce que dit l’annonce, quel que soit le lecteur. Ils ne contiennent rien sur vous.',
	read: 'Lecture',
	openProfile: 'Ouvrir votre profil',
	openAds: 'Ouvrir vos annonces',
	hide: 'Mettre de côté',
} satisfies typeof English;
