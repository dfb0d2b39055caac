// Files that somebody wrote badly, by accident or on purpose: each is told what is wrong and where, and changes nothing.
import { describe, expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import { defaultSeenAdsChoice } from '../../src/core/seen-ad.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { ImportFault } from '../../src/core/exchange.ts';
import { deepestJson } from '../../src/exchange/parse-json.ts';
import { writeBackup } from '../../src/exchange/write-backup.ts';
import { makeDocx, makePdf, makeZip, utf8 } from './files.ts';
import { now, stage } from './openers.ts';
import { correctionOf, nothingOfAds, savedAdOf } from '../core/kept-samples.ts';

const saved = savedAdOf(1);
const held: Profile = {
	...emptyProfile,
	years: 4,
	ratings: [{ concept: 'technology/python', scale: 'technology', level: 3, ratedAt: now }],
};

const lines = [
	...writeBackup({
		profile: held,
		ownSkills: [{ id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: now }],
		sites: [],
		steps: [],
		seenAds: [],
		...nothingOfAds,
		choice: defaultSeenAdsChoice,
		settings: defaultSettings,
	}),
];
const backup = lines.join('');

/** A backup in which one line says something else and the checksum is that of the line before. */
const withLine = (at: number, text: string): string => lines.with(at, `${text}\n`).join('');

const fault = (code: ImportFault['code'], where: string | null = null, detail: string | null = null) => ({
	code,
	where,
	detail,
});

const bytesOf = (...parts: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts);

const files: readonly (readonly [what: string, name: string, contents: string | Uint8Array<ArrayBuffer>, unknown[]])[] =
	[
		['nothing', 'me.json', '', [fault('empty')]],
		['blanks', 'me.txt', ' \n\n', [fault('empty')]],
		['a picture that is called a text', 'me.txt', bytesOf(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), [fault('not-text')]],
		['bytes that are no text', 'me.txt', bytesOf(0x41, 0xff, 0xfe, 0x80), [fault('not-text')]],
		['an old Word file', 'me.doc', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1), [fault('unknown-format', null, '.doc')]],
		['a web page', 'me.html', '<p>Python</p>', [fault('unknown-format')]],
		['a text of 30 MB', 'me.txt', new Uint8Array(30_000_000).fill(97), [fault('too-large', null, '5 MB')]],
		[
			'a PDF of 30 MB',
			'me.pdf',
			(() => {
				const large = new Uint8Array(30_000_000);
				large.set(utf8('%PDF-1.4'));
				return large;
			})(),
			[fault('too-large', null, '20 MB')],
		],
		['broken JSON', 'me.json', '{\n  "skills": [,]\n}', [fault('not-json', 'line 2, column 14')]],
		['JSON that goes too deep', 'me.json', '['.repeat(100_000), [fault('too-deep', 'line 1, column 33')]],
		['JSON that is a list', 'me.json', '[1, 2]', [fault('unknown-format')]],
		['JSON of something else', 'me.json', '{"name": "a", "dependencies": {}}', [fault('unknown-format')]],
		[
			'a JSON Resume against its schema',
			'me.json',
			JSON.stringify({ skills: 'Python', education: [{}, { startDate: 'last May' }] }),
			[
				{ code: 'bad-schema', where: 'education[1].startDate' },
				{ code: 'bad-schema', where: 'skills' },
			],
		],
		['a table without a level', 'me.csv', 'concept,when\ntechnology/python,now', [fault('not-csv', 'line 1')]],
		[
			'a table in which no line is right',
			'me.csv',
			'concept,level\ntechnology/zorble,3\ntechnology/python,9',
			[
				fault('unknown-concept', 'line 2, column concept', 'technology/zorble'),
				fault('bad-value', 'line 3, column level', '9'),
			],
		],
		[
			'a backup of a newer version',
			'me.jsonl',
			backup.replace('"version":2', '"version":99'),
			[fault('newer-version', 'line 1', '99')],
		],
		['a backup of which the end is missing', 'me.jsonl', lines.slice(0, -1).join(''), [fault('cut-off', 'line 5')]],
		[
			'a backup that is cut off inside a line',
			'me.jsonl',
			backup.slice(0, backup.indexOf('Zorble')),
			[fault('cut-off', 'line 3')],
		],
		[
			'a backup in which one letter was changed',
			'me.jsonl',
			backup.replace('Zorble', 'Zorbla'),
			[fault('bad-checksum')],
		],
		[
			'a backup with a line that is no JSON',
			'me.jsonl',
			withLine(2, '{"ownSkill":'),
			[fault('not-json', 'line 3'), fault('bad-checksum')],
		],
		[
			'a backup with a level that cannot be',
			'me.jsonl',
			backup.replace('"level":3', '"level":7'),
			[fault('bad-value', 'line 2', 'profile.ratings[0].level'), fault('bad-checksum')],
		],
		[
			'a backup with something that nobody knows',
			'me.jsonl',
			withLine(2, '{"secret":{}}'),
			[fault('bad-value', 'line 3', 'secret'), fault('bad-checksum')],
		],
		[
			'a backup with something behind its end',
			'me.jsonl',
			`${backup}{"choice":{"isRecording":true,"months":1}}\n`,
			[fault('bad-value', 'line 7')],
		],
		[
			'a backup that would change what objects are',
			'me.jsonl',
			withLine(2, '{"site":{"host":"a.org","dock":"open","hidden":true,"__proto__":{"isAdmin":true}}}'),
			[fault('bad-value', 'line 3', 'site.__proto__'), fault('bad-checksum')],
		],
		[
			'a backup with an ad whose blocks stand outside its text',
			'me.jsonl',
			withLine(2, JSON.stringify({ savedAd: { ...saved, posting: { ...saved.posting, text: 'short' } } })),
			[fault('bad-value', 'line 3', 'savedAd.posting'), fault('bad-checksum')],
		],
		[
			'a backup with a status that there is not',
			'me.jsonl',
			withLine(2, JSON.stringify({ savedAd: { ...saved, status: 'hired' } })),
			[fault('bad-value', 'line 3', 'savedAd.status'), fault('bad-checksum')],
		],
		[
			'a backup with a note that is longer than one can be',
			'me.jsonl',
			withLine(2, JSON.stringify({ savedAd: { ...saved, note: 'x'.repeat(2_001) } })),
			[fault('bad-value', 'line 3', 'savedAd.note'), fault('bad-checksum')],
		],
		[
			'a backup with a correction of nothing',
			'me.jsonl',
			withLine(2, JSON.stringify({ correction: correctionOf('builtin/1', { correction: { kind: 'wish' } as never }) })),
			[fault('bad-value', 'line 3', 'correction.correction.kind'), fault('bad-checksum')],
		],
		[
			'a backup with a mute of nowhere',
			'me.jsonl',
			withLine(2, '{"mute":{"where":"here","rule":"pay-missing"}}'),
			[fault('bad-value', 'line 3', 'mute.ad'), fault('bad-checksum')],
		],
		['lines of something else', 'me.jsonl', '{"id": 1}\n{"id": 2}\n', [fault('unknown-format', 'line 1')]],
		['a PDF that asks for a password', 'me.pdf', makePdf([['Python']], true), [fault('encrypted')]],
		['a PDF of pictures', 'me.pdf', makePdf([[]]), [fault('no-text')]],
		['a PDF that is cut off', 'me.pdf', '%PDF-1.4\nnothing else', [fault('damaged')]],
		['an archive that is no document', 'me.docx', makeZip({ 'a.txt': utf8('a') }), [fault('unknown-format')]],
		['an archive that is cut off', 'me.docx', makeDocx(['Python']).slice(0, 200), [fault('damaged')]],
		[
			'an archive that unfolds to a thousand times its size',
			'me.docx',
			makeZip({ 'word/document.xml': new Uint8Array(70_000_000) }, 10),
			[fault('too-large', 'word/document.xml', '60 MB')],
		],
	];

describe('a file that cannot be read', () => {
	test.each(files)('%s', async (_what, name, contents, faults) => {
		const before = structuredClone(held);
		const staged = await stage(name, contents, held);
		expect(staged).toMatchObject({ ok: false, faults });
		expect(staged.ok ? 0 : staged.faults.length).toBe(faults.length);
		expect(held).toEqual(before);
	});

	test('no file reaches what objects are made from', async () => {
		const poison =
			'{"__proto__": {"poisoned": true}, "skills": [{"name": "Python", "level": "Expert", "__proto__": {"poisoned": true}}]}';
		const staged = await stage('me.json', poison);
		expect(staged).toMatchObject({ ok: true, staged: { changes: [{ after: { level: 5 } }] } });
		expect(JSON.stringify(staged)).not.toContain('poisoned');
		expect(({} as { poisoned?: boolean }).poisoned).toBeUndefined();
	});

	test('JSON may go as deep as any résumé does', async () => {
		const nested = (depth: number): string =>
			`{"skills": [], "meta": {"more": ${'['.repeat(depth)}${']'.repeat(depth)}}}`;
		expect(await stage('me.json', nested(deepestJson - 2))).toMatchObject({ ok: true });
		expect(await stage('me.json', nested(deepestJson - 1))).toMatchObject({
			faults: [fault('too-deep', 'line 1, column 63')],
		});
	});
});

describe('a file that can be read', () => {
	test('is known by what it says, not by its name alone', async () => {
		expect(await stage('download', backup, held)).toMatchObject({ ok: true, kind: 'backup' });
		expect(await stage('download', '{"skills": []}')).toMatchObject({ ok: true, kind: 'json-resume' });
		expect(await stage('download', 'concept;level\ntechnology/python;3')).toMatchObject({ kind: 'ratings-csv' });
		expect(await stage('download', 'I know Python.')).toMatchObject({ ok: true, kind: 'resume' });
		expect(await stage('download', makePdf([['I know Python.']]))).toMatchObject({ ok: true, kind: 'resume' });
		expect(await stage('download', makeDocx(['I know Python.']))).toMatchObject({ ok: true, kind: 'resume' });
	});

	test('a backup tells all that would change, what would go included, and holds the rest for later', async () => {
		const other: Profile = {
			...emptyProfile,
			ratings: [{ concept: 'technology/java', scale: 'technology', level: 5, ratedAt: now }],
		};
		const staged = await stage('me.jsonl', backup, other);
		if (!staged.ok) throw new Error(JSON.stringify(staged.faults));
		expect(staged.staged.changes).toEqual([
			{ what: 'years', before: null, after: 4 },
			{ what: 'rating', concept: 'technology/java', before: other.ratings[0], after: null },
			{ what: 'rating', concept: 'technology/python', before: null, after: held.ratings[0] },
		]);
		expect(staged.everything).toMatchObject({ profile: held, ownSkills: [{ label: 'Zorble' }] });
	});

	test('a text from a spreadsheet in UTF-16 is read as well', async () => {
		const text = '\uFEFFconcept\tlevel\r\ntechnology/python\t4\r\n';
		const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
		expect(await stage('me.txt', bytes)).toMatchObject({
			kind: 'ratings-csv',
			staged: { changes: [{ after: { level: 4 } }] },
		});
	});
});
