// The words of how an ad compares with a profile, in French: overlay, popup and what is copied from them.
import type { Strength } from '../../../core/analysis.ts';
import type { fit as English } from '../en/fit.ts';
import { count, day, number, years } from './formats.ts';

const levels = (n: number): string => count(n, 'niveau', 'niveaux');

const ofStrength: Readonly<Record<Strength, (n: number) => string>> = {
	must: (n) => count(n, 'indispensable', 'indispensables'),
	preferred: (n) => count(n, 'atout', 'atouts'),
};

/** Functions where a sentence holds a number or a name. */
export const fit = {
	bands: {
		strong: 'Très bonne adéquation, d’après ce que vous avez indiqué',
		good: 'Bonne adéquation, d’après ce que vous avez indiqué',
		partial: 'Adéquation partielle, d’après ce que vous avez indiqué',
		far: 'Loin de ce que vous avez indiqué',
	},
	tooLittle: 'Pas encore assez d’éléments pour juger',
	tooLittleBecause: (unrated) =>
		unrated === 0
			? 'l’annonce demande trop peu de choses qui puissent être comparées.'
			: `${count(unrated, 'exigence n’est pas encore évaluée', 'exigences ne sont pas encore évaluées')}.`,
	met: (met, total, strength) => `Acquis : ${ofStrength[strength](met)} sur ${number.format(total)}`,
	unrated: (n) => count(n, 'non évalué', 'non évalués'),
	short: (n) => `${number.format(n)} en dessous du niveau demandé`,
	shortBy: (n, missing) => `${number.format(n)} en dessous de ${levels(missing)}`,
	notStated: (n) => `${number.format(n)} sans niveau précisé`,
	unnamed: (n) =>
		`${count(n, 'ligne de plus ne contient', 'lignes de plus ne contiennent')} rien qui puisse être comparé`,
	years: (n) => `${years(n)} d’expérience`,
	yearsOf: (n, written) => `${years(n)} dans ce domaine : « ${written} »`,
	yearsWith: (n, name) => `${years(n)} avec ${name}`,
	haveYears: (n) => years(n),
	fewerInAll: 'moins d’années en tout',
	yearsMissing: (n) => `il manque ${years(n)}`,
	degreeMissing: 'en dessous de ce qui est demandé',
	otherField: 'l’annonce cite d’autres domaines : à vous de dire si le vôtre convient',
	fieldOpen: 'à vous de dire si son domaine convient',
	openWithout: 'l’annonce accepte de l’expérience à la place, sans dire combien',
	toObtain: 'l’annonce demande si vous pourriez l’obtenir',
	languageAt: (name, level) => `${name}, ${level}`,
	notSpoken: 'non parlée',
	stepsMissing: (n) => `il manque ${count(n, 'degré', 'degrés')} du CECR`,
	certificate: (name) => `certification ou habilitation : ${name}`,
	expired: (name, on) => `${name}, expiration le ${day.format(on)}`,
	notHeld: 'non détenue',
	notSaid: 'pas encore indiqué',
	throughNarrower: (name) => `par votre évaluation de ${name}, qui en fait partie`,
	throughSkill: (name) => `par votre évaluation de la compétence de référentiel ${name}`,
	atLeast: (name, level) => `au moins ${level}, par votre évaluation de ${name}`,
	wider: (name, level) => `Vous avez évalué ${name}, qui est plus large : ${level}. Cela ne compte pas ici.`,
	ways: 'Façons de remplir les conditions',
	byRule: (grade) =>
		`Ce sont les règles de l’OIT pour le grade ${grade} qui disent ce qui remplace le diplôme ; l’annonce n’en dit rien.`,
	wayOfBoth: (degree, n) => `${degree} et ${years(n)} d’expérience`,
	wayOfYears: (n) => `${years(n)} d’expérience, quel que soit le diplôme`,
	wayOfDegree: (degree) => `${degree}, quel que soit le nombre d’années`,
	sum: (forDegree, forGrade) =>
		`${number.format(forDegree)} à la place du diplôme + ${number.format(forGrade)} pour le grade`,
	wayMet: 'vous l’avez',
	wayUnsaid: 'vous n’avez pas indiqué ce qu’il faut pour le savoir',
	wayYears: (n) => `il manque ${years(n)}`,
	wayDegree: 'il manque le diplôme',
	moves: 'Ce qui changerait le plus pour cette annonce',
	moveLevel: (name, level) => `${name} au niveau ${level}`,
	closesBoth: (musts, preferred) =>
		`remplit ${count(musts, 'indispensable', 'indispensables')} et ${count(preferred, 'atout', 'atouts')} de plus`,
	closesMusts: (n) => `remplit ${count(n, 'indispensable', 'indispensables')} de plus`,
	closesPreferred: (n) => `apporte ${count(n, 'atout', 'atouts')} de plus`,
	closesNone: 'ne remplit aucune exigence à lui seul, mais une partie de l’une d’elles',
	rate: (name) => `Évaluer ${name}`,
	rateAs: (name, key, level) => `${name} : ${key}, ${level}`,
	rateHint: 'Évaluez-la ici : de 0 à 5, ou ? si vous hésitez',
	rated: (name) => `Enregistré : ${name}`,
	notRated: 'L’enregistrement a échoué. Rien n’a été modifié.',
	undo: 'Annuler',
	whatLevelsMean: 'Ce que veulent dire les deux niveaux',
	wordsFor: (skill) => `Ce sont les niveaux de la compétence de référentiel « ${skill} ».`,
	ourWordsFor: (skill) =>
		`Ce sont les niveaux de la compétence de référentiel « ${skill} », dans nos mots et non ceux de l’éditeur.`,
} satisfies typeof English;
