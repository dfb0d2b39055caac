// The words by which a line insists, and the same words taken back.
import { describe, expect, it } from 'vitest';
import { findMustCue } from '../../src/matcher/must-cue.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { englishIndex } from './small-knowledge.ts';

const insists = (line: string): boolean => findMustCue(tokenise(line), englishIndex) !== null;

describe('a line insists', () => {
	it.each([
		'A boat is required',
		'You must have a boat',
		'Rowing is mandatory',
		'A boat is a must',
		'Not only oars: a boat is required',
		'For that you must have a boat',
	])('in "%s"', (line) => {
		expect(insists(line)).toBe(true);
	});
});

describe('a line does not insist', () => {
	it.each([
		'A boat',
		'A boat is a plus',
		'A boat is not required',
		'A plus, but not essential',
		'Paints the boat as required',
		'Rows where necessary',
		'Mustard on request',
		'Builds boats that must last',
		'Keeps a harbour which must be open at night',
	])('in "%s"', (line) => {
		expect(insists(line)).toBe(false);
	});
});
