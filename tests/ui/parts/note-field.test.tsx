// A note is kept while it is typed, and never lost when that fails.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteField } from '../../../src/ui/parts/note-field.tsx';
import { clear, doing, draw, one, saysOf } from '../stage.tsx';

let kept: string[];
let works: boolean;
const field = (): HTMLTextAreaElement => one<HTMLTextAreaElement>('textarea');
const write = (words: string): Promise<void> =>
	doing(() => {
		field().value = words;
		field().dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
const wait = (ms: number): Promise<void> => doing(() => void vi.advanceTimersByTime(ms));

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	kept = [];
	works = true;
	const save = async (note: string): Promise<boolean> => kept.push(note) > 0 && works;
	await draw(<NoteField kept="old" disabled={false} save={save} />);
});
afterEach(async () => {
	await clear();
	vi.useRealTimers();
});

describe('what is typed', () => {
	it('is kept after a pause, once, as it stands then', async () => {
		await write('a');
		await wait(500);
		await write('ab');
		await wait(500);
		expect(kept).toEqual([]);
		expect(saysOf(one('[role=status]'))).toBe('Not kept yet …');
		await wait(400);
		expect(kept).toEqual(['ab']);
		expect(saysOf(one('[role=status]'))).toBe('The note is kept.');
	});

	it('is kept when the field is left, and not once more after that', async () => {
		await write('left');
		await doing(() => void field().dispatchEvent(new FocusEvent('blur')));
		await wait(2_000);
		expect(kept).toEqual(['left']);
	});

	it('is kept when the page goes, or the field', async () => {
		await write('page');
		await doing(() => void globalThis.dispatchEvent(new Event('pagehide')));
		await write('field');
		await clear();
		expect(kept).toEqual(['page', 'field']);
	});

	it('that cannot be kept stands there still, and is tried again when the field is left', async () => {
		works = false;
		await write('precious');
		await wait(900);
		expect(saysOf(one('[role=status]'))).toContain('could not be kept');
		expect(field().value).toBe('precious');
		works = true;
		await doing(() => void field().dispatchEvent(new FocusEvent('blur')));
		expect(kept).toEqual(['precious', 'precious']);
		expect(saysOf(one('[role=status]'))).toBe('The note is kept.');
	});
});

it('nothing is kept where nothing was typed', async () => {
	await doing(() => void field().dispatchEvent(new FocusEvent('blur')));
	await wait(2_000);
	expect(kept).toEqual([]);
	expect(field().value).toBe('old');
	expect(field().maxLength).toBe(2_000);
});
