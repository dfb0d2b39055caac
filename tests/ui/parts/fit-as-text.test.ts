// The fit of an ad as Markdown.
import { describe, expect, it } from 'vitest';
import { fitAsText } from '../../../src/ui/parts/fit-as-text.ts';
import { words } from '../../../src/ui/words/words.ts';
import { adView, type Given } from '../views-of-tabs.ts';

async function textOf(given: Given): Promise<string> {
	const ad = await adView(given);
	if (ad.gap === null) throw new Error('no gap');
	return fitAsText(ad, ad.gap, words());
}

const lines = [
	'# Requirements',
	'- Expert in Python',
	'- Kubernetes',
	'- 5 years of experience',
	'# Nice to have',
	'- Java',
];

describe('the text', () => {
	it('opens with the title, the employer and the address', async () => {
		const ad = await adView({ lines });
		const text = await textOf({ lines });
		expect(text.split('\n')[0]).toBe(`# ${ad.posting.title?.value ?? ''}`);
		expect(text).toContain(`<${ad.posting.url}>`);
	});

	it('says each requirement in the ad’s words, with status, what is asked and what is there', async () => {
		const text = await textOf({ lines, ratings: { 'technology/python': 4, 'technology/java': 'none' } });
		expect(text).toContain(
			'- Below what is asked: “Expert in Python”\n  - **Python** · asked: Authority (5) · you: Guides others (4) · 1 level short',
		);
		expect(text).toContain('- Not rated yet: “Kubernetes”\n  - **Kubernetes** · no level stated · you: Not rated');
		expect(text).toContain('**5 years of experience** · you: not said yet');
	});

	it('has musts before nice-to-haves, each under its heading, and the counts before both', async () => {
		const text = await textOf({ lines });
		const places = ['of 3 musts met', '## Must have', '## Nice to have', '“Java”'].map((part) => text.indexOf(part));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places[0]).toBeGreaterThan(0);
	});

	it('leaves out the heading of what the ad does not ask', async () => {
		expect(await textOf({ lines: ['# Requirements', '- Python'] })).not.toContain('## Nice to have');
	});

	it('takes signs of Markdown in the ad’s words as they are', async () => {
		const text = await textOf({ lines: ['# Requirements', '- Python *and* <b>Java</b> [here](x)'] });
		expect(text).toContain(String.raw`Python \*and\* \<b\>Java\</b\> \[here\](x)`);
	});
});
