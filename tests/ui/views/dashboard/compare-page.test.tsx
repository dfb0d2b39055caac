// Two roles side by side: chosen from lists or by an address, differences first, by word and sign.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { all, clear, doing, one, says, saysOf } from '../../stage.tsx';
import { developer, go, open } from './roles-stage.tsx';

afterEach(clear);

const rows = (): string[][] => all('.compared tbody tr').map((row) => [...row.children].map(saysOf));
const choose = (label: string, value: string): Promise<void> =>
	doing(() => {
		const field = all('.pair label').find((each) => saysOf(each).startsWith(label));
		const select = one<HTMLSelectElement>('select', field);
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}).then(() => go(location.hash));

describe('two roles', () => {
	it('are chosen one after the other and stand in the address', async () => {
		await open('#/roles/ict/developer', { levels: developer });
		const link = all('a').find((each) => saysOf(each) === 'Compare with another role');
		await go(link?.getAttribute('href') ?? '');
		expect(rows()).toEqual([]);
		await choose('Role B', 'ict/test-specialist');
		expect(location.hash).toBe('#/roles/compare/ict/developer/ict/test-specialist');
		expect(saysOf(one('.pair-table h2'))).toBe('Developer and Test Specialist');
	});

	it('show what differs first, by word and sign, beside the user', async () => {
		await open('#/roles/compare/ict/developer/ict/test-specialist', { levels: developer });
		expect(rows().map(([name, , , , difference]) => `${name}: ${difference}`)).toEqual([
			'B.1 Application Development: A − Only A asks for it',
			'C.4 Problem Management: A − Only A asks for it',
			'B.4 Solution Deployment: − B Only B asks for it',
			'E.3 Risk Management: − B Only B asks for it',
			'B.2 Component Integration: A < B B asks for 1 level more',
			'B.3 Testing: A < B B asks for 1 level more',
			'B.5 Documentation Production: A = B Both ask the same',
		]);
		expect(rows()[0]?.slice(1, 4)).toEqual([
			'Senior Professional / Manager (e-3)',
			'not asked for',
			'Senior Professional / Manager (e-3)',
		]);
		expect(says()).toContain('7 skills in all; both ask for 3, 1 of them alike.');
	});

	it('can be two grades of one role, and be swapped', async () => {
		await open('#/roles/compare/odp/team-leader/HEO/odp/team-leader/SEO');
		expect(saysOf(one('.pair-table h2'))).toBe('Team Leader, HEO and Team Leader, SEO');
		expect(rows().some(([, , , , difference]) => difference?.startsWith('A < B') === true)).toBe(true);
		const swap = all('a').find((each) => saysOf(each) === 'Swap A and B');
		expect(swap?.getAttribute('href')).toBe('#/roles/compare/odp/team-leader/SEO/odp/team-leader/HEO');
	});

	it('of frameworks that share no skill are said to share none', async () => {
		await open('#/roles/compare/ict/developer/odp/team-leader/SEO');
		expect(says()).toContain('These two have no skill in common.');
	});

	it('that there are not, or that ask for nothing, are told', async () => {
		await open('#/roles/compare/ict/wizard/ict/developer');
		expect(says()).toContain('No framework has a role that the address names.');
		await open('#/roles/compare/govstack/product-owner/govstack/product-owner');
		expect(says()).toContain('The sources state no skills for either of these roles.');
	});
});
