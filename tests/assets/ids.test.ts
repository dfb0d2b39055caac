// Ids are for ever: ratings point at them. And the files that hold them are written in one way only.
import { describe, expect, it, test } from 'vitest';
import { allIds, conceptFiles, readList } from './asset-files.ts';

/** JSON as the concept files write it: one entry a line, a space after each colon and comma. */
function oneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	return `{${Object.entries(value)
		.map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`)
		.join(', ')}}`;
}

/** The order in which keys stand in an entry of any concept file. */
const keyOrder =
	'id code class label area system kind issuer definition words aliases opening fields labelled refs broader related since evidences prerequisiteYears minimumYears minimumDegree note ambiguous'.split(
		' ',
	);

describe('an id', () => {
	it('is given once', () => {
		const seen = new Set<string>();
		expect(allIds.filter((id) => seen.size === seen.add(id).size)).toEqual([]);
	});

	it('is a kind or a framework, a slash and words in lower case', () => {
		const kinds = 'competence|technology|certificate|language|cefr|degree|field|grade';
		const form = new RegExp(`^(?:${kinds}|axelos|govstack|ict|ilo|odp)/[a-z0-9]+(?:-[a-z0-9]+)*$|^ecf/[a-e]\\.\\d+$`);
		expect(allIds.filter((id) => !form.test(id))).toEqual([]);
	});

	// After a removal that is meant: delete the line from the list by hand, and make sure that nobody can have rated it.
	it('that was given stays', () => {
		const known = readList('ids.golden.txt');
		expect(known, 'ids.golden.txt is missing: node scripts/update-asset-goldens.ts').not.toBeNull();
		const present = new Set(allIds);
		expect(known?.filter((id) => !present.has(id))).toEqual([]);
	});

	it('that is new is written down: node scripts/update-asset-goldens.ts', () => {
		const known = new Set(readList('ids.golden.txt'));
		expect(allIds.filter((id) => !known.has(id))).toEqual([]);
	});
});

describe('a file of concepts', () => {
	test.each(conceptFiles.map(({ path }) => path))('%s has an entry a line, by id, keys in order', (path) => {
		const file = conceptFiles.find((candidate) => candidate.path === path);
		const entries = file?.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [];
		for (const entry of entries) {
			const places = Object.keys(entry).map((key) => keyOrder.indexOf(key));
			expect(places, entry.id).toEqual(places.toSorted((a, b) => a - b));
			expect(places, entry.id).not.toContain(-1);
		}
		expect(file?.text === `[\n${entries.map(oneLine).join(',\n')}\n]\n`, 'written in the one-line form').toBe(true);
	});
});
