// Speaking to the background in turn: nothing twice, nothing beside another, nothing held back for good.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayInTurn, type Answer } from '../../src/reader/say-in-turn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taken: Answer = { ok: true, value: null };
const after = (ms: number, answer: Answer) => () =>
	new Promise<Answer>((done) => {
		setTimeout(done, ms, answer);
	});

describe('what is said', () => {
	it('is sent, and its answer comes back', async () => {
		const { say, hasSaid } = sayInTurn(() => {});
		expect(hasSaid()).toBe(false);
		expect(await say('one', async () => taken)).toEqual(taken);
		expect(hasSaid()).toBe(true);
	});

	it('is sent once, also when it was refused, until it is forgotten', async () => {
		const { say, forget } = sayInTurn(() => {});
		const send = vi.fn<() => Promise<Answer>>(async () => null);
		await say('one', send);
		await say('another', async () => taken);
		await vi.advanceTimersByTimeAsync(0);
		expect(await say('one', send)).toBeUndefined();
		expect(send).toHaveBeenCalledTimes(1);
		forget();
		await say('one', send);
		expect(send).toHaveBeenCalledTimes(2);
	});

	it('has no answer when it was forgotten before that came', async () => {
		const { say, forget } = sayInTurn(() => {});
		const answer = say('one', after(10, taken));
		forget();
		await vi.advanceTimersByTimeAsync(10);
		expect(await answer).toBeUndefined();
	});
});

describe('what comes while another is on its way, or as long after it as that took', () => {
	it('is held back, and asked for when it is its turn', async () => {
		const onTurn = vi.fn<() => void>();
		const { say } = sayInTurn(onTurn);
		const send = vi.fn<() => Promise<Answer>>(async () => taken);
		void say('one', after(100, taken));
		void say('two', send);
		await vi.advanceTimersByTimeAsync(150);
		void say('three', send);
		await vi.advanceTimersByTimeAsync(49);
		expect(onTurn).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(onTurn).toHaveBeenCalledTimes(1);
		expect(send).not.toHaveBeenCalled();
		await say('three', send);
		expect(send).toHaveBeenCalledTimes(1);
	});

	it('is not asked for when nothing came, or after the end', async () => {
		const onTurn = vi.fn<() => void>();
		const quiet = sayInTurn(onTurn);
		void quiet.say('one', after(100, taken));
		const ended = sayInTurn(onTurn);
		void ended.say('one', after(100, taken));
		void ended.say('two', after(100, taken));
		ended.stop();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(onTurn).not.toHaveBeenCalled();
	});
});
