// Words that are likely the name of a skill which the vocabulary does not know: for every reason to offer one, one not to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';
import { findLikelyNames } from '../../src/matcher/likely-names.ts';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall, englishIndex } from './small-knowledge.ts';

/** The likely names in a requirement of an ad of the Lanternfish Bakery. */
function namesIn(line: string, ...more: readonly string[]): string[] {
	const posting = writeAd([opening, ...more, '# Requirements', `- ${line}`], { company: 'Lanternfish Bakery' });
	return analyseSmall(posting).unmapped.flatMap(({ likelyNames }) => likelyNames.map((span) => wordsAt(posting, span)));
}

describe('words that are written like a name', () => {
	it.each([
		['Comfortable with Grafter Pro every day', ['Grafter Pro']],
		['Grafter Pro is what we bake with', ['Grafter Pro']],
		['dLab', ['dLab']],
		['X-Flow 3 on your own machine', ['X-Flow 3']],
		['Happy to draw with the Zorble press', ['Zorble']],
		['Uses ZRB/QQT every week', ['ZRB', 'QQT']],
		['Draws with Zorble-based patterns', ['Zorble']],
		['You have used Zorble™, Grafter® and “Quill Max”', ['Zorble', 'Grafter', 'Quill Max']],
		['Tools: Zorble and Grafter', ['Zorble', 'Grafter']],
		['Baked bread with Crumb’s Grafter', ['Grafter']],
	])('are offered: %s', (line, names) => expect(namesIn(line)).toEqual(names));

	it.each([
		['the first word of a sentence', 'Zorble on your own machine'],
		['a word behind a colon alone', 'Mindset: Curious and open to change'],
		['words of a line that has no small ones', 'Excellent Team Spirit And Humour'],
		['a line that shouts', 'ALL BAKERS WEAR AN APRON AND A HAT'],
		['a word of the language’s own lists', 'You bring Communication and Experience'],
		['the employer', 'Believes in the Lanternfish way of baking'],
		['a person with a title', 'Friend of Dr. Quill and Mr Stone'],
		['a person with an initial', 'Happy to bake for C. Quill'],
		['whom one reports to', 'Reports to Jane Rowe'],
		['a place behind “in”, and those listed with it', 'Happy to bake in Garissa, Isiolo or Wajir'],
		['a country', 'You have baked for Kenya and New Zealand'],
		['a town’s office', 'You like our Garissa office'],
		['an organisation', 'You like the Ministry of Ovens'],
		['months and days', 'Free on Monday and from March'],
		['an abbreviation that is no skill', 'Send your CV to the NGO'],
		['an address', 'Write to bread@crumb.com or www.crumb.org'],
		['a number of years', 'Bakes for 7 summers'],
	])('are not offered where they are %s', (_what, line) => expect(namesIn(line)).toEqual([]));

	it('are ordinary words where the ad writes them in small letters as well', () => {
		expect(namesIn('Happy with our Sourdough starter')).toEqual(['Sourdough']);
		expect(namesIn('Happy with our Sourdough starter', 'We bake sourdough.')).toEqual([]);
	});
});

describe('words behind those that lead to a skill', () => {
	it.each([
		['Experience with potter’s wheels', ['potter’s wheels']],
		['Knowledge of beekeeping, grafting and honey tasting', ['beekeeping', 'grafting', 'honey tasting']],
		['Knowledge of hive tools (smokers, Zorble)', ['hive tools', 'smokers', 'Zorble']],
		['Proficiency in the various glass blowing', ['glass blowing']],
		['Trained in the use of kilns', ['kilns']],
	])('are offered: %s', (line, names) => expect(namesIn(line)).toEqual(names));

	it.each([
		['nothing but vague words', 'Experience in a similar role'],
		['a clause', 'Understanding of how ovens work'],
		['longer than a name', 'Knowledge of very old wood fired stone ovens'],
		['part of a longer name', 'Experience with design of experiments'],
		['a describing word alone', 'Background in financial or legal baking'],
		['the employer', 'Knowledge of Lanternfish ovens'],
		['a place', 'Experience in Kenya, Uganda and Somalia'],
	])('are not offered where they are %s', (_what, line) => expect(namesIn(line)).toEqual([]));

	it('end a list where a member is more than a member', () => {
		expect(namesIn('Knowledge of beekeeping and works well with others')).toEqual(['beekeeping']);
	});
});

describe('in a line in which something is known', () => {
	it.each([
		['SQL, Java, Zorble', ['Zorble']],
		['Zorble, Java and SQL for the shop', ['Zorble']],
		['Strong Python and Zorble tools', ['Zorble']],
		['Five years of experience with Zorble', ['Zorble']],
		['Negotiation in the shop, using ZRB', ['ZRB']],
		['Python, SQL, Zorble, Grafter, Quill and Wurble', ['Zorble', 'Grafter', 'Quill']],
	])('names are offered that are led to or listed: %s', (line, names) => expect(namesIn(line)).toEqual(names));

	it.each([
		['elsewhere in it', 'Python in the Garissa office'],
		['as a part of a longer member', 'Python, Garissa harbour'],
		['first in a list of competences', 'Humour, negotiation and patience'],
		['in small letters', 'Knowledge of Python and beekeeping'],
		['as what is known already', 'Python, SQL and Java'],
	])('nothing is offered that stands %s', (_what, line) => expect(namesIn(line)).toEqual([]));
});

describe('for any line', () => {
	const words = englishIndex.nameWords();
	const ad = { employer: new Set<string>(), isOrdinary: () => false };
	const piece = fc.constantFrom(
		'Zorble',
		'dLab',
		'of',
		'and',
		',',
		'(',
		')',
		'/',
		'-',
		'3',
		'tools',
		'knowledge of',
		'.',
		' ',
		':',
		'’s',
	);

	it('names stand in it, apart from each other and from what is known', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 14 }),
				fc.nat(30),
				fc.boolean(),
				(pieces, start, isMapped) => {
					const text = pieces.join(' ');
					const known = [{ span: { start, end: start + 5 }, isTechnology: true }];
					const names = findLikelyNames({ text, tokens: tokenise(text), known, isMapped }, ad, words, new Set());
					const spans = [...names, ...known].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
					for (const { span } of names)
						expect(text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
					for (const [at, span] of spans.slice(1).entries())
						expect(span.start).toBeGreaterThanOrEqual(spans[at]?.end ?? 0);
				},
			),
		);
	});
});
