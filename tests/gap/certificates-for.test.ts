// Certificates for what a role expects and the user lacks.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/read-assets.ts';
import { findCertificates } from '../../src/gap/certificates-for.ts';
import { indexLibrary } from '../../src/gap/library-index.ts';
import { compareWithRole, preparedProfile } from '../../src/gap/role-fit.ts';
import type { RatedLevel } from '../../src/core/rating.ts';
import { must, profileOf, roleOf, smallIndex, smallLibrary } from './small-library.ts';

const role = roleOf({ id: 'ict/x', framework: 'ict', expects: [must('ecf/build', '3'), must('ecf/test', '2')] });
const offers = (levels: Readonly<Record<string, RatedLevel>>, held: readonly string[] = []) =>
	findCertificates(
		compareWithRole(role, null, preparedProfile(profileOf(levels), '2026-05-04'), smallIndex),
		new Set(held),
		smallIndex,
	);

describe('a certificate', () => {
	it('is named for what is short, the one that shows most first', () => {
		expect(offers({ 'ecf/build': 1, 'ecf/test': 1 })).toEqual([
			{ certificate: 'certificate/both', shows: ['ecf/build', 'ecf/test'] },
			{ certificate: 'certificate/build', shows: ['ecf/build'] },
		]);
	});

	it('that shows what the first one does not comes before one that shows the same again', () => {
		const shows = (certificate: string, concept: string) =>
			({ certificate, broader: [], evidences: [{ concept, level: 5 }] }) as const;
		const index = indexLibrary({
			...smallLibrary,
			certificates: [
				shows('certificate/a', 'ecf/build'),
				shows('certificate/b', 'ecf/build'),
				shows('certificate/c', 'ecf/test'),
			],
		});
		const nothing = preparedProfile(profileOf({ 'ecf/build': 'none', 'ecf/test': 'none' }), '');
		const found = findCertificates(compareWithRole(role, null, nothing, index), new Set(), index);
		expect(found.map(({ certificate }) => certificate.at(-1)).join('')).toBe('acb');
	});

	it('is not named where its level is below what is wanted', () => {
		expect(offers({ 'ecf/build': 2, 'ecf/test': 2 }).map(({ certificate }) => certificate)).not.toContain(
			'certificate/low',
		);
	});

	it('is not named for what is met or not rated, nor where the user holds it', () => {
		expect(offers({ 'ecf/build': 3, 'ecf/test': 3 })).toEqual([]);
		expect(offers({})).toEqual([]);
		expect(offers({ 'ecf/test': 1, 'ecf/build': 3 }, ['certificate/both'])).toEqual([]);
	});
});

it('at most a handful is named for any European profile', () => {
	const library = readLibrary();
	const index = indexLibrary(library);
	const nothing = profileOf(Object.fromEntries(library.skills.map(({ id }) => [id, 'none'] as const)));
	const counts = library.roles
		.filter(({ framework }) => framework === 'ict')
		.map(
			(each) =>
				findCertificates(compareWithRole(each, null, preparedProfile(nothing, ''), index), new Set(), index).length,
		);
	expect(Math.max(...counts)).toBe(5);
	expect(counts.filter((count) => count === 0).length).toBeLessThan(3);
});
