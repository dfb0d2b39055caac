// What is said of the roles of an ad comes when it is asked for, of the right tab, and never with the view.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';
import { roleOf, smallLibrary } from '../ui/small-library.ts';
import { otherAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, popup } from './senders.ts';
import { make, openFirstAd, readFirstAd, stand, viewOf } from './visit.ts';

/** A world of which the library is loaded so often, and holds the roles of the small engine. */
function countingWorld(): { readonly world: World; readonly loaded: () => number } {
	const world = memoryWorld();
	let loaded = 0;
	const library = async () => {
		loaded += 1;
		return { ...smallLibrary, roles: smallEngine.roles.map(({ id, title }) => roleOf(id, title, [])) };
	};
	return { world: { ...world, ports: { ...world.ports, library } }, loaded: () => loaded };
}

const ask = (world: World, tab: number | null = 1) => make(world, popup, 'roles-of-ad', { tab });

describe('the roles of an ad', () => {
	it('are not in its view, and nothing is loaded for them until they are asked for', async () => {
		const { world, loaded } = countingWorld();
		const frame = await openFirstAd(world);
		const { content } = await viewOf(world);
		expect(content).not.toHaveProperty('choices');
		expect(loaded()).toBe(0);
		const answer = await make(world, frame, 'roles-of-ad', { tab: null });
		expect(answer).toMatchObject({ ok: true, value: { expectations: { role: 'govstack/software-engineer' } } });
		expect(loaded()).toBe(1);
	});

	it('are those of the chosen framework, and of the reading as the user corrected it', async () => {
		const { world } = countingWorld();
		await readFirstAd(world);
		const roleIn = async () => {
			const answer = await ask(world);
			return answer.ok ? (answer.value.expectations?.role ?? null) : answer.reason;
		};
		await make(world, dashboard, 'change-settings', { ...defaultSettings, framework: 'govstack' });
		const from = await roleIn();
		const to = smallEngine.roles.find(({ id, framework }) => framework === 'govstack' && id !== from)?.id ?? null;
		expect([from, to]).not.toContain(null);
		const correction = { kind: 'role', framework: 'govstack', from, to } as const;
		await make(world, popup, 'correct', { tab: 1, correction });
		expect(await roleIn()).toBe(to);
		await make(world, dashboard, 'change-settings', { ...defaultSettings, framework: 'odp' });
		expect(await roleIn()).toBeNull();
	});

	it('are asked for in private windows too, and where the store does not work', async () => {
		const { world } = countingWorld();
		await readFirstAd(world, true);
		world.faults.store = true;
		const answer = await make(world, { ...popup, privateWindow: true }, 'roles-of-ad', { tab: 1 });
		expect(answer.ok && answer.value.choices.map(({ id }) => id)).toEqual(smallEngine.roles.map(({ id }) => id));
	});

	it('are none where there is no ad, and said to be so where the engine cannot be loaded', async () => {
		const { world } = countingWorld();
		await readFirstAd(world);
		world.faults.engine = true;
		expect(await ask(world)).toEqual({ ok: false, reason: 'engine-failed' });
		world.faults.engine = false;
		stand(world, otherAddress);
		for (const tab of [1, 2, null]) expect(await ask(world, tab)).toEqual({ ok: false, reason: 'no-ad' });
	});
});
