// The five-level scale that ratings and asked levels share.

/** 1 (entry, "aware of it") to 5 (executive, "authority"). */
export type Level = 1 | 2 | 3 | 4 | 5;

/** Competences use AXELOS's five levels, technologies a scale of their own. */
export type Scale = 'competence' | 'technology';

export const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** Narrows any number to a level. */
export const isLevel = (value: unknown): value is Level =>
	typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
