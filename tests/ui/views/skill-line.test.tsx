// One skill of a requirement: whose rating speaks for it, and rating it where it stands.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { all, doing, draw, one, press, says, saysOf } from '../stage.tsx';
import { overlayApiOf, worldWithAd, type Given } from '../views-of-tabs.ts';
import { viewOf } from '../../app/visit.ts';

const drawOverlay = async (given: Given) => {
	const overlay = overlayApiOf(await viewOf(await worldWithAd(given)));
	await draw(<Overlay api={overlay.api} />);
	return overlay;
};
const skill = (name: string): HTMLElement => one(`.skill[data-skill="technology/${name}"]`);
const lines = ['# Requirements', '- Good SQL', '- Strong Python', '- PostgreSQL'];

describe('a skill that is not rated', () => {
	it('is met by a kind of it, and says so', async () => {
		await drawOverlay({ lines, ratings: { 'technology/postgresql': 4 } });
		expect(saysOf(skill('sql'))).toContain('you: Guides others (4) (by your rating of PostgreSQL, a kind of it)');
	});

	it('tells how far a kind of it goes where that is not far enough', async () => {
		await drawOverlay({ lines, ratings: { 'technology/postgresql': 1 } });
		expect(saysOf(skill('sql'))).toContain('you: Not rated (at least Aware of it (1), by your rating of PostgreSQL)');
	});

	it('tells of something wider that was rated, and that it does not count', async () => {
		await drawOverlay({ lines, ratings: { 'technology/sql': 4 } });
		expect(saysOf(skill('postgresql'))).toContain(
			'You rated SQL, which is wider: Guides others (4). It does not count here.',
		);
	});
});

describe('rating in place', () => {
	it('takes one click', async () => {
		const { log } = await drawOverlay({ lines });
		await press('Python: 3, Alone');
		expect(log).toContain('rate technology/python 3');
		expect(saysOf(one('.said-here'))).toBe('Saved: Python Undo');
	});

	it('takes one key, and leaves keys with modifiers to the browser', async () => {
		const { log } = await drawOverlay({ lines });
		const press = (key: string, more: KeyboardEventInit = {}): Promise<void> =>
			doing(() => {
				const first = one('.rate-here button', skill('python'));
				first.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
			});
		await press('4', { ctrlKey: true });
		await press('x');
		expect(log.filter((line) => line.startsWith('rate'))).toEqual([]);
		for (const key of ['0', '4', '?']) await press(key);
		expect(log.filter((line) => line.startsWith('rate'))).toEqual([
			'rate technology/python none',
			'rate technology/python 4',
			'rate technology/python unsure',
		]);
	});

	it('moves the focus on to the next skill that is not rated', async () => {
		await drawOverlay({ lines });
		await doing(() => one('.rate-here button', skill('sql')).click());
		expect(document.activeElement).toBe(one('.rate-here button', skill('python')));
	});

	it('can be taken back', async () => {
		const { log } = await drawOverlay({ lines });
		await doing(() => one('.rate-here button', skill('sql')).click());
		await press('Undo');
		expect(log).toContain('undo');
		expect(says()).not.toContain('Saved:');
	});

	it('says when it could not be saved', async () => {
		const overlay = overlayApiOf(await viewOf(await worldWithAd({ lines })));
		await draw(<Overlay api={{ ...overlay.api, rate: async () => false }} />);
		await doing(() => one('.rate-here button', skill('sql')).click());
		expect(saysOf(one('.said-here'))).toBe('That could not be saved. Nothing was changed.');
	});

	it('is not offered for what is rated, and not in a private window', async () => {
		await drawOverlay({ lines, ratings: { 'technology/python': 2 } });
		expect(all('.rate-here', skill('python'))).toEqual([]);
		await drawOverlay({ lines, privateWindow: true });
		expect(all('.rate-here')).toEqual([]);
	});
});
