// Corrections of users as test cases: what is written can be run, and the cases of tests/corrections hold.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { checkCase } from '../../src/cli/corrections.ts';
import type { Correction } from '../../src/core/correction.ts';
import { writeCorrectionCase } from '../../src/exchange/correction-cases.ts';
import { writeAd } from '../matcher/ads.ts';
import { bundledEngine as engine } from '../matcher/bundled-engine.ts';

const folder = new URL('../corrections/', import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
	readFileSync(new URL(file, folder), 'utf8')
		.trimEnd()
		.split('\n')
		.map((line, at) => [`${file}:${at + 1}`, line] as const),
);

test.each(cases)('%s is read as the user said', (_where, line) => {
	const result = checkCase(JSON.parse(line), engine);
	expect(result.isRight, JSON.stringify(result)).toBe(true);
});

const posting = writeAd(['# Requirements', '- Expert in Python', '- Negotiation is a plus'], {
	title: 'Data Scientist',
});
const written = (correction: Correction, isSaved = true): unknown =>
	JSON.parse(writeCorrectionCase({ correction, title: 'Data Scientist', engine: 'x' }, isSaved ? posting : null));
const python = { quote: 'Python', nth: 0 };

describe('a correction that was written as a case', () => {
	it.each<Correction>([
		{ kind: 'strength', at: { quote: 'Negotiation is a plus', nth: 0 }, from: 'preferred', to: 'must' },
		{ kind: 'not-a-requirement', at: { quote: 'Expert in Python', nth: 0 }, from: 'must' },
		{ kind: 'level', at: python, concept: 'technology/python', from: 5, to: 2 },
		{ kind: 'not-this-skill', at: python, concept: 'technology/python' },
		{ kind: 'role', framework: 'govstack', from: 'govstack/data-scientist', to: null },
	])('of $kind is wrong as long as the engine reads what it read', (correction) => {
		expect(checkCase(written(correction), engine)).toMatchObject({ isRight: false, by: 'ad' });
	});

	it('is right once the engine reads what the user said', () => {
		const said: Correction = { kind: 'level', at: python, concept: 'technology/python', from: 1, to: 5 };
		expect(checkCase(written(said), engine)).toMatchObject({ reads: 5, isRight: true });
	});

	it('without its ad is run by its line or title, and cannot be told by the name of a skill alone', () => {
		const line: Correction = {
			kind: 'strength',
			at: { quote: 'Negotiation is a plus', nth: 0 },
			from: 'must',
			to: 'preferred',
		};
		expect(checkCase(written(line, false), engine)).toMatchObject({ by: 'line', isRight: true });
		const level: Correction = { kind: 'level', at: python, concept: 'technology/python', from: 1, to: 5 };
		expect(checkCase(written(level, false), engine)).toMatchObject({ by: 'line', isRight: null });
	});
});

describe('a line that is no case', () => {
	it.each([
		[{}, /kind/],
		[{ ...(written({ kind: 'not-this-skill', at: python, concept: 'technology/python' }) as object), nth: -1 }, /nth/],
		[
			written({ kind: 'not-this-skill', at: { quote: 'Cobol', nth: 0 }, concept: 'technology/cobol' }),
			/does not stand/,
		],
	])('says why: %#', (line, why) => {
		expect(() => checkCase(line, engine)).toThrow(why);
	});
});
