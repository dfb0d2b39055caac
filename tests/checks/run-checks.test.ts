// Whatever an ad holds: findings point into it, come in one order, are the same every time, and are of the candidate's part alone.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { severities } from '../../src/core/finding.ts';
import { wordLanguages } from '../../src/core/settings.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { analyseBundled, bundledEngine } from '../matcher/bundled-engine.ts';
import { checkPosting, day, ruleRecords, rulesOf, writePosting } from './checked.ts';
import { plants } from './planting.ts';

const notes = fc.constantFrom(...ruleRecords.flatMap(({ fires, silent }) => [...fires, ...silent]));

describe('findings', () => {
	it('point at words of the ad, the gravest first, and say something in every language', () => {
		fc.assert(
			fc.property(
				fc.array(notes, { minLength: 1, maxLength: 4 }),
				fc.constantFrom(...wordLanguages),
				(several, language) => {
					const posting = writePosting(several.join('\n'));
					const findings = checkPosting(posting, language);
					for (const { spans, fix, text, why, instead, ask } of findings) {
						for (const { start, end } of [...spans, ...(fix === null ? [] : [fix.span])]) {
							expect(start).toBeGreaterThanOrEqual(0);
							expect(end).toBeGreaterThan(start);
							expect(end).toBeLessThanOrEqual(posting.text.length);
						}
						for (const sentence of [text, why, instead, ask]) expect(sentence).toMatch(/^\P{Ll}[^!]{10,}[.?»”)]$/u);
					}
					const ranks = findings.map(({ severity }) => severities.indexOf(severity));
					expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
					expect(JSON.stringify(checkPosting(posting, language))).toBe(JSON.stringify(findings));
				},
			),
			{ numRuns: 60 },
		);
	});

	it('say the same of the candidate whatever the company says of itself below', () => {
		const boilerplate = [
			'# About us',
			'We have built boats for over 25 years. Our founder Carl Brandt began with his brother in a shed by the harbour, and today we are forty people.',
			'# Equal opportunities',
			'We do not discriminate on the basis of age, sex, marital status or disability.',
		].join('\n');
		const ofOffer = new Set(['pay-missing', 'flexibility-unsaid']);
		const ofCandidate = (text: string): string[] => rulesOf(text).filter((rule) => !ofOffer.has(rule));
		for (const { fires } of ruleRecords)
			for (const text of fires) expect(ofCandidate(`${text}\n${boilerplate}`), text).toEqual(ofCandidate(text));
	});

	it('are null, not none, where the ad is in a language that the checks do not know', () => {
		const posting = postingFromText({
			title: 'Développeur web',
			text: 'Nous recherchons une personne qui maintient notre site et qui parle avec les clients. Vous avez cinq ans d’expérience et vous travaillez à Lyon avec une petite équipe.',
		});
		expect(runChecks(posting, analyseBundled(posting), bundledEngine, { today: day, language: 'fr' })).toBeNull();
	});

	it('are none for an empty posting', () => {
		expect(checkPosting(postingFromText({ text: '' }))).toEqual([]);
	});

	it('take a word out of the ad and put another in its place where that is certain', () => {
		const posting = writePosting('We are looking for a foreman. The candidate must show that he can lead.');
		const fixed = checkPosting(posting).map(({ fix }) => fix);
		expect(fixed.map((fix) => fix?.replacement)).toEqual(['supervisor', 'they']);
	});

	it('of grades and years are judged by the day that is given', () => {
		const posting = writePosting('# Requirements\n- 12 years of experience with Kubernetes');
		const on = (today: string | null): string[] =>
			(runChecks(posting, analyseBundled(posting), bundledEngine, { today, language: 'en' }) ?? []).map(
				({ rule }) => rule,
			);
		expect(on('2025-01-01')).toContain('impossible-years');
		expect(on('2027-01-01')).not.toContain('impossible-years');
		expect(on(null)).not.toContain('impossible-years');
	});

	it('of dates begin on the day after: of a whole date the month does not count, of a month alone its last day does', () => {
		const isPast = (line: string, today: string): boolean => {
			const posting = writePosting(line);
			const found = runChecks(posting, analyseBundled(posting), bundledEngine, { today, language: 'en' }) ?? [];
			return found.some(({ rule }) => rule === 'contradiction');
		};
		const day = 'Interviews will be held on 31 March 2026.';
		expect([isPast(day, '2026-03-29'), isPast(day, '2026-03-31'), isPast(day, '2026-04-01')]).toEqual([
			false,
			false,
			true,
		]);
		const month = 'Interviews will be held in March 2026.';
		expect([isPast(month, '2026-03-29'), isPast(month, '2026-03-31'), isPast(month, '2026-04-01')]).toEqual([
			false,
			false,
			true,
		]);
	});
});

describe('many defects in one ad', () => {
	const clean = readdirSync(new URL('clean/', import.meta.url)).map((name) =>
		readFileSync(new URL(`clean/${name}`, import.meta.url), 'utf8'),
	);
	it('are all found', () => {
		for (const text of clean) {
			const both = plants['undefined-abbreviation'](plants['exclusionary-phrase'](plants['pay-range-wide'](text)));
			expect(rulesOf(both).toSorted()).toEqual(['exclusionary-phrase', 'pay-range-wide', 'undefined-abbreviation']);
		}
	});
});
