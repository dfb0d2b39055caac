// The posting view: facts, findings as questions, and what is muted.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Mute } from '../../../src/core/finding.ts';
import type { AdView } from '../../../src/messages/views.ts';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { changedView, findingOf } from '../ad-changes.ts';
import { all, buttons, clear, doing, draw, one, pointer, press, says, saysOf } from '../stage.tsx';
import { adView, overlayApiOf, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const open = async (changes: Partial<AdView>, given: Given = {}) => {
	const fake = overlayApiOf(await changedView(changes, given));
	await draw(<Overlay api={fake.api} />);
	await press('Posting');
	return fake;
};
const three = async () => {
	const ad = await adView();
	return [
		findingOf('grade-years', 'error', ad, 'Strong experience with Python'),
		findingOf('role-soup', 'warning', ad, 'Java'),
		findingOf('pay-missing', 'warning', ad, null),
	];
};

describe('findings', () => {
	it('are counted by severity first, the gravest first, and opened on demand', async () => {
		await open({ findings: await three() });
		expect(all('.findings > summary').map(saysOf)).toEqual(['1 serious point', '2 points worth asking about']);
		expect((all('.findings') as HTMLDetailsElement[]).some(({ open }) => open)).toBe(false);
	});

	it('show their words, a question to ask, why, and what that rests on', async () => {
		const { log } = await open({ findings: await three() });
		const first = one('.finding');
		expect(saysOf(one('q', first))).toBe('Strong experience with Python');
		expect(saysOf(one('.ask', first))).toBe('You could ask: What about grade-years?');
		expect(saysOf(one('details', first))).toContain('Why grade-years matters.');
		expect(saysOf(one('details', first))).toContain('The law says so. Surveys found it.');
		log.length = 0;
		await pointer(one('button.words', first), 'mouseenter');
		await doing(() => one('button.words', first).click());
		expect(log).toEqual(['mark 1', 'mark 1 and go there']);
	});

	it('of what the ad leaves out point at no words, and name the framework line that they are measured by', async () => {
		const [missing] = (await three()).slice(-1);
		if (missing === undefined) throw new Error('there is no finding');
		await open({ findings: [{ ...missing, against: 'Software Engineer: Testing, Professional (3)' }] });
		expect(all('.finding button.words')).toEqual([]);
		expect(says()).toContain('Measured by the framework: Software Engineer: Testing, Professional (3).');
	});

	it('are none where there are none, and unknown where the checks do not know the language', async () => {
		await open({ findings: [] });
		expect(says()).toContain('The checks found nothing to ask about.');
		await open({ findings: null });
		expect(says()).toContain('The checks do not know the language of this ad');
	});
});

describe('muting', () => {
	it('is done here, on the site, or everywhere, and can be taken back at once', async () => {
		const { log } = await open({ findings: await three() });
		const [first] = all('.finding');
		await press('In this ad', first);
		await press('On builtin.com', first);
		await press('Everywhere', first);
		expect(log).toEqual(['mute grade-years here', 'mute grade-years site', 'mute grade-years everywhere']);
		expect(saysOf(one('.said-here'))).toBe('It will not be shown again. Undo');
		await press('Undo', one('.said-here'));
		expect(log.at(-1)).toBe('unmute grade-years everywhere');
	});

	it('here is of these words in this ad', async () => {
		const muted: Mute[] = [];
		const { api } = await open({ findings: await three() });
		await draw(<Overlay api={{ ...api, mute: async (mute) => muted.push(mute) > 0 }} />);
		await press('Posting');
		await press('In this ad', all('.finding')[0]);
		await press('In this ad', all('.finding')[2]);
		expect(muted).toEqual([
			{ where: 'here', rule: 'grade-years', ad: 'builtin/101', quote: 'Strong experience with Python' },
			{ where: 'here', rule: 'pay-missing', ad: 'builtin/101', quote: '' },
		]);
	});

	it('is shown, and each can be heard again', async () => {
		const muted: readonly Mute[] = [
			{ where: 'here', rule: 'soup', ad: 'builtin/101', quote: 'Java' },
			{ where: 'site', rule: 'pay', host: 'builtin.com' },
			{ where: 'everywhere', rule: 'tone' },
		];
		const { log } = await open({ findings: [], muted });
		expect(saysOf(one('.muted summary'))).toBe('3 muted');
		expect(all('.muted li').map(saysOf)).toEqual([
			'The check “soup” is silent in this ad about “Java”. Show again',
			'The check “pay” is silent on this site. Show again',
			'The check “tone” is silent everywhere. Show again',
		]);
		await press('Show again: pay');
		expect(log).toEqual(['unmute pay site']);
	});

	it('is not offered where nothing can be saved', async () => {
		await open({ findings: await three() }, { privateWindow: true });
		expect(buttons()).not.toContain('Everywhere');
	});
});

describe('facts', () => {
	it('are those that the ad states', async () => {
		await open({}, { lines: ['# Requirements', '- 5 years of experience', '- Python'] });
		expect(saysOf(one('.facts'))).toContain('5 years of experience at the least');
	});

	it('are said to be missing where it states none', async () => {
		await open({}, { lines: ['# Requirements', '- Python'] });
		expect(all('.facts')).toEqual([]);
		expect(says()).toContain('It states no pay, dates');
	});
});
