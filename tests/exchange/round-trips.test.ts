// Export, import, export gives the same bytes: for each format, and whatever the profile.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { applyChanges } from '../../src/core/profile-change.ts';
import { readBackup } from '../../src/exchange/read-backup.ts';
import { readJsonResume } from '../../src/exchange/read-json-resume.ts';
import { readRatingsCsv, writeRatingsCsv } from '../../src/exchange/ratings-csv.ts';
import { findSchemaFaults } from '../../src/exchange/json-resume-schema.ts';
import { writeBackup } from '../../src/exchange/write-backup.ts';
import { writeJsonResume } from '../../src/exchange/write-json-resume.ts';
import { everything, profiles, smallVocabulary } from './profile-arbitrary.ts';

const now = '2026-11-26T12:00:00.000Z';

/** A text cut into pieces at given places, as a reader of files might hand it over. */
function cut(text: string, size: number): string[] {
	const pieces: string[] = [];
	for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
	return pieces;
}

test('a backup that is written, read and written again has the same bytes, however it is cut', async () => {
	const sizes = fc.integer({ min: 1, max: 5_000 });
	const property = fc.asyncProperty(everything, sizes, async (kept, size) => {
		const text = [...writeBackup(kept)].join('');
		const read = await readBackup(cut(text, size));
		if (!read.ok) throw new Error(JSON.stringify(read.faults));
		expect([...writeBackup(read.value)].join('')).toBe(text);
	});
	await fc.assert(property, { numRuns: 60 });
});

test('a backup does not show in which order things were kept', () => {
	const property = fc.property(everything, (kept) => {
		const turned = {
			...kept,
			steps: kept.steps.toReversed(),
			seenAds: kept.seenAds.toReversed(),
			savedAds: kept.savedAds.toReversed(),
			corrections: kept.corrections.toReversed(),
			mutes: kept.mutes.toReversed(),
			ownSkills: kept.ownSkills.toReversed(),
			profile: { ...kept.profile, ratings: kept.profile.ratings.toReversed() },
		};
		expect([...writeBackup(turned)]).toEqual([...writeBackup(kept)]);
	});
	fc.assert(property, { numRuns: 30 });
});

test('ratings as a table come back as the same bytes', () => {
	const property = fc.property(profiles, ({ ratings }) => {
		const text = writeRatingsCsv({ ratings }, smallVocabulary);
		const read = readRatingsCsv(text, emptyProfile, smallVocabulary, now);
		expect(read.faults).toEqual([]);
		expect(writeRatingsCsv(read, smallVocabulary)).toBe(text);
	});
	fc.assert(property, { numRuns: 200 });
});

test('no cell of a table of ratings begins as a formula does', () => {
	const property = fc.property(profiles, ({ ratings }) => {
		const cells = writeRatingsCsv({ ratings }, smallVocabulary).matchAll(/(?:^|,|\r\n)"?([=+\-@\t])/g);
		const outsideQuotes = ratings.every(({ evidence = '' }) => !/[,"\r\n]/.test(evidence));
		expect(outsideQuotes ? [...cells] : []).toEqual([]);
	});
	fc.assert(property, { numRuns: 200 });
});

test('a profile as a JSON Resume fits the published schema and comes back as the same bytes', () => {
	const property = fc.property(profiles, (profile) => {
		const text = writeJsonResume(profile, smallVocabulary);
		expect(findSchemaFaults(JSON.parse(text))).toEqual([]);
		const read = readJsonResume(text, emptyProfile, smallVocabulary, now);
		if (!read.ok) throw new Error(JSON.stringify(read.faults));
		expect(read.value.skipped).toEqual([]);
		expect(read.value.proposals).toEqual([]);
		expect(writeJsonResume(applyChanges(emptyProfile, read.value.changes), smallVocabulary)).toBe(text);
	});
	fc.assert(property, { numRuns: 150 });
});

test('reading one’s own files into the profile that wrote them changes nothing', () => {
	const property = fc.property(profiles, (profile) => {
		const resume = readJsonResume(writeJsonResume(profile, smallVocabulary), profile, smallVocabulary, now);
		expect(resume).toMatchObject({ ok: true, value: { changes: [], proposals: [] } });
	});
	fc.assert(property, { numRuns: 100 });
});
