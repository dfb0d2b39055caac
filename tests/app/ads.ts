// Ads of builtin.com as its script sends them, and the addresses at which they stand.
import type { Posting } from '../../src/core/posting.ts';
import { opening, writeAd } from '../matcher/ads.ts';

/** The address of the ad with this number. */
export const addressOf = (key: string): string => `https://builtin.com/job/software-engineer/${key}`;

/** Two ads, and two pages that are none. */
export const addressA = addressOf('101');
export const addressB = addressOf('202');
export const listAddress = 'https://builtin.com/jobs';
export const otherAddress = 'https://example.org/job/software-engineer/101';

const lines = [
	'# About the role',
	opening,
	'# Requirements',
	'- Strong experience with Python',
	'- Kubernetes in production',
	'- Excellent negotiation skills',
	'# Nice to have',
	'- Java',
];

/** The ad with this number: three musts (Python at level 4, Kubernetes, negotiation) and Java as nice to have. */
export const adOf = (key: string, changed: Partial<Posting> = {}): Posting => ({
	...writeAd(lines),
	url: addressOf(key),
	board: 'builtin',
	key,
	textSource: 'page',
	title: { value: 'Software Engineer', source: 'page' },
	company: { value: 'Lanternfish', source: 'page' },
	...changed,
});

/** An ad of other lines under the same number. */
export const adOfLines = (key: string, others: readonly string[]): Posting => {
	const { text, blocks } = writeAd(others);
	return adOf(key, { text, blocks });
};

/** An ad in French, for which there are no rules. */
export const frenchAd = (key: string): Posting =>
	adOfLines(key, [
		'# Profil recherché',
		'Nous cherchons une personne qui aime travailler avec les autres et qui connaît bien les services publics.',
		'- Une bonne connaissance de Python et de Kubernetes est nécessaire pour ce poste',
	]);
