// The frameworks against the lists of their permanent ids, titles, grades and levels, where those are at hand.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assets } from './asset-files.ts';

const folder = new URL('../../../shared/reference/', import.meta.url);

/** The rows of a list, by the names in its first line. */
function readRows(name: string): Record<string, string>[] {
	const [head = '', ...rows] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
	const names = head.split('\t');
	return rows.map((row) => {
		const cells = row.split('\t');
		return Object.fromEntries(names.map((column, at) => [column, cells[at] ?? '']));
	});
}

describe.skipIf(!existsSync(folder))('the frameworks are those of the reference lists', () => {
	it('in their skills and the levels at which each is defined', () => {
		const theirs = readRows('skills.tsv').map(({ id = '', levels = '' }) => `${id}: ${levels}`);
		const ours = assets.skills.map(({ id, levels }) => `${id}: ${Object.keys(levels).join(' ')}`);
		expect(ours.toSorted()).toEqual(theirs.toSorted());
	});

	it('in their roles', () => {
		const theirs = readRows('roles.tsv').map(({ id = '', title = '' }) => `${id}: ${title}`);
		const ours = [...assets.govstack, ...assets.ict, ...assets.ilo, ...assets.odp].map(
			({ id, title }) => `${id}: ${title}`,
		);
		expect(ours.toSorted()).toEqual(theirs.toSorted());
	});

	it('in the levels of the ICT profiles', () => {
		const theirs = readRows('ict-profiles.tsv').map((row) => `${row['profile']} ${row['competence']} ${row['level']}`);
		const ours = assets.ict.flatMap(({ id, competences }) =>
			competences.map(({ skill, level }) => `${id} ${skill} ${level ?? ''}`),
		);
		expect(ours.toSorted()).toEqual(theirs.toSorted());
	});
});
