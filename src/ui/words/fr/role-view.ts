// The words of the overlay's role view, in French.
import type { roleView as English } from '../en/role-view.ts';
import { count, number } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const roleView = {
	framework: 'Rôles de',
	closest: 'Le plus proche, quel qu’il soit',
	levelsIn: 'Niveaux nommés selon',
	levelsOf: { axelos: 'AXELOS', ecf: 'e-CF', odp: 'Operational Delivery (Royaume-Uni)' },
	noneIn: (framework) => `Aucun rôle n’est proche de cette annonce dans : ${framework}.`,
	languageUnknown: 'Plumbline ne rapproche des rôles que des annonces en anglais.',
	expects: (role) => `Ce qu’attend le rôle ${role}`,
	named: (n) => `Cité dans l’annonce : ${number.format(n)}`,
	leftOut: (n) => `Absent de l’annonce : ${number.format(n)}`,
	leftOutHint: 'Le référentiel attend cela du rôle, et l’annonce ne le cite pas.',
	leftOutMore: (n) => count(n, 'autre, qui est un atout', 'autres, qui sont des atouts'),
	nothingLeftOut: 'L’annonce cite tout ce que le référentiel attend.',
	expected: (level) => `attendu : ${level}`,
	expectedRange: (lowest, highest) => `attendu : de ${lowest} à ${highest}`,
	expectedNone: 'attendu, sans niveau',
	plus: 'un atout',
	asked: (level) => `l’annonce demande : ${level}`,
	askedNone: 'l’annonce ne précise pas de niveau',
	you: (level) => `vous : ${level}`,
	youBy: (level, name) => `vous : ${level}, par votre évaluation de ${name}`,
	more: 'Voir les rôles les plus proches et ce qu’ils attendent',
	noExpectations: 'Les textes de ce référentiel n’ont pas pu être chargés. Rechargez la page pour réessayer.',
} satisfies typeof English;
