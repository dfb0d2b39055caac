// The words of the overlay's role view, in Spanish.
import type { roleView as English } from '../en/role-view.ts';
import { count, number } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const roleView = {
	framework: 'Roles de',
	closest: 'El más cercano, sea cual sea',
	levelsIn: 'Niveles nombrados según',
	levelsOf: { axelos: 'AXELOS', ecf: 'e-CF', odp: 'Operational Delivery (Reino Unido)' },
	noneIn: (framework) => `Ningún rol se acerca a esta oferta en: ${framework}.`,
	languageUnknown: 'Plumbline solo relaciona roles con ofertas en inglés.',
	expects: (role) => `Lo que espera el rol ${role}`,
	named: (n) => `Nombrado en la oferta: ${number.format(n)}`,
	leftOut: (n) => `Ausente de la oferta: ${number.format(n)}`,
	leftOutHint: 'El marco espera esto del rol y la oferta no lo nombra.',
	leftOutMore: (n) => count(n, 'más que es deseable', 'más que son deseables'),
	nothingLeftOut: 'La oferta nombra todo lo que espera el marco.',
	expected: (level) => `se espera: ${level}`,
	expectedRange: (lowest, highest) => `se espera: de ${lowest} a ${highest}`,
	expectedNone: 'se espera, sin nivel',
	plus: 'deseable',
	asked: (level) => `la oferta pide: ${level}`,
	askedNone: 'la oferta no indica nivel',
	you: (level) => `usted: ${level}`,
	youBy: (level, name) => `usted: ${level}, por su evaluación de ${name}`,
	more: 'Ver los roles más cercanos y lo que esperan',
	noExpectations: 'No se han podido cargar los textos de este marco. Recargue la página para intentarlo de nuevo.',
} satisfies typeof English;
