// The requirements in the ad's own words, each with what the user has beside what is asked.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RatedLevel } from '../../../src/core/rating.ts';
import { RequirementList } from '../../../src/ui/views/requirement-list.tsx';
import { all, draw, one, pointer, says, saysOf } from '../stage.tsx';
import { adView, type Given } from '../views-of-tabs.ts';

let marked: string[];

const drawList = async (given: Given = {}) => {
	const ad = await adView(given);
	marked = [];
	await draw(
		<RequirementList
			ad={ad}
			actions={null}
			mark={(spans) => void marked.push(...spans.map(({ start, end }) => ad.posting.text.slice(start, end)))}
		/>,
	);
	return ad;
};

const rows = (): string[] => all('.requirement').map(saysOf);
const python = { 'technology/python': 3 } as const satisfies Record<string, RatedLevel>;

describe('the list', () => {
	it('has the musts first, then the nice-to-haves, in the words of the ad', async () => {
		await drawList();
		expect(all('h3').map(saysOf)).toEqual(['Must have', 'Nice to have']);
		expect(all('q').map(saysOf)).toEqual([
			'Strong experience with Python',
			'Kubernetes in production',
			'Excellent negotiation skills',
			'Java',
		]);
	});

	it('says that there are none where there are none', async () => {
		await drawList({ lines: ['We have a garden and a kitchen.'] });
		expect(says()).toContain('Plumbline found no requirements in this ad.');
		expect(all('h3')).toEqual([]);
	});

	it('gives each requirement the status that the comparison gives it', async () => {
		const ad = await drawList({ ratings: { ...python, 'technology/kubernetes': 5, 'competence/negotiation': 'none' } });
		const statuses = ad.gap?.requirements.map(({ status }) => status);
		expect(statuses).toEqual(['short', 'not-stated', 'short', 'unrated']);
		expect(all('.status').map(saysOf)).toEqual([
			'Below what is asked',
			'The ad states no level',
			'Below what is asked',
			'Not rated yet',
		]);
	});

	it('marks the words of a requirement in the ad, and says on hover why it is a must or not', async () => {
		await drawList();
		for (const each of all('.requirement > button.words')) await pointer(each, 'mouseenter');
		expect(marked).toEqual(all('q').map(saysOf));
		expect(all('.requirement > button.words').map(({ title }) => title)).toEqual([
			...Array<string>(3).fill('because it says “Requirements”'),
			'because it says “Nice to have”',
		]);
	});
});

describe('a skill of a requirement', () => {
	it.each<readonly [RatedLevel | null, string]>([
		[5, 'Python asked: Guides others (4) because it says “Strong” · you: Authority (5)'],
		[4, 'Python asked: Guides others (4) because it says “Strong” · you: Guides others (4)'],
		[3, 'Python asked: Guides others (4) because it says “Strong” · you: Alone (3) · 1 level short'],
		[1, 'Python asked: Guides others (4) because it says “Strong” · you: Aware of it (1) · 3 levels short'],
		['none', "Python asked: Guides others (4) because it says “Strong” · you: I don't have this · 4 levels short"],
		['unsure', 'Python asked: Guides others (4) because it says “Strong” · you: Not sure'],
		[null, 'Python asked: Guides others (4) because it says “Strong” · you: Not rated'],
	])('rated %s says what is asked, what the user said, and what is missing', async (level, sentence) => {
		await drawList(level === null ? {} : { ratings: { 'technology/python': level } });
		one('.skill').querySelector('details')?.remove();
		expect(saysOf(one('.skill'))).toBe(sentence);
	});

	it('that is short tells on demand what the two levels mean', async () => {
		await drawList({ ratings: { 'technology/python': 3 } });
		const said = saysOf(one('.skill details'));
		expect(said).toMatch(/^What the two levels mean ?Guides others \(4\) .+ ?you: Alone \(3\) ./);
	});

	it('that is there, or of which no level is asked, tells nothing of levels', async () => {
		await drawList({ ratings: { 'technology/python': 5, 'technology/kubernetes': 'none' } });
		expect(all('.skill details')).toEqual([]);
	});

	it('of which the ad asks no level says so, and is never short by levels', async () => {
		await drawList({ ratings: { 'technology/kubernetes': 1 } });
		expect(rows()[1]).toContain('Kubernetes no level stated · you: Aware of it (1)');
		expect(rows()[1]).not.toContain('levels short');
	});

	it('to whose name the words are only close says so', async () => {
		await drawList({ lines: ['# Requirements', '- Manage small boat projects', '- Negotiation skills'] });
		expect(all('.skill').map(saysOf)).toEqual([
			'Project management (its words are close to “manage projects”) no level stated · you: Not rated',
			'Negotiation no level stated · you: Not rated',
		]);
	});

	it('that is a competence is on the scale of competences', async () => {
		await drawList({ ratings: { 'competence/negotiation': 3 } });
		expect(rows()[2]).toContain('you: Professional (3)');
	});
});

describe('a line', () => {
	it('that says that something is not needed is shown as that, and compared with nothing', async () => {
		await drawList({
			lines: ['# Requirements', '- Python', '- No experience with Java required'],
			ratings: { 'technology/java': 'none' },
		});
		expect(rows()[1]).toMatch(/^Not needed ?No experience with Java required$/);
	});

	it('in which nothing is known says that, and invents nothing', async () => {
		await drawList({ lines: ['# Requirements', '- Python', '- A sense of humour at work'] });
		expect(rows()[1]).toMatch(/^Names nothing that Plumbline knows ?A sense of humour at work$/);
	});

	it('that asks for years shows them beside what the user has said', async () => {
		await drawList({ lines: ['# Requirements', '- Three years of experience'] });
		expect(rows()[0]).toMatch(/^Not rated yet ?Three years of experience ?3 years of experience · you: not said yet$/);
	});

	it('with a name that is not known shows it, and marks it in the ad', async () => {
		const lines = ['# Requirements', '- Happy to draw in dLab', '- Python and Zorble'];
		await drawList({ lines });
		expect(rows()[0]).toContain('Names nothing that Plumbline knows');
		expect(all('.skill', all('.requirement')[0]).map(saysOf)).toEqual(['Not known to Plumbline: “dLab”']);
		expect(rows()[1]).toContain('Not known to Plumbline: “Zorble”');
		expect(rows()[1]).toContain('Not rated yet');
		for (const each of all('.skill button').filter((each) => saysOf(each).startsWith('Not known')))
			await pointer(each, 'mouseenter');
		expect(marked).toEqual(['dLab', 'Zorble']);
	});

	it('has nothing to type into or to choose from: that belongs where the page cannot take the focus', async () => {
		await drawList({ lines: ['# Requirements', '- Happy to draw in dLab'] });
		expect(all('input, select, textarea')).toEqual([]);
	});

	it('that names an own skill compares it like any other', async () => {
		const lines = ['# Requirements', '- Strong Zorble'];
		await drawList({ lines, own: ['Zorble'], ratings: { 'own/zorble': 3 } });
		one('.skill').querySelector('details')?.remove();
		expect(saysOf(one('.skill'))).toBe(
			'Zorble asked: Guides others (4) because it says “Strong” · you: Alone (3) · 1 level short',
		);
	});
});
