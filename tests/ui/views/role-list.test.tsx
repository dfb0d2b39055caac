// The roles that an ad describes, with what speaks for each.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/core/span.ts';
import type { AdView } from '../../../src/messages/views.ts';
import { RoleList } from '../../../src/ui/views/role-list.tsx';
import { all, draw, one, pointer, says, saysOf } from '../stage.tsx';
import { adView } from '../views-of-tabs.ts';

const nothingYet = { roles: null, isLoading: true, isSlow: false };
let marked: string[];
const drawRoles = async (ad: AdView): Promise<void> => {
	marked = [];
	const mark = (spans: readonly { start: number; end: number }[]): void =>
		void marked.push(...spans.map(({ start, end }) => ad.posting.text.slice(start, end)));
	await draw(<RoleList ad={ad} chosen={null} mark={mark} actions={null} here={nothingYet} />);
};

const withRoles = (ad: AdView, roles: Partial<AdView['analysis']['roles']>): AdView => ({
	...ad,
	analysis: { ...ad.analysis, roles: { govstack: [], ict: [], ilo: [], odp: [], ...roles } },
});

describe('the roles', () => {
	it('stand under their frameworks, each with its reasons', async () => {
		const ad = await adView();
		await drawRoles(ad);
		const frameworks = Object.entries(ad.analysis.roles).filter(([, matches]) => matches.length > 0);
		expect(all('h3')).toHaveLength(frameworks.length);
		expect(all('ol > li')).toHaveLength(frameworks.reduce((sum, [, { length }]) => sum + Math.min(3, length), 0));
		for (const row of all('ol > li')) expect(saysOf(row)).toMatch(/ because of \S/);
		expect(saysOf(one('li'))).toMatch(/^Software Engineer because of the title, Python, Kubernetes, Java/);
	});

	it('mark the words that speak for them, and no others', async () => {
		const ad = await adView();
		await drawRoles(ad);
		await pointer(one('li button'), 'mouseenter');
		const reasons = ad.analysis.roles.govstack[0]?.reasons ?? [];
		expect(marked).toHaveLength(reasons.filter(({ kind }) => kind === 'concept').length);
		expect(marked).toContain('Python');
	});

	it('are none where none is close, and that is said', async () => {
		await drawRoles(withRoles(await adView(), {}));
		expect(says()).toContain('No framework role is close to this ad.');
	});

	it('are three of a framework at the most, the closest first', async () => {
		const ad = await adView();
		const [first] = ad.analysis.roles.govstack;
		const ids = Object.keys(ad.roles);
		const matches = [1, 2, 3, 4].map((at) => ({ id: ids[0] ?? '', score: 1 - at / 10, reasons: first?.reasons ?? [] }));
		await drawRoles(withRoles(ad, { govstack: matches }));
		expect(all('li')).toHaveLength(3);
	});

	it('that only the title speaks for promise no words', async () => {
		const ad = await adView();
		const id = ad.analysis.roles.govstack[0]?.id ?? '';
		const match = { id, score: 0.6, reasons: [{ kind: 'title', words: 'Software Engineer' }] } as const;
		await drawRoles(withRoles(ad, { govstack: [match] }));
		expect(saysOf(one('li'))).toMatch(/^Software Engineer because of the title ?Source/);
		expect(all('button')).toEqual([]);
	});

	it('name their grade where they have one', async () => {
		const ad = await adView();
		const id = ad.analysis.roles.govstack[0]?.id ?? '';
		const role = { title: 'Programme Officer', framework: 'ilo', grades: ['P3'], link: null, faults: [] } as const;
		const match = { id, score: 0.6, reasons: [{ kind: 'title', words: 'x' }] } as const;
		await drawRoles({ ...withRoles(ad, { ilo: [match] }), roles: { [id]: role } });
		expect(saysOf(one('li'))).toContain('Programme Officer (P3)');
	});

	it('with many reasons name a few and say how many more there are', async () => {
		const ad = await adView();
		const id = ad.analysis.roles.govstack[0]?.id ?? '';
		const span = { start: 0, end: 4 };
		const reasons = Array.from({ length: 9 }, () => ({ kind: 'concept', concept: 'technology/python', span }) as const);
		await drawRoles(withRoles(ad, { govstack: [{ id, score: 0.6, reasons }] }));
		const [, named = '', more] = /because of (.+) \+(\d+)$/.exec(saysOf(one('.why'))) ?? [];
		expect(named.split(', ').length + Number(more)).toBe(9);
	});

	it('say what decided among roles alike, a sentence each, and mark its words', async () => {
		const ad = await adView();
		const id = ad.analysis.roles.govstack[0]?.id ?? '';
		const [span] = ad.analysis.mentions.map((mention) => mention.span);
		const reasons = [
			{ kind: 'family-title', words: 'x', role: 'ilo/other' },
			{ kind: 'spelled-out', span: span! },
			{ kind: 'grade', words: 'G-6' },
			{ kind: 'track', isSupport: true, words: 'Assistant' },
			{ kind: 'track', isSupport: false, words: 'Officer' },
			{ kind: 'years', years: 6, span: span! },
			{ kind: 'degree', degree: 'bachelor', span: span! },
		] as const;
		await drawRoles(withRoles(ad, { govstack: [{ id, score: 0.6, reasons }] }));
		expect(saysOf(one('li p.why'))).toBe(
			'The title is that of another grade of this job. ' +
				`The ad says what its title stands for: “${quote(ad.posting.text, span!)}”. The ad gives the grade G-6. ` +
				'The title speaks of support work: “Assistant”. The title speaks of professional work: “Officer”. ' +
				"The ad asks for 6 years of experience. The ad asks for a bachelor's degree.",
		);
		expect(says()).not.toContain('because of');
		await pointer(one('li button'), 'mouseenter');
		expect(marked).toHaveLength(3);
	});

	it('of an ad whose title and content disagree stand above a note that says so', async () => {
		const ad = await adView();
		const [byTitle = '', byContent = byTitle] = Object.keys(ad.roles);
		const disagreeing = (framework: 'govstack' | 'odp'): AdView => ({
			...ad,
			analysis: { ...ad.analysis, disagreements: [{ framework, byTitle, byContent }] },
		});
		await drawRoles(disagreeing('govstack'));
		expect(saysOf(one('.roles p.hint'))).toMatch(/^By its title this is the work of “.+”, by what it .+ of “.+”\.$/);
		await drawRoles(disagreeing('odp'));
		expect(all('.roles p.hint')).toEqual([]);
	});

	it('lead to their public page and say what their source leaves out', async () => {
		const ad = await adView();
		const id = ad.analysis.roles.govstack[0]?.id ?? '';
		const role = {
			title: 'Product Owner',
			framework: 'govstack',
			grades: [],
			link: 'https://example.org/product-owner',
			faults: ['The source gives no qualifications for this role.'],
		} as const;
		const match = { id, score: 0.6, reasons: [{ kind: 'title', words: 'x' }] } as const;
		await drawRoles({ ...withRoles(ad, { govstack: [match] }), roles: { [id]: role } });
		expect(saysOf(one('details'))).toContain('The source gives no qualifications for this role.');
		expect(one('details a').getAttribute('href')).toBe('https://example.org/product-owner');
	});
});
