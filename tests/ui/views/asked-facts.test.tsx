// Years, degree, languages and dates that the ad states.
// @vitest-environment jsdom
import type { Pay } from '../../../src/core/posting.ts';
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
			'French, fluent (C1)',
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
		const posting = adOf('101', { closesOn: { value: '2099-04-01', source: 'json-ld' } });
		expect(await drawFacts(await adView({ posting }))).toEqual(['Closes on April 1, 2099 (from data in the page)']);
		expect(all('button')).toEqual([]);
	});

	it('tell a day that has passed from one to come', async () => {
		const posting = adOf('101', { closesOn: { value: '2020-04-01', source: 'page' } });
		expect(await drawFacts(await adView({ posting }))).toEqual(['Closed on April 1, 2020']);
	});

	it('write pay that the page’s data states as one does, and as it stands where anything is open', async () => {
		const given = await adView({ posting: adOf('101') });
		const paid = (pay: Omit<Pay, 'asWritten'>) => {
			const value = { ...pay, asWritten: 'as it stands' };
			return drawFacts({ ...given, posting: { ...given.posting, pay: { value, source: 'page' } } });
		};
		const yearly = { currency: 'USD', period: 'year' } as const;
		expect(await paid({ ...yearly, lowest: 165_000, highest: 205_000 })).toEqual(['Pay: $165,000 – $205,000 a year']);
		expect(await paid({ ...yearly, period: 'hour', lowest: 20 })).toEqual(['Pay: $20 an hour']);
		expect(await paid({ lowest: 20, currency: 'USD' })).toEqual(['Pay: as it stands']);
		expect(await paid({ ...yearly, lowest: 20, currency: 'no currency' })).toEqual(['Pay: as it stands']);
	});

	it('say of the post what the ad says of it, each marking its words', async () => {
		const ad = await adView({
			lines: [
				'# What we offer',
				'- Grade: P-3',
				'- Annual salary: up to €45,000',
				'- Hybrid working, two days a week in the office',
				'# How to apply',
				'Closing date: 12 March 2099, or 03/04/2026 by post',
				'Apply by 05/06/2026',
			],
		});
		expect(await drawFacts(ad)).toEqual([
			'Grade: P-3',
			'Hybrid: 2 days a week in the office',
			'Pay: up to €45,000 (a year)',
			'Closes on March 12, 2099',
			'Closes: 03/04/2026',
			'Closes: 05/06/2026',
		]);
		for (const fact of all('button')) await pointer(fact, 'mouseenter');
		expect(marked).toEqual([
			'P-3',
			'two days a week in the office',
			'up to €45,000',
			'Annual',
			'12 March 2099',
			'03/04/2026',
			'05/06/2026',
		]);
	});

	it('tell the seniority of the title, in its words where these are others', async () => {
		const titled = async (title: string) =>
			drawFacts(await adView({ posting: adOf('101', { title: { value: title, source: 'page' } }) }));
		expect(await titled('Senior Baker')).toContain('Seniority by the title: senior');
		expect(await titled('Sr. Baker')).toContain('Seniority by the title: senior (“Sr”)');
	});

	it('begin with what the page states, and say it once where the ad says the same', async () => {
		const given = await adView({ lines: ['Salary: €45,000 to €50,000', 'Apply by 2099-04-01', 'Grade: P3'] });
		const posting = {
			...given.posting,
			grade: { value: 'P-3', source: 'page' },
			closesOn: { value: '2099-04-01', source: 'page' },
			pay: { value: { lowest: 45_000, highest: 50_000, asWritten: '45K-50K Annually' }, source: 'page' },
		} as const;
		expect(await drawFacts({ ...given, posting })).toEqual(['Pay: 45K-50K Annually', 'Closes on April 1, 2099']);
		for (const fact of all('button')) await pointer(fact, 'mouseenter');
		expect(marked).toEqual(['€45,000 to €50,000', '2099-04-01']);
		const other = { ...posting.pay, value: { lowest: 1, asWritten: '1' } };
		expect((await drawFacts({ ...given, posting: { ...posting, pay: other } })).slice(0, 2)).toEqual([
			'Pay: 1',
			'Pay: €45,000 to €50,000',
		]);
	});

	it('are nothing at all where there are none', async () => {
		await drawFacts(await adView());
		expect(says()).toBe('');
		expect(all('ul')).toEqual([]);
	});
});
