// Backups that earlier versions wrote, frozen: they are read, and what they could not say is what somebody says who said nothing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyProfile } from '../../src/core/profile.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readBackup } from '../../src/exchange/read-backup.ts';
import { backupVersion, writeBackup } from '../../src/exchange/write-backup.ts';
import { nothingOfAds } from '../core/kept-samples.ts';

const readSample = (version: number): string =>
	readFileSync(new URL(`samples/backup-version-${version}.jsonl`, import.meta.url), 'utf8');
const at = '2026-05-04T10:00:00.000Z';

test('there is a frozen backup of every earlier version', () => {
	for (let version = 1; version < backupVersion; version++)
		expect(readSample(version).startsWith(`{"plumbline":"backup","version":${version}}\n`)).toBe(true);
});

test('version 1, before ads were saved and corrected, comes back whole', async () => {
	expect(await readBackup([readSample(1)])).toEqual({
		ok: true,
		value: {
			profile: {
				...emptyProfile,
				years: 6.5,
				targets: ['ict/developer'],
				languages: [{ code: 'fr', level: 'b2' }],
				ratings: [{ concept: 'technology/go', scale: 'technology', level: 3, ratedAt: at }],
			},
			ownSkills: [{ id: 'own/grafter', label: 'Grafter', kind: 'competence', addedAt: at }],
			sites: [
				{ host: 'builtin.com', dock: 'collapsed', hidden: false },
				{ host: 'unjobs.org', dock: 'open', hidden: true },
			],
			steps: [{ id: 1, at, why: 'said', changes: [{ what: 'years', before: null, after: 6.5 }] }],
			seenAds: [
				{
					key: 'builtin/41',
					host: 'builtin.com',
					title: 'Data Engineer',
					company: 'Harbour & Field',
					seenAt: at,
					roles: ['ict/developer'],
					asked: [{ concept: 'technology/go', strength: 'must', level: 4 }],
					unkept: 1,
				},
			],
			...nothingOfAds,
			choice: { isRecording: true, months: 24 },
			settings: { ...defaultSettings, levelsIn: 'ecf' },
		},
	});
});

test('and is written again as one of today, which says the same', async () => {
	const old = await readBackup([readSample(1)]);
	if (!old.ok) throw new Error(JSON.stringify(old.faults));
	expect(await readBackup(writeBackup(old.value))).toEqual(old);
});
