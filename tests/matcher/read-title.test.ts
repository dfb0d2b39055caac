// A title in words and parts.
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/matcher/read-title.ts';
import { englishIndex, smallEngine } from './small-knowledge.ts';

const read = (title: string, places: readonly string[] = []) =>
	readTitle(title, englishIndex, smallEngine.stem, places);
const partsOf = (title: string): string[] => read(title).parts.map(({ words }) => words.join(' '));
const naming = (title: string): string[] => {
	const { whole } = read(title);
	return whole.words.slice(0, whole.naming);
};

describe('the parts of a title', () => {
	it.each([
		['Welder', ['welder']],
		['Welder, Night Watch', ['welder', 'night watch']],
		['Welder (Harbour) – Night Watch', ['welder', 'harbor', 'night watch']],
		['Assistant to the Harbour Master', ['assistant', 'harbor master']],
		['Welder / Painter', ['welder', 'painter']],
		['Ship Welder/Painter', ['ship welder', 'ship painter']],
		['Welder-Painter', ['welder painter']],
		['Welder (remote)', ['welder']],
		['', []],
	])('of "%s" are %j', (title, parts) => {
		expect(partsOf(title)).toEqual(parts);
	});

	it.each([
		['AC/DC Technician', ['ac dc technician']],
		['Welding and Painting', ['welding painting']],
	])('of "%s" are one', (title, parts) => {
		expect(partsOf(title)).toEqual(parts);
	});
});

describe('the words that name the job', () => {
	it.each([
		['Welder, Night Watch', ['welder']],
		['Senior Ship Welder – Harbour', ['senior', 'ship', 'welder']],
		['Assistant to the Harbour Master', ['assistant']],
		['Welder / Painter', ['welder', 'painter']],
	])('of "%s" are %j', (title, words) => {
		expect(naming(title)).toEqual(words);
	});
});

describe('optional words', () => {
	it('are those for seniority and working time, and the place of the job', () => {
		const { optional } = read('Senior Welder, part time, Malawi', ['Lilongwe, Malawi']).whole;
		expect([...optional]).toEqual(['senior', 'part', 'time', 'malawi']);
	});

	it('are none where they are said again as work', () => {
		expect([...read('Senior Welder').whole.optional]).toEqual(['senior']);
		expect([...read('Welder in Malawi').whole.optional]).toEqual([]);
	});
});
