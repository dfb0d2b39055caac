// What holds for every ad: spans, sameness, boilerplate, plain data, and words that are gone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import { maxTextLength, type Posting } from '../../src/core/posting.ts';
import { compileEngine } from '../../src/matcher/engine.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { adLines, boilerplate, distinctLines, titles } from './ad-arbitrary.ts';
import { saidIn, spansIn, wordsAt, writeAd } from './ads.ts';
import { analyseSmall, smallKnowledge } from './small-knowledge.ts';

const ads = fc.tuple(adLines, titles).map(([lines, title]): Posting => writeAd(lines, { title }));
/** Characters that have broken readers before: signs, brackets, other scripts, half a surrogate pair, markup. */
const odd = fc.constantFrom(...Array.from('aZé9 .,;:!?()[]/&+#-–•\n\t\u0000\ud83d\u2028İßＡ𝗔中<>{}"’'));
const wild = fc.string({ unit: odd, maxLength: 400 });
const anyText = fc.oneof(wild, fc.string({ unit: 'binary', maxLength: 200 }));

const answerOf = ({ requirements, mentions, years, degrees, languages, roles, ...rest }: Analysis) => ({
	requirements,
	mentions,
	years,
	degrees,
	languages,
	roles,
	sums: [rest.minimumYears, rest.minimumDegree, rest.equivalentAccepted],
});

describe('for any ad', () => {
	it('every span quotes inside the text, and never nothing', () => {
		fc.assert(
			fc.property(ads, (posting) => {
				for (const span of spansIn(analyseSmall(posting))) {
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeLessThanOrEqual(posting.text.length);
					expect(wordsAt(posting, span).trim()).not.toBe('');
				}
			}),
		);
	});

	it('every cue and every fact says the words that it points at', () => {
		fc.assert(
			fc.property(ads, (posting) => {
				for (const { span, says } of saidIn(analyseSmall(posting)))
					if (span !== null) expect(wordsAt(posting, span)).toBe(says);
			}),
		);
	});

	it('whatever is tied to a requirement stands inside it', () => {
		fc.assert(
			fc.property(ads, (posting) => {
				const analysis = analyseSmall(posting);
				const spanOf = new Map(analysis.requirements.map(({ id, span }) => [id, span]));
				const tied = [...analysis.mentions, ...analysis.years, ...analysis.degrees, ...analysis.languages];
				for (const { requirement, span } of tied) {
					if (requirement === null) continue;
					const outer = spanOf.get(requirement);
					expect(outer && outer.start <= span.start && span.end <= outer.end).toBe(true);
				}
			}),
		);
	});

	it('what the ad states of its post hangs on the words that say so: without any number there is no pay and no date', () => {
		fc.assert(
			fc.property(ads, (posting) => {
				const text = posting.text.replaceAll(/\d/g, 'x');
				const { pay, closing } = analyseSmall({ ...posting, text }).facts;
				expect({ pay, closing }).toEqual({ pay: [], closing: [] });
			}),
		);
	});

	it('the same bytes come out every time, from a new engine too', () => {
		const other = compileEngine(smallKnowledge);
		fc.assert(
			fc.property(ads, (posting) => {
				const once = JSON.stringify(analyseSmall(posting));
				expect(JSON.stringify(analyseSmall(structuredClone(posting)))).toBe(once);
				expect(JSON.stringify(analyse(posting, other))).toBe(once);
			}),
		);
	});

	it('what was read before changes nothing', () => {
		fc.assert(
			fc.property(ads, ads, (posting, before) => {
				const once = JSON.stringify(analyseSmall(posting));
				analyseSmall(before);
				expect(JSON.stringify(analyseSmall(posting))).toBe(once);
			}),
		);
	});

	it('its analysis survives a message: a round trip through JSON changes nothing', () => {
		fc.assert(
			fc.property(ads, (posting) => {
				const analysis = analyseSmall(posting);
				expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
			}),
		);
	});

	it('boilerplate at its end changes nothing that is asked, nor a level, nor a role', () => {
		fc.assert(
			fc.property(adLines, titles, fc.shuffledSubarray([...boilerplate]), (lines, title, sections) => {
				const longer = writeAd([...lines, ...sections.flat()], { title });
				expect(answerOf(analyseSmall(longer))).toEqual(answerOf(analyseSmall(writeAd(lines, { title }))));
			}),
		);
	});

	it('a concept whose words are taken out is not named any more', () => {
		fc.assert(
			fc.property(distinctLines, fc.nat(), (lines, pick) => {
				const posting = writeAd(lines);
				const { mentions } = analyseSmall(posting);
				const concept = mentions[pick % Math.max(1, mentions.length)]?.concept;
				let { text } = posting;
				for (const { span } of mentions.filter((mention) => mention.concept === concept))
					text = text.slice(0, span.start) + 'q'.repeat(span.end - span.start) + text.slice(span.end);
				const left = analyseSmall({ ...posting, text }).mentions.map((mention) => mention.concept);
				expect(left).not.toContain(concept);
				expect(left.filter((one) => !mentions.some((mention) => mention.concept === one))).toEqual([]);
			}),
		);
	});

	it('an unknown line among its requirements takes nothing away', () => {
		fc.assert(
			fc.property(adLines, (lines) => {
				const more = writeAd([...lines, '# Requirements', '- Shoes horses']);
				const [before, after] = [analyseSmall(writeAd(lines)), analyseSmall(more)];
				expect(after.requirements.slice(0, -1)).toEqual(before.requirements);
				expect(after.mentions).toEqual(before.mentions);
			}),
		);
	});
});

describe('for any text whatever', () => {
	it('reading it never fails, and its spans stand inside it', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, title) => {
				const posting = postingFromText({ text, title });
				for (const { start, end } of spansIn(analyseSmall(posting))) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(posting.text.length);
				}
			}),
		);
	});

	it('reading it over and over, up to 200 kB of it, never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: odd, minLength: 1, maxLength: 12 }), (piece) => {
				const text = piece.repeat(Math.floor(maxTextLength / piece.length));
				const posting = postingFromText({ text });
				for (const { end } of spansIn(analyseSmall(posting))) expect(end).toBeLessThanOrEqual(posting.text.length);
			}),
			{ numRuns: 6 },
		);
	});

	it('reading it as one block, uncleaned, never fails', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom('heading', 'paragraph', 'list-item'), (words, kind) => {
				const lead = 'You will run the night shift and keep the ovens of our bakery clean.\n';
				const text = lead + words;
				const blocks = [
					{ kind: 'paragraph' as const, span: { start: 0, end: lead.length - 1 } },
					{ kind, span: { start: lead.length, end: text.length } },
				];
				analyseSmall({ ...writeAd([]), text, blocks });
			}),
		);
	});
});
