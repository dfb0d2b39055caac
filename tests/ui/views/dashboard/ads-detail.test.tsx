// One ad, several side by side, and corrections: what is shown of them, what can be done, and what is said of it.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../../src/ui/parts/save-file.ts';
import type { MemoryStore } from '../../dashboard-api.ts';
import { all, button, clear, doing, one, press, says, saysOf, violations } from '../../stage.tsx';
import { adOf, comeToRest, correctedIn, openAds, savedOf, start, until } from './ads-world.ts';

vi.mock(import('../../../../src/ui/parts/save-file.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

afterEach(clear);
beforeEach(() => {
	document.documentElement.lang = 'en';
	vi.mocked(saveFile).mockClear();
});

const from = { ...start, corrections: [correctedIn(1, 'builtin/3'), correctedIn(2, 'builtin/77')] };
const openThird = (prepare?: (store: MemoryStore) => void): Promise<MemoryStore> =>
	openAds('#/ads/builtin%2F3', from, prepare);
const said = (): string => saysOf(one('.ads .data-said [role=status]'));
const rowsOf = (table: string): string[][] => all(`${table} tr`).map((row) => all('th, td', row).map(saysOf));

/** Types into the note. */
const write = (words: string): Promise<void> =>
	doing(() => {
		const note = one<HTMLTextAreaElement>('textarea');
		note.value = words;
		note.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});

describe('a saved ad', () => {
	it('shows its facts, its skills beside the user’s, what was corrected in it, and its text', async () => {
		await openThird();
		expect(all('.facts dt').map(saysOf)).toEqual(['Employer', 'Site', 'Seen', 'Saved', 'Closest roles']);
		expect(rowsOf('.ads article table').slice(1)).toEqual([
			['Python', 'Must, Alone (3)', 'With help (2)', '↓ Below what is asked'],
			['Negotiation', 'Nice to have', 'I don’t have this', '↓ Below what is asked'].map((cell) =>
				cell.replace('’', "'"),
			),
		]);
		expect(all('.corrections li')).toHaveLength(1);
		expect(saysOf(one('.ad-text'))).toContain('Python in production');
	});

	it('shows the address of its page as text that opens in a tab of its own, and only where it is a page', async () => {
		const ad = adOf(3);
		const saved = savedOf(ad, 'saved');
		const at = (url: string) => ({ ...start, saved: [{ ...saved, posting: { ...saved.posting, url } }] });
		await openAds('#/ads/builtin%2F3', at('https://builtin.com/job/keeper/3'));
		const link = one<HTMLAnchorElement>('.facts a');
		expect([link.getAttribute('href'), link.rel, link.target]).toEqual([
			'https://builtin.com/job/keeper/3',
			'noreferrer noopener',
			'_blank',
		]);
		await openAds('#/ads/builtin%2F3', at('javascript:alert(1)'));
		expect(all('.facts a')).toEqual([]);
	});

	it('gets another status, and it is said', async () => {
		const store = await openThird();
		await doing(() => {
			const select = one<HTMLSelectElement>('.standing select');
			select.value = 'offer';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await comeToRest();
		expect(store.saved.get('builtin/3')?.status).toBe('offer');
		expect(said()).toBe('The status of Archivist is saved.');
	});

	it('is no longer saved, or forgotten altogether', async () => {
		const store = await openThird();
		await press('No longer save this ad');
		await comeToRest();
		expect(store.saved.has('builtin/3')).toBe(false);
		expect(says()).toContain('It was only seen');
		await press('Forget this ad');
		await comeToRest();
		expect(store.seenAds.map(({ key }) => key)).toEqual(['builtin/1', 'builtin/2']);
		expect([location.hash, said()]).toEqual(['#/ads', 'Archivist is forgotten.']);
	});

	it('of which a change is refused says why', async () => {
		await openThird((store) => {
			store.refuses = 'read-only';
		});
		await press('Forget this ad');
		await comeToRest();
		expect(said()).toMatch(/^A newer Plumbline wrote what is kept here/);
	});
});

describe('a note', () => {
	it('is saved after a pause in typing, and when the view is left', async () => {
		const store = await openThird();
		await write('Call on Friday');
		await until(() => expect(store.saved.get('builtin/3')?.note).toBe('Call on Friday'));
		expect(saysOf(one('.note [role=status]'))).toBe('Saved.');
		await write('Call on Monday');
		location.hash = '#/ads';
		await comeToRest();
		expect(store.saved.get('builtin/3')?.note).toBe('Call on Monday');
	});

	it('that cannot be saved still stands there', async () => {
		const store = await openThird((each) => {
			each.refuses = 'store-failed';
		});
		await write('Call on Friday');
		await until(() => expect(saysOf(one('.note [role=status]'))).toMatch(/^Not saved\./));
		expect(one<HTMLTextAreaElement>('textarea').value).toBe('Call on Friday');
		expect(store.saved.get('builtin/3')?.note).toBe('Talked on Monday.');
	});
});

describe('an ad', () => {
	it('that was only seen says how it gets a status', async () => {
		await openAds('#/ads/builtin%2F1', from);
		expect(saysOf(one('.notice'))).toMatch(/^It was only seen/);
		expect(all('textarea')).toEqual([]);
	});

	it.each(['#/ads/builtin%2F404', '#/ads/%E0%A4%A'])('that is not kept is said to be none: %s', async (address) => {
		await openAds(address, from);
		expect(says()).toContain('This ad is not kept any more.');
	});
});

describe('ads side by side', () => {
	const open = (): Promise<MemoryStore> => openAds('#/ads/compare/builtin%2F1/builtin%2F3', from);

	it('show their facts, and every skill that any asks against what the user has', async () => {
		await open();
		const rows = rowsOf('.compared');
		expect(rows[0]).toEqual(['Fact', 'You', 'Économiste', 'Archivist']);
		expect(rows.slice(-2)).toEqual([
			['Python', 'With help (2)', 'Must, Aware of it (1) ✓ Met', 'Must, Alone (3) ↓ Below what is asked'],
			['Negotiation', "I don't have this", 'not asked', 'Nice to have ↓ Below what is asked'],
		]);
		expect(rows.find(([name]) => name === 'Musts')?.slice(2)).toEqual(['1 of 1 skill met', '0 of 1 skill met']);
	});

	it('go out as CSV', async () => {
		await open();
		await press('Save as CSV');
		await comeToRest();
		const [[, csv] = []] = vi.mocked(saveFile).mock.calls;
		expect((csv as string).split('\r\n').at(-2)).toBe(
			"Negotiation,I don't have this,not asked,Nice to have: Below what is asked",
		);
	});

	it('that are kept no more leave nothing to compare', async () => {
		await openAds('#/ads/compare/builtin%2F404', from);
		expect(says()).toContain('There is nothing to compare');
	});
});

describe('corrections', () => {
	it('are listed with the words, what was read and what was said, the latest first, and taken back', async () => {
		const store = await openAds('#/ads/corrections', from);
		expect(all('.corrections li > div > p > a').map((link) => link.getAttribute('href'))).toEqual([
			'#/ads/builtin%2F77',
			'#/ads/builtin%2F3',
		]);
		expect(all('.corrections li:first-child dd').map(saysOf)).toEqual([
			'Python: no level',
			'Python: Guides others (4)',
		]);
		await doing(() => button('Undo the correction of Python').click());
		await comeToRest();
		expect(store.corrections.map(({ id }) => id)).toEqual([1]);
		expect(said()).toBe('The correction is taken back.');
	});

	it('go out as test cases', async () => {
		await openAds('#/ads/corrections', from);
		await press('Save all as test cases');
		await comeToRest();
		expect(vi.mocked(saveFile).mock.calls[0]?.[0]).toBe('corrections.jsonl');
	});

	it('may be none, or out of reach, and either is said', async () => {
		await openAds('#/ads/corrections', start);
		expect(says()).toContain('You have corrected nothing yet.');
		await openAds('#/ads/corrections', from, (store) => {
			store.isOpen = false;
		});
		expect(says()).toContain('Your corrections cannot be shown');
	});
});

it.each(['#/ads/builtin%2F3', '#/ads/builtin%2F1', '#/ads/compare/builtin%2F1/builtin%2F3', '#/ads/corrections'])(
	'axe finds nothing wrong at %s',
	async (address) => {
		await openAds(address, from);
		for (const details of all('details')) details.setAttribute('open', '');
		expect(await violations()).toEqual([]);
	},
);
