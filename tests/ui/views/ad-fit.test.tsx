// One ad beside the profile: nothing is shown that points at neither words of the ad nor a rating.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RoleFramework } from '../../../src/core/concept.ts';
import type { AdView } from '../../../src/messages/views.ts';
import { AdFit } from '../../../src/ui/views/ad-fit.tsx';
import { adOf, adOfLines, frenchAd } from '../../app/ads.ts';
import { all, draw, one, pointer, press, says, saysOf } from '../stage.tsx';
import { adView } from '../views-of-tabs.ts';

let marked: string[];
const drawFit = async (ad: AdView, chosen: RoleFramework | null = null): Promise<void> => {
	marked = [];
	const mark = (spans: readonly { start: number; end: number }[]): void =>
		void marked.push(...spans.map(({ start, end }) => ad.posting.text.slice(start, end)));
	await draw(
		<AdFit
			ad={ad}
			chosen={chosen}
			mark={ad.posting.textSource === 'page' ? mark : null}
			actions={null}
			onRoles={() => void marked.push('roles')}
		/>,
	);
};

const headings = (): string[] => all('h2').map(saysOf);
const notices = (): string[] => all('.notice').map(saysOf);

describe('an ad', () => {
	it('shows the fit, the roles and what it asks for, in this order', async () => {
		await drawFit(await adView());
		expect(headings()).toEqual(['Closest roles', 'What it asks for']);
		expect(one('.counts').compareDocumentPosition(one('h2')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
		expect(notices()).toEqual([]);
	});

	it('points with everything that can be hovered at words that it says', async () => {
		await drawFit(await adView());
		expect(all('button.words').length).toBeGreaterThan(4);
		for (const each of all('button.words')) {
			marked = [];
			await pointer(each, 'mouseenter');
			expect(marked.filter((words) => words.trim() !== '').length, saysOf(each)).toBeGreaterThan(0);
		}
	});

	it('shows no requirement without words that speak for it', async () => {
		await drawFit(await adView());
		for (const row of all('.requirement')) expect(all('button.words', row).length).toBeGreaterThan(0);
	});

	it('names the closest role, and leads to all of them', async () => {
		await drawFit(await adView());
		await press('Software Engineer (GovStack roles)');
		expect(marked).toEqual(['roles']);
	});

	it('names the closest role of the chosen framework, and of all where none of that is close', async () => {
		const ad = await adView();
		const [govstack] = ad.analysis.roles.govstack;
		if (govstack === undefined) throw new Error('the ad is close to no role');
		const tester = { title: 'Tester', framework: 'ict', grades: [], link: null, faults: [] } as const;
		const roles = { ...ad.analysis.roles, ict: [{ ...govstack, id: 'ict/tester', score: 0.1 }], odp: [] };
		const both = { ...ad, roles: { ...ad.roles, 'ict/tester': tester }, analysis: { ...ad.analysis, roles } };
		await drawFit(both, 'ict');
		expect(saysOf(one('.closest'))).toContain('Tester');
		for (const chosen of [null, 'odp'] as const) {
			await drawFit(both, chosen);
			expect(saysOf(one('.closest'))).toContain('Software Engineer');
		}
	});

	it('close to no role says so', async () => {
		const ad = await adView();
		const roles = { govstack: [], ict: [], ilo: [], odp: [] };
		await drawFit({ ...ad, analysis: { ...ad.analysis, roles } });
		expect(says()).toContain('No framework role is close to this ad.');
	});

	it('without a word shows that there is nothing to show', async () => {
		await drawFit(await adView({ posting: adOf('101', { text: '', blocks: [] }) }));
		expect(says()).toContain('Plumbline found no requirements in this ad.');
		expect(all('.requirement, .counts p')).toEqual([]);
	});

	it('that was cut or has no place in the page says so', async () => {
		await drawFit(await adView({ posting: adOf('101', { truncated: true, textSource: 'json-ld' }) }));
		expect(notices()).toEqual([
			'This ad is very long: only its first 200,000 characters were read.',
			'The text came from data in the page, so its words cannot be marked.',
		]);
	});
});

describe('an ad in a language without rules', () => {
	it('names the language, and shows its lines and names, without roles, levels or fit', async () => {
		await drawFit(await adView({ posting: frenchAd('101') }));
		expect(notices()).toEqual([expect.stringContaining('This ad is in French.')]);
		expect(headings()).toEqual(["The ad's lines", 'Named in the ad']);
		expect(saysOf(one('.lines'))).toContain('Une bonne connaissance de Python');
		expect(all('.counts, .closest, .requirement')).toEqual([]);
	});

	it('of which there is no name is named by its tag', async () => {
		const ad = await adView({ posting: frenchAd('101') });
		await drawFit({ ...ad, analysis: { ...ad.analysis, language: 'xyz' } });
		expect(notices()[0]).toContain('xyz');
	});
});

describe('text of an ad', () => {
	it('is text, whatever it looks like', async () => {
		const poison = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
		await drawFit(
			await adView({
				posting: adOfLines('101', ['# Requirements', `- Python ${poison}`, '- We write a lot of text here']),
			}),
		);
		expect(says()).toContain('<script>');
		expect(all('img, script')).toEqual([]);
	});
});
