// The catalogues in other languages: as complete as the English one, in their own language throughout, and saying as much.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/ui/words/en/index.ts';
import { toolbar as enToolbar } from '../../../src/ui/words/en/toolbar.ts';
import { number as esNumber } from '../../../src/ui/words/es/formats.ts';
import { es } from '../../../src/ui/words/es/index.ts';
import { toolbar as esToolbar } from '../../../src/ui/words/es/toolbar.ts';
import { number as frNumber } from '../../../src/ui/words/fr/formats.ts';
import { fr } from '../../../src/ui/words/fr/index.ts';
import { toolbar as frToolbar } from '../../../src/ui/words/fr/toolbar.ts';
import { leaves } from './leaves.ts';
import { changedCalls, sampleCalls, sayWith } from './sample-calls.ts';
import { opensItsQuestions, wrongFrenchSigns, wrongSpanishSigns } from './signs.ts';

const english = leaves({ ...en, toolbar: enToolbar });

const catalogues = [
	{ language: 'French', catalogue: leaves({ ...fr, toolbar: frToolbar }), number: frNumber },
	{ language: 'Spanish', catalogue: leaves({ ...es, toolbar: esToolbar }), number: esNumber },
];

const nameOf = ({ path }: { readonly path: readonly string[] }): string => path.join('.');

/** Names and words that are the same in English and in the other language. */
const sameAsEnglish = new Set([
	'name',
	'ads.columns.site',
	'ads.site',
	'seniority.junior',
	'seniority.senior',
	'seniority.principal',
	'overlay.source',
	'overlay.menu',
	'overlay.languageName',
	'check.severities.error',
	'check.severity.error',
	'dashboard.routes.roles',
	'dashboard.routes.sites',
	'data.formats.json-resume.name',
	'data.statements.grade',
	'data.bytes',
	'profile.grade',
	'profile.publishers.axelos',
	'profile.publishers.ecf',
	'roles.heading',
	'roles.grade',
	'roles.grades',
	'roles.source',
	'roles.skillFrameworks.axelos',
	'roles.skillFrameworks.ecf',
	'roles.skillFrameworks.odp',
	'roleView.levelsOf.axelos',
	'roleView.levelsOf.ecf',
	'saving.note',
	'sites.heading',
]);

/** True where words of its own stand in a sentence, beside what it was given. */
const hasWords = (said: string, given: readonly unknown[]): boolean =>
	/\p{L}{2}/u.test(
		given.reduce((left: string, each) => left.replaceAll(String(each), ''), said.replace(/Plumbline|\.md$/, '')),
	);

/** Words of English sentences that neither French nor Spanish has. */
const englishWords =
	/(?<!\p{L})(?:the|of|and|with|your|you|is|are|was|this|that|these|for|not|nothing|what|from|has|have)(?!\p{L})/iu;

describe.each(catalogues)('the $language catalogue', ({ catalogue, number }) => {
	const ofEnglish = new Map(english.map((leaf) => [nameOf(leaf), leaf.value]));
	const calls = catalogue.map((leaf) => ({ leaf, calls: sampleCalls(ofEnglish.get(nameOf(leaf)), leaf.value) }));

	it('has the sentences of the English one, no more and no fewer', () => {
		expect(catalogue.map(nameOf).toSorted()).toEqual(english.map(nameOf).toSorted());
	});

	it('has functions that take as many things', () => {
		const arities = (of: typeof english): string[] =>
			of
				.flatMap((leaf) => (typeof leaf.value === 'function' ? [`${nameOf(leaf)} ${leaf.value.length}`] : []))
				.toSorted();
		expect(arities(catalogue)).toEqual(arities(english));
	});

	it('says something everywhere, in its own language', () => {
		for (const { leaf, calls: samples } of calls) {
			const name = nameOf(leaf);
			expect(samples.length, name).toBeGreaterThan(0);
			for (const { english: inEnglish, said, given } of samples) {
				expect(said, name).toMatch(/\S/);
				expect(said, name).not.toMatch(/!|undefined|NaN|\[object/);
				expect(said, name).not.toMatch(englishWords);
				if (!sameAsEnglish.has(name) && hasWords(inEnglish, given)) expect(said, name).not.toBe(inEnglish);
			}
		}
	});

	it('tells apart whatever the English one tells apart, and says every name and number that it says', () => {
		for (const { leaf } of calls) {
			const name = nameOf(leaf);
			const inEnglish = ofEnglish.get(name);
			if (typeof inEnglish !== 'function') continue;
			for (let place = 0; place < inEnglish.length; place++) {
				const telling = changedCalls(inEnglish, leaf.value, place).filter(
					({ english, other }) => other?.english !== english,
				);
				expect(telling.length, `${name}, parameter ${place + 1}`).toBeGreaterThan(0);
				for (const { given, english, said, other } of telling) {
					expect(other?.said, `${name}, parameter ${place + 1}`).not.toBe(said);
					const value = given[place];
					if (value === 'Wxyz' && english.includes(value)) expect(said, name).toContain(value);
					if (typeof value === 'number' && english.includes(String(value)))
						expect(
							[number.format(value), String(value)].some((figure) => said.includes(figure)),
							`${name}: ${said}`,
						).toBe(true);
				}
			}
		}
	});
});

/** Every sentence of a catalogue, functions with samples. */
const sentences = (catalogue: typeof english): (readonly [string, string])[] =>
	catalogue.flatMap((leaf) =>
		typeof leaf.value === 'function'
			? sampleCalls(english.find((each) => nameOf(each) === nameOf(leaf))?.value, leaf.value).map(
					({ said }) => [nameOf(leaf), said] as const,
				)
			: [[nameOf(leaf), sayWith(leaf.value, []) ?? ''] as const],
	);

describe('French as it is set', () => {
	const [french] = catalogues;
	const all = sentences(french?.catalogue ?? []);

	it('has a blank that does not break before high signs and inside its quotes, and curved apostrophes', () => {
		for (const [name, said] of all) expect(wrongFrenchSigns(said), name).toEqual([]);
	});

	it('speaks to "vous"', () => {
		for (const [name, said] of all) {
			expect(said, name).not.toMatch(/(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu);
		}
	});
});

describe('Spanish as it is set', () => {
	const [, spanish] = catalogues;
	const all = sentences(spanish?.catalogue ?? []);

	it('opens every question, has no blank before signs, and has quotes of its own', () => {
		for (const [name, said] of all) {
			expect(opensItsQuestions(said), name).toBe(true);
			expect(wrongSpanishSigns(said), name).toEqual([]);
		}
	});

	it('speaks to "usted"', () => {
		for (const [name, said] of all) {
			expect(said, name).not.toMatch(/(?<!\p{L})(?:tú|tu|tus|ti|vosotros|vuestr[oa]s?)(?!\p{L})/iu);
		}
	});
});
