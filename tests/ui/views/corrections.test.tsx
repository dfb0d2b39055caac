// Saying that something was read wrongly, where it stands, and taking that back.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/core/anchor.ts';
import type { Correction } from '../../../src/core/correction.ts';
import type { AdView, AppliedCorrection } from '../../../src/messages/views.ts';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { changedView, corrected } from '../ad-changes.ts';
import { all, button, buttons, clear, doing, draw, key, one, press, saysOf } from '../stage.tsx';
import { adView, overlayApiOf, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const open = async (changes: Partial<AdView> = {}, given: Given = {}) => {
	const fake = overlayApiOf(await changedView(changes, given));
	await draw(<Overlay api={fake.api} />);
	return fake;
};
const python = 'Strong experience with Python';
const ask = (words: string): Promise<void> => press(`Not right? “${words}”`);
/** What was corrected, out of the log of an overlay. */
const corrections = (log: readonly string[]): Correction[] =>
	log
		.filter((line) => line.startsWith('correct '))
		.map((line) => JSON.parse(line.slice('correct '.length)) as Correction);

describe('a requirement', () => {
	it('that asks for nothing, or is only nice to have, is said to be so by its own words', async () => {
		const { log } = await open();
		const at = { quote: python, nth: 0 };
		await ask(python);
		await press('This asks for nothing');
		await ask(python);
		await press('It is only nice to have');
		await ask('Java');
		await press('It is a must');
		expect(corrections(log)).toEqual([
			{ kind: 'not-a-requirement', at, from: 'must' },
			{ kind: 'strength', at, from: 'must', to: 'preferred' },
			{ kind: 'strength', at: { quote: 'Java', nth: 0 }, from: 'preferred', to: 'must' },
		]);
	});

	it('whose words stand elsewhere as well is told apart by its place', async () => {
		const lines = ['# Requirements', '- Strong Python', '- Python'];
		const { log } = await open({}, { lines });
		await doing(() => all('.ask')[1]?.click());
		await press('This asks for nothing');
		expect(corrections(log)).toEqual([{ kind: 'not-a-requirement', at: { quote: 'Python', nth: 1 }, from: 'must' }]);
	});

	it('is left alone where nothing can be saved', async () => {
		await open({}, { privateWindow: true });
		expect(buttons().filter((name) => name.startsWith('Not right?'))).toEqual([]);
	});

	it('keeps its answers closed until they are wanted, and Escape closes them', async () => {
		const { log } = await open();
		expect(all('.answers')).toEqual([]);
		await ask(python);
		await doing(() => button('This asks for nothing').focus());
		log.length = 0;
		await key('Escape');
		expect(all('.answers')).toEqual([]);
		expect(saysOf(document.activeElement)).toBe('Not right?');
		expect(log.filter((line) => line === 'leave')).toEqual([]);
	});
});

describe('a skill of a requirement', () => {
	it('is asked at another level, or at none; the level that was read cannot be chosen', async () => {
		const { log } = await open();
		await ask(python);
		expect(button('Python: Guides others (4)').getAttribute('aria-pressed')).toBe('true');
		expect(button('Python: Guides others (4)').disabled).toBe(true);
		await press('Python: With help (2)');
		await ask(python);
		await press('Python: no level');
		const said = { kind: 'level', at: { quote: 'Python', nth: 0 }, concept: 'technology/python', from: 4 };
		expect(corrections(log)).toEqual([
			{ ...said, to: 2 },
			{ ...said, to: null },
		]);
	});

	it('is not what the words mean', async () => {
		const { log } = await open();
		await ask(python);
		await press('This is not Python');
		const at = { quote: 'Python', nth: 0 };
		expect(corrections(log)).toEqual([{ kind: 'not-this-skill', at, concept: 'technology/python' }]);
	});
});

describe('what was corrected', () => {
	const given = async (): Promise<readonly AppliedCorrection[]> => {
		const { posting, analysis } = await adView();
		const [first] = analysis.requirements;
		if (first === undefined) throw new Error('there is no requirement');
		const at = anchorOf(posting.text, first.span);
		return [
			corrected(1, { kind: 'strength', at, from: 'preferred', to: 'must' }),
			corrected(2, { kind: 'not-a-requirement', at: { quote: 'About the role', nth: 0 }, from: 'must' }),
			corrected(
				3,
				{ kind: 'level', at: { quote: 'gone', nth: 0 }, concept: 'technology/python', from: 4, to: 2 },
				false,
			),
		];
	};

	it('says so where it stands, with the way back', async () => {
		const { log } = await open({ corrections: await given() });
		const [row] = all('.requirement');
		expect(saysOf(one('.corrected', row))).toBe('You said: this is a must. Undo');
		await press('Undo: You said: this is a must.');
		expect(log.filter((line) => line.startsWith('uncorrect'))).toEqual(['uncorrect 1']);
		expect(saysOf(one('.said-here'))).toBe('Your correction is taken back.');
	});

	it('and is a requirement no more, or applies no more, is listed last', async () => {
		await open({ corrections: await given() });
		expect(all('.corrections q').map(saysOf)).toEqual(['About the role', 'gone']);
		expect(saysOf(all('.corrections li')[0])).toContain('You said: this asks for nothing.');
		expect(saysOf(all('.corrections li')[1])).toContain('You said: Python is asked at With help (2).');
		expect(saysOf(all('.corrections li')[1])).toContain('It changes nothing.');
		expect(saysOf(all('.corrections li')[0])).not.toContain('It changes nothing.');
	});

	it('just now can be taken back at once, whatever became of its line', async () => {
		const { log, shown } = await open();
		await ask(python);
		shown.view = await changedView({ corrections: await given() });
		await press('This asks for nothing');
		expect(saysOf(one('.said-here'))).toContain('Noted. Plumbline reads this ad so from now on.');
		await press('Undo', one('.said-here'));
		expect(log.at(-1)).toBe('uncorrect 3');
	});
});
