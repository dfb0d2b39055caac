// The Api as views get it: every change is said, and what was changed is there before the view goes on.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { DashboardApi } from '../../../src/ui/api.ts';
import { useDashboardData } from '../../../src/ui/parts/use-dashboard-data.ts';
import { useSaving } from '../../../src/ui/parts/use-saving.ts';
import { dashboardApiOf, memoryStore } from '../dashboard-api.ts';
import { clear, doing, draw, one, saysOf } from '../stage.tsx';

afterEach(clear);

const staged = {
	changes: [],
	proposals: [],
	quotes: [],
	skipped: [],
	kind: 'ratings-csv',
	token: 't',
	replaces: null,
} as const;

/** A view that hears of no change but its own. */
async function open() {
	const store = memoryStore();
	const given: DashboardApi = {
		...dashboardApiOf(store),
		onChange: () => () => {},
		apply: async () => {
			store.profile = { ...store.profile, years: 9 };
			return { ok: true };
		},
		forgetEverything: async () => {
			store.profile = { ...store.profile, years: null };
			return { ok: true };
		},
	};
	const world: { api: DashboardApi; apis: Set<DashboardApi> } = { api: given, apis: new Set() };
	function View() {
		const data = useDashboardData(given);
		const { api, said } = useSaving(given, data);
		world.api = api;
		world.apis.add(api);
		return (
			<main>
				<p class="years">{String(data.profile.years)}</p>
				<p class="what">{said.text}</p>
			</main>
		);
	}
	await draw(<View />);
	return { store, world };
}
const years = (): string => saysOf(one('.years'));
const said = (): string => saysOf(one('.what'));

describe('a change', () => {
	it('is said, and drawn, without any notice from elsewhere', async () => {
		const { world } = await open();
		await doing(() => void world.api.say('years', 4));
		expect([years(), said()]).toEqual(['4', 'Saved: your years of experience']);
		await doing(() => void world.api.rate('technology/python', 3));
		expect(said()).toBe('Saved: Python');
		await doing(() => void world.api.unrate('technology/python'));
		expect(said()).toBe('No longer rated: Python');
	});

	it('of many things by a file, of everything, or back is drawn, and said by the view that asked for it', async () => {
		const { world } = await open();
		await doing(() => void world.api.say('years', 4));
		await doing(() => void world.api.apply(staged));
		expect(years()).toBe('9');
		await doing(() => void world.api.forgetEverything());
		expect(years()).toBe('null');
		await doing(() => void world.api.say('years', 5));
		await doing(() => void world.api.undo());
		expect(years()).toBe('null');
		expect(said()).toBe('Saved: your years of experience');
	});

	it('that is refused is said with its reason, and answers with it', async () => {
		const { store, world } = await open();
		store.refuses = 'read-only';
		const answers: unknown[] = [];
		await doing(() => void world.api.say('years', 4).then((done) => answers.push(done)));
		expect(answers).toEqual([{ ok: false, reason: 'read-only' }]);
		expect(said()).toContain('Not saved: your years of experience. The reason: a newer Plumbline wrote what is kept');
	});
});

describe('the Api of a view', () => {
	it('is the same one for as long as the page lives', async () => {
		const { world } = await open();
		await doing(() => void world.api.say('years', 4));
		expect(world.apis.size).toBe(1);
	});
});
