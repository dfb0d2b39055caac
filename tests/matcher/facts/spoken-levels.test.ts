// How well a language must be known, by the nearest words.
import { expect, it } from 'vitest';
import { analyse } from '../../../src/matcher/analyse.ts';
import { opening, writeAd } from '../ads.ts';
import { bundledEngine } from '../bundled-engine.ts';

const levelsIn = (line: string): string[] =>
	analyse(writeAd([opening, '# Languages', `- ${line}`]), bundledEngine).languages.map(
		({ code, level }) => `${code} ${level?.cefr} ${level?.cue.says}`,
	);

it.each<[string, string[]]>([
	['Fluent in English and French', ['en c1 Fluent', 'fr c1 Fluent']],
	[
		'Fluent in English and French, working knowledge of Spanish',
		['en c1 Fluent', 'fr c1 Fluent', 'es b2 working knowledge'],
	],
	['English (fluent), French (intermediate)', ['en c1 fluent', 'fr b1 intermediate']],
	['English: C1, German: B2', ['en c1 C1', 'de b2 B2']],
	['English – fluent; French – basic', ['en c1 fluent', 'fr a2 basic']],
	['French at B2 level', ['fr b2 B2']],
	['C1 level in French', ['fr c1 C1']],
	['English and French at an advanced level', ['en c1 advanced', 'fr c1 advanced']],
	['Level of English: at least C1', ['en c1 C1']],
	['Communicates in English (minimum of active B2)', ['en b2 B2']],
	['English fluency', ['en c1 fluency']],
	['Superb English skills', ['en c1 Superb']],
	['Exceptional command of French', ['fr c1 Exceptional command']],
	['Native or fluent English speaker', ['en c1 Native or fluent']],
	['English B2/C1', ['en b2 B2/C1']],
	['Excellent written and spoken English', ['en c1 Excellent']],
	['Excellent command of English', ['en c1 Excellent command']],
	['Good written and verbal communication skills in English', ['en b2 Good']],
	['Speaks, reads and writes English fluently', ['en c1 fluently']],
	['Fluent English, basic French', ['en c1 Fluent', 'fr a2 basic']],
	['Fluency in English and knowledge of French', ['en c1 Fluency', 'fr undefined undefined']],
	['Knowledge of English and fluent French', ['en undefined undefined', 'fr c1 fluent']],
	['English is required, good French is an asset', ['en undefined undefined', 'fr b2 good']],
	['Excellent analytical skills, written English', ['en undefined undefined']],
	['Advanced knitting; speaks English', ['en undefined undefined']],
	['English speaker', ['en undefined undefined']],
])('"%s"', (line, levels) => {
	expect(levelsIn(line)).toEqual(levels);
});

it('is taken from a later line where the first says none', () => {
	const lines = [opening, '# Languages', '- English is the language of work', '- Fluent English is required'];
	expect(analyse(writeAd(lines), bundledEngine).languages).toMatchObject([{ code: 'en', level: { cefr: 'c1' } }]);
});
