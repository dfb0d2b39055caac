// The page's side of checking: one worker, started when it is needed; answers find who asked; a worker that is lost is told and
// replaced, and nothing waits for ever.
import { beforeEach, describe, expect, it } from 'vitest';
import { openChecker, type CheckWorker } from '../../src/app/ask-checker.ts';
import type { CheckSettings, FromChecker, ToChecker } from '../../src/messages/checker.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';

const settings: CheckSettings = { mutes: [], ownSkills: [], today: null, language: 'en' };
const draft = { kind: 'draft', draft: { title: '', text: 'Bread' } } as const;
const report = { kind: 'report', draft: draft.draft, format: 'html' } as const;
const many = { kind: 'many', name: 'a.jsonl', file: new Blob(['{}']) } as const;
const file = { name: 'a.html', mediaType: 'text/html', contents: 'Bread' };

/** A worker that does nothing by itself. */
class Stand implements CheckWorker {
	readonly heard: ToChecker[] = [];
	isEnded = false;
	readonly #events = new EventTarget();
	readonly addEventListener: CheckWorker['addEventListener'] = (type, hear) =>
		this.#events.addEventListener(type, (event) => hear(event as MessageEvent));
	readonly postMessage = (message: ToChecker): void => void this.heard.push(message);
	readonly terminate = (): void => void (this.isEnded = true);
	readonly say = (data: FromChecker): void => void this.#events.dispatchEvent(new MessageEvent('message', { data }));
	readonly fail = (how: 'error' | 'messageerror' = 'error'): void => void this.#events.dispatchEvent(new Event(how));
	/** The ids of the work that it was given. */
	readonly ids = (): number[] => this.heard.flatMap(({ say, id }) => (say === 'do' ? [id] : []));
}

let workers: Stand[];
let hasWorkers: boolean;
const open = () =>
	openChecker({
		start: () => {
			if (!hasWorkers) throw new TypeError('No workers here.');
			const started = new Stand();
			workers.push(started);
			return started;
		},
		readHtml: ({ html }) => {
			if (html === '') throw new Error('nothing to read');
			return postingFromText({ text: html });
		},
	});
const watch = () => {
	const control = new AbortController();
	return { control, signal: control.signal };
};

beforeEach(() => {
	workers = [];
	hasWorkers = true;
});

describe('the worker', () => {
	it('is started by the first who asks, and kept', async () => {
		const checker = open();
		expect(workers).toHaveLength(0);
		const first = checker.ask(report, settings, watch());
		const second = checker.ask(report, settings, watch());
		expect(workers).toHaveLength(1);
		const [one = 0, two = 0] = workers[0]?.ids() ?? [];
		workers[0]?.say({ say: 'done', id: two, answer: { ...file, name: 'b.html' } });
		workers[0]?.say({ say: 'done', id: one, answer: file });
		expect(await first).toEqual({ ok: true, value: file });
		expect(await second).toEqual({ ok: true, value: { ...file, name: 'b.html' } });
	});

	it('that cannot be had is told, and asked for again by the next', async () => {
		const checker = open();
		hasWorkers = false;
		expect(await checker.ask(draft, settings, watch())).toEqual({ ok: false, reason: 'not-loaded' });
		hasWorkers = true;
		const next = checker.ask(report, settings, watch());
		workers[0]?.say({ say: 'done', id: workers[0].ids()[0] ?? 0, answer: file });
		expect((await next).ok).toBe(true);
	});

	it('whose script does not come is told as such', async () => {
		const asked = open().ask(draft, settings, watch());
		workers[0]?.fail();
		expect(await asked).toEqual({ ok: false, reason: 'not-loaded' });
	});

	it.each(['error', 'messageerror'] as const)('that breaks (%s) fails all that waits, and is replaced', async (how) => {
		const checker = open();
		const asked = [checker.ask(draft, settings, watch()), checker.ask(many, settings, watch())];
		const [old] = workers;
		old?.say({ say: 'progress', id: old.ids()[1] ?? 0, done: 1, of: 2 });
		old?.fail(how);
		expect(await Promise.all(asked)).toEqual([
			{ ok: false, reason: 'broke' },
			{ ok: false, reason: 'broke' },
		]);
		expect(old?.isEnded).toBe(true);
		const next = checker.ask(report, settings, watch());
		// What the old one still says concerns nobody.
		old?.fail(how);
		expect(workers).toHaveLength(2);
		workers[1]?.say({ say: 'done', id: workers[1].ids()[0] ?? 0, answer: file });
		expect(await next).toEqual({ ok: true, value: file });
	});

	it('is ended at once where that is wanted, whatever it is at', async () => {
		const checker = open();
		const asked = checker.ask(draft, settings, watch());
		checker.end();
		await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
		expect(workers[0]?.isEnded).toBe(true);
		void checker.ask(draft, settings, watch());
		expect(workers).toHaveLength(2);
	});
});

describe('what is asked', () => {
	it('and no longer wanted rejects at once, is told to the worker, and its late answer goes nowhere', async () => {
		const checker = open();
		const { control, signal } = watch();
		const asked = checker.ask(draft, settings, { signal });
		const reason = new Error('a newer text');
		control.abort(reason);
		await expect(asked).rejects.toBe(reason);
		const [id = 0] = workers[0]?.ids() ?? [];
		expect(workers[0]?.heard.at(-1)).toEqual({ say: 'stop', id });
		const next = checker.ask(report, settings, watch());
		workers[0]?.say({ say: 'failed', id, reason: 'broke' });
		workers[0]?.say({ say: 'done', id: workers[0].ids()[1] ?? 0, answer: file });
		expect(await next).toEqual({ ok: true, value: file });
		expect(workers[0]?.isEnded).toBe(false);
	});

	it('is not sent where it was stopped before', async () => {
		const checker = open();
		const { control, signal } = watch();
		control.abort();
		await expect(checker.ask(draft, settings, { signal })).rejects.toBe(signal.reason);
		expect(workers).toHaveLength(0);
	});

	it('of many hears of progress and rows, and the page reads HTML for it or says that it cannot', async () => {
		const told: unknown[] = [];
		const asked = open().ask(many, settings, {
			...watch(),
			onProgress: (...progress) => told.push(progress),
			onPiece: (...piece) => told.push(piece),
		});
		const [worker] = workers;
		const [id = 0] = worker?.ids() ?? [];
		const given = { title: '', company: '', location: '', url: '', html: 'Bread' };
		worker?.say({ say: 'progress', id, done: 1, of: 9 });
		worker?.say({ say: 'read-html', id, given });
		expect(worker?.heard.at(-1)).toMatchObject({ say: 'posting', id, posting: { text: 'Bread' } });
		worker?.say({ say: 'read-html', id, given: { ...given, html: '' } });
		expect(worker?.heard.at(-1)).toEqual({ say: 'posting', id, posting: null });
		worker?.say({ say: 'piece', id, rows: [], bad: [{ line: 2, code: 'failed', detail: '' }] });
		worker?.say({ say: 'done', id, answer: null });
		expect(await asked).toEqual({ ok: true, value: null });
		expect(told).toEqual([
			[1, 9],
			[[], [{ line: 2, code: 'failed', detail: '' }]],
		]);
	});
});
