// The sample ad of the first-run page, beside what the user has just rated.
import { describe, expect, it } from 'vitest';
import { viewSample } from '../../src/app/view-sample.ts';
import { adOf } from './ads.ts';
import { memoryWorld } from './memory-ports.ts';
import { popup } from './senders.ts';
import { make } from './visit.ts';

const statusesIn = (view: Awaited<ReturnType<typeof viewSample>>) =>
	(view.gap?.requirements ?? []).flatMap(({ items }) => items).filter(({ status }) => status !== 'unrated');

describe('the sample ad', () => {
	it('is compared with the profile as it stands', async () => {
		const world = memoryWorld();
		expect(statusesIn(await viewSample(world.ports, adOf('101')))).toEqual([]);
		await make(world, popup, 'rate', { concept: 'technology/python', level: 5, tab: null });
		const view = await viewSample(world.ports, adOf('101'));
		expect(statusesIn(view)).toMatchObject([{ kind: 'skill', concept: 'technology/python' }]);
		expect(view.ratings.map(({ concept }) => concept)).toEqual(['technology/python']);
	});

	it('is recorded nowhere', async () => {
		const world = memoryWorld();
		await viewSample(world.ports, adOf('101'));
		expect([...world.session.keys(), ...world.seenAds.keys()]).toEqual([]);
	});

	it('is shown beside an empty profile where the store cannot be read', async () => {
		const world = memoryWorld();
		world.faults.store = true;
		expect((await viewSample(world.ports, adOf('101'))).analysis.requirements.length).toBeGreaterThan(0);
	});

	it('is not shown where the engine cannot be loaded', async () => {
		const world = memoryWorld();
		world.faults.engine = true;
		await expect(viewSample(world.ports, adOf('101'))).rejects.toThrow('knowledge');
	});
});
