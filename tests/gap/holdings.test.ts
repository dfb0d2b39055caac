// Languages and certificates: there, there but not well enough or not any more, not there, or not said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cefrLevels } from '../../src/core/analysis.ts';
import { compareCertificate, compareLanguage } from '../../src/gap/holdings.ts';

describe('a language', () => {
	const spoken = [{ code: 'fr', level: 'b1' }] as const;

	it.each([
		['fr', 'b1', 'met', 0],
		['fr', 'a2', 'met', 0],
		['fr', 'c1', 'short', 2],
		['sw', 'a2', 'short', 2],
		['fr', null, 'not-stated', 0],
		['sw', null, 'short', 0],
	] as const)('%s at %s is %s, %i steps missing', (code, wanted, status, missing) => {
		expect(compareLanguage(code, wanted, spoken)).toMatchObject({ status, missing });
	});

	it('is unrated where nothing was said of languages, and short where it was said that there are none', () => {
		expect(compareLanguage('fr', 'b1', null).status).toBe('unrated');
		expect(compareLanguage('fr', 'b1', []).status).toBe('short');
	});

	it('spoken better is never further away', () => {
		const level = fc.constantFrom(...cefrLevels);
		fc.assert(
			fc.property(level, level, level, (wanted, one, other) => {
				const [less, more] = [one, other].toSorted();
				const missing = (have: typeof one) => compareLanguage('fr', wanted, [{ code: 'fr', level: have }]).missing;
				expect(missing(more ?? one)).toBeLessThanOrEqual(missing(less ?? one));
			}),
		);
	});
});

describe('a certificate', () => {
	const broaderOf = (id: string): string[] => (id === 'lorry' ? ['driving'] : id === 'loop' ? ['loop'] : []);
	const compare = (asked: string, ...held: readonly (readonly [string, string | null])[]) =>
		compareCertificate(
			asked,
			held.map(([concept, expiresOn]) => ({ concept, expiresOn })),
			'2026-03-04',
			broaderOf,
		);

	it('is met by itself and by one that names it more exactly, not the other way round', () => {
		expect(compare('driving', ['driving', null]).status).toBe('met');
		expect(compare('driving', ['lorry', null])).toMatchObject({ status: 'met', by: { concept: 'lorry' } });
		expect(compare('lorry', ['driving', null]).status).toBe('short');
	});

	it('counts on its last day and no longer', () => {
		expect(compare('driving', ['driving', '2026-03-04']).status).toBe('met');
		expect(compare('driving', ['driving', '2026-03-03'])).toMatchObject({ status: 'short', hasExpired: true });
		expect(compare('driving', ['driving', '2026-03-03'], ['lorry', '2027-01-01']).status).toBe('met');
	});

	it('is unrated where nothing was said of certificates', () => {
		expect(compareCertificate('driving', null, '2026-03-04', broaderOf).status).toBe('unrated');
		expect(compare('driving')).toMatchObject({ status: 'short', hasExpired: false, by: null });
	});

	it('does not go round in circles', () => {
		expect(compare('driving', ['loop', null]).status).toBe('short');
	});
});
