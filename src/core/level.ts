// The five-level scale that ratings and asked levels share.

/** 1 (entry, "aware of it") to 5 (executive, "authority"). */
export type Level = 1 | 2 | 3 | 4 | 5;

/** Competences use AXELOS's five levels, technologies a scale of their own. */
export type Scale = 'competence' | 'technology';

/** All levels, ascending. */
export const levels: readonly Level[] = [1, 2, 3, 4, 5];
