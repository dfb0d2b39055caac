// Years, degree, languages and dates that the ad states.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { AdView } from '../../../src/messages/views.ts';
import { AskedFacts } from '../../../src/ui/views/asked-facts.tsx';
import { adOf } from '../../app/ads.ts';
import { all, draw, pointer, says, saysOf } from '../stage.tsx';
import { adView } from '../views-of-tabs.ts';

let marked: string[];
const drawFacts = async (ad: AdView): Promise<string[]> => {
	marked = [];
	const mark = (spans: readonly { start: number; end: number }[]): void =>
		void marked.push(...spans.map(({ start, end }) => ad.posting.text.slice(start, end)));
	await draw(<AskedFacts ad={ad} mark={mark} />);
	return all('li').map(saysOf);
};

describe('facts that the ad asks for', () => {
	it('are said, and each marks the words that say so', async () => {
		const ad = await adView({
			lines: ['# Requirements', '- At least 5 years of experience', "- Bachelor's degree", '- Fluent in French'],
		});
		expect(await drawFacts(ad)).toEqual([
			'5 years of experience at the least',
			"a bachelor's degree at the least",
			'French',
		]);
		for (const fact of all('button')) await pointer(fact, 'mouseenter');
		expect(marked.join(' | ')).toMatch(/5 years.*\| .*degree.*\| .*French/);
	});

	it('name a language that is only nice to have as that, and experience that may stand in for a degree', async () => {
		const ad = await adView({
			lines: ['# Requirements', "- Master's degree or equivalent experience", '# Nice to have', '- French'],
		});
		const facts = await drawFacts(ad);
		expect(facts[0]).toBe("a master's degree, or equivalent experience");
		expect(facts.filter((fact) => fact.startsWith('French'))).toEqual(
			ad.analysis.languages.length > 0 ? ['French (nice to have)'] : [],
		);
	});

	it('include the day on which the ad closes, which points at no words', async () => {
		const posting = adOf('101', { closesOn: { value: '2026-04-01', source: 'json-ld' } });
		expect(await drawFacts(await adView({ posting }))).toEqual(['Closes on April 1, 2026 (from data in the page)']);
		expect(all('button')).toEqual([]);
	});

	it('are nothing at all where there are none', async () => {
		await drawFacts(await adView());
		expect(says()).toBe('');
		expect(all('ul')).toEqual([]);
	});
});
