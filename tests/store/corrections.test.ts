// Corrections and mutes: each once, by ad and by what it is about, until it is taken back.
import { beforeEach, describe, expect, it } from 'vitest';
import { correctionOf, someMutes } from '../core/kept-samples.ts';
import { beginLife, emptyDisk } from './lives.ts';

beforeEach(emptyDisk);

const { id: _none, ...ofFirst } = correctionOf('builtin/1');
const { id: _other, ...ofSecond } = correctionOf('builtin/2');

describe('a correction', () => {
	it('is kept under an id that ascends, and found by its ad', async () => {
		const life = await beginLife();
		const [first, second] = [await life.keepCorrection(ofFirst), await life.keepCorrection(ofSecond)];
		expect(second.id).toBeGreaterThan(first.id);
		expect(await (await beginLife()).readCorrections()).toEqual([first, second]);
		expect(await life.readCorrectionsOf('builtin/2')).toEqual([second]);
		expect(await life.readCorrectionsOf('builtin/3')).toEqual([]);
	});

	it('takes the place of an earlier one of the same thing, and of no other', async () => {
		const life = await beginLife();
		await life.keepCorrection(ofFirst);
		await life.keepCorrection(ofSecond);
		const at = { quote: 'Python', nth: 0 };
		const role = { kind: 'role', framework: 'ict', from: null, to: 'ict/developer' } as const;
		const wrong = { kind: 'not-this-skill', at, concept: 'technology/python' } as const;
		await life.keepCorrection({ ...ofFirst, correction: role });
		await life.keepCorrection({ ...ofFirst, correction: wrong });
		const kinds = (await life.readCorrectionsOf('builtin/1')).map(({ correction }) => correction.kind);
		expect(kinds).toEqual(['role', 'not-this-skill']);
		expect(await life.readCorrectionsOf('builtin/2')).toHaveLength(1);
	});

	it('that is taken back is gone, and tells what it was, once', async () => {
		const life = await beginLife();
		const kept = await life.keepCorrection(ofFirst);
		expect(await life.dropCorrection(kept.id)).toEqual(kept);
		expect(await life.dropCorrection(kept.id)).toBeNull();
		expect(await life.readCorrections()).toEqual([]);
	});
});

describe('mutes', () => {
	it('are kept once each, and taken back one by one', async () => {
		const life = await beginLife();
		for (const mute of [...someMutes, ...someMutes]) await life.keepMute(mute);
		expect(await (await beginLife()).readMutes()).toEqual(someMutes);
		await life.dropMute(someMutes[1]!);
		await life.dropMute({ where: 'site', rule: 'pay-missing', host: 'unjobs.org' });
		expect(await life.readMutes()).toEqual([someMutes[0], someMutes[2]]);
	});
});

describe('settings', () => {
	it('that are changed in parts, by two pages at once, lose nothing', async () => {
		const life = await beginLife();
		await Promise.all([life.changeSettings({ theme: 'dark' }), life.changeSettings({ isMarking: false })]);
		expect(await (await beginLife()).readSettings()).toMatchObject({
			theme: 'dark',
			isMarking: false,
			levelsIn: 'axelos',
		});
	});
});
