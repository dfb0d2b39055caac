// What the checks say: in every language as much, set as that language is set, and by the names that the pages know.
import { describe, expect, it } from 'vitest';
import type { FoundData, RuleId } from '../../src/checks/found.ts';
import { ruleIds } from '../../src/checks/registry.ts';
import { speak, tongueOf, type CheckTongue, type RuleWords } from '../../src/checks/words.ts';
import { wordLanguages, type WordLanguage } from '../../src/core/settings.ts';
import { en } from '../../src/ui/words/en/index.ts';
import { es } from '../../src/ui/words/es/index.ts';
import { fr } from '../../src/ui/words/fr/index.ts';
import { leaves } from '../ui/words/leaves.ts';
import { opensItsQuestions, wrongFrenchSigns, wrongSpanishSigns } from '../ui/words/signs.ts';
import { foundSamples } from './found-samples.ts';

const pages = { en, fr, es };
const parts = ['found', 'why', 'instead', 'ask'] as const;

/** What a check says of one sample, part by part. */
function sayAll<Id extends RuleId>(id: Id, { rules }: CheckTongue, data: FoundData[Id]): readonly string[] {
	const sentences: RuleWords<FoundData[Id]> = rules[id];
	return parts.map((part) => speak(sentences[part], data));
}

const samplesOf = <Id extends RuleId>(id: Id): readonly FoundData[Id][] => foundSamples[id];

/** Every sentence of a check in a language. */
const sentencesOf = (id: RuleId, tongue: CheckTongue): readonly string[] => [
	tongue.rules[id].name,
	...samplesOf(id).flatMap((data) => sayAll(id, tongue, data)),
];

/** Every sentence of a report, with samples, and the names of degrees. */
const sentencesOfReport = ({ report, degrees }: CheckTongue): readonly string[] => [
	report.untitled('Wxyz'),
	report.silent('de'),
	report.pair(report.why, report.nothing),
	...leaves({ report, degrees }).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
];

const allOf = (language: WordLanguage): readonly string[] => {
	const tongue = tongueOf(language);
	return [...sentencesOfReport(tongue), ...ruleIds.flatMap((id) => sentencesOf(id, tongue))];
};

describe.each(wordLanguages)('the checks in %s', (language) => {
	const tongue = tongueOf(language);

	it('say something everywhere, and nothing that is left open', () => {
		for (const said of allOf(language)) {
			expect(said).toMatch(/\p{L}/u);
			expect(said).not.toMatch(/!|undefined|NaN|null|\[object| {2}/);
		}
	});

	it('are called as the pages call them', () => {
		expect(Object.fromEntries(ruleIds.map((id) => [id, tongue.rules[id].name]))).toEqual(pages[language].checkNames);
	});

	it.each(ruleIds)('%s says every word of the ad that English says, and every number', (id) => {
		const number = new Intl.NumberFormat(language);
		for (const data of samplesOf(id)) {
			const english = sayAll(id, tongueOf('en'), data);
			const said = sayAll(id, tongue, data);
			for (const [at, sentence] of english.entries()) {
				for (const [words] of sentence.matchAll(/Wxyz(?: \d| person)?/gu))
					expect(said[at], `${id}.${parts[at]}`).toContain(words);
				for (const [figure] of sentence.matchAll(/(?<![\w.])[1-9]\d*(?:\.\d+)?(?![\w.])/gu))
					expect(said[at], `${id}.${parts[at]}`).toMatch(
						new RegExp(String.raw`(?<!\d)(?:${number.format(Number(figure))}|${figure})(?!\d)`),
					);
			}
		}
	});
});

const saidBy = (language: WordLanguage): (readonly [string, readonly string[]])[] => [
	['report', sentencesOfReport(tongueOf(language))],
	...ruleIds.map((id): readonly [string, readonly string[]] => [id, sentencesOf(id, tongueOf(language))]),
];

describe('French', () => {
	it.each(saidBy('fr'))('has its signs, its blanks and its quotes: %s', (_id, sentences) => {
		expect(sentences.flatMap(wrongFrenchSigns)).toEqual([]);
	});

	it.each(saidBy('fr'))('speaks to "vous", in the words of the pages: %s', (_id, sentences) => {
		for (const said of sentences) {
			expect(said).not.toMatch(/(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu);
			expect(said).not.toMatch(/(?<!\p{L})(?:certificats?|requis|souhaité|un plus)(?!\p{L})/iu);
		}
	});

	it('counts less than two as one, and says months of less than a year', () => {
		const { found } = tongueOf('fr').rules['years-against-title'];
		const said = samplesOf('years-against-title').map((data) => speak(found, data));
		const asked = ['4 ans', '0 an', '1 mois', '6 mois', '1 an', '1,5 an', '2 ans'];
		expect(said.map((sentence, at) => sentence.includes(` ${asked[at]} `))).toEqual(asked.map(() => true));
	});

	it('denies as it has to where no degree is asked', () => {
		for (const id of ['degree-above-role', 'reading-level', 'grade-against-years'] as const)
			expect(sentencesOf(id, tongueOf('fr')).join('\n')).not.toMatch(/(?<!ne )demande aucun/u);
	});
});

describe('Spanish', () => {
	it.each(saidBy('es'))('has its signs, opens its questions, and has its quotes: %s', (_id, sentences) => {
		expect(sentences.flatMap(wrongSpanishSigns)).toEqual([]);
		expect(sentences.filter((said) => !opensItsQuestions(said))).toEqual([]);
	});

	it.each(saidBy('es'))('speaks to "usted", in the words of the pages: %s', (_id, sentences) => {
		for (const said of sentences) {
			expect(said).not.toMatch(/(?<!\p{L})(?:tú|tu|tus|ti|vosotros|vuestr[oa]s?)(?!\p{L})/iu);
			expect(said).not.toMatch(/(?<!\p{L})(?:anuncios?|certificados?|títulos?|se valora)(?!\p{L})/iu);
		}
	});

	it('counts 1 alone as one, and says months of less than a year', () => {
		const { found } = tongueOf('es').rules['years-against-title'];
		const said = samplesOf('years-against-title').map((data) => speak(found, data));
		const asked = ['4 años', '0 años', '1 mes', '6 meses', '1 año', '1,5 años', '2 años'];
		expect(said.map((sentence, at) => new RegExp(String.raw` ${asked[at]}(?!\p{L})`, 'u').test(sentence))).toEqual(
			asked.map(() => true),
		);
	});
});
