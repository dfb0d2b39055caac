// What is shown of the jobs of a list: what each title says, and what is known of the ad behind it.
import { describe, expect, it, vi } from 'vitest';
import type { ListedJob } from '../../src/core/listed-job.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { ListedJobView } from '../../src/messages/views.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';
import { listAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, popup, scriptOf } from './senders.ts';
import { make, readFirstAd, stand, viewOf } from './visit.ts';

const jobOf = (key: string, title: string, grade: string | null = null): ListedJob => ({
	key,
	title,
	company: null,
	place: null,
	grade,
	closesOn: null,
});
const jobs = [
	jobOf('builtin/101', 'Software Engineer'),
	jobOf('builtin/202', 'Procurement Officer', 'grade/P-3'),
	jobOf('builtin/303', 'Farrier'),
];

/** The list of these jobs in the tab of an ad that was read, saved, and rated in part. */
async function list(privateWindow = false): Promise<World> {
	const world = memoryWorld();
	await readFirstAd(world);
	await make(world, popup, 'rate', { concept: 'technology/python', level: 5, tab: 1 });
	await make(world, popup, 'rate', { concept: 'technology/kubernetes', level: 'none', tab: 1 });
	await make(world, popup, 'save-ad', { tab: 1, status: 'applied' });
	stand(world, listAddress, privateWindow);
	const script = scriptOf(listAddress, { privateWindow });
	await make(world, script, 'list-read', { url: listAddress, jobs, truncated: true });
	return world;
}

async function shown(world: World): Promise<readonly ListedJobView[]> {
	const { content } = await viewOf(world);
	if (content.kind !== 'list') throw new Error(content.kind);
	expect(content.truncated).toBe(true);
	return content.jobs;
}

describe('a list', () => {
	it('says of an ad that was read before when, how it fits, and where the user stands with it', async () => {
		const [first, ...others] = await shown(await list());
		expect(first).toMatchObject({
			...jobs[0],
			seenAt: '2026-03-02T09:00:00.000Z',
			status: 'applied',
			fit: { met: 1, known: 2, asked: 4 },
		});
		for (const other of others) expect(other).toMatchObject({ seenAt: null, status: null, fit: null });
	});

	it('says which role each title suggests, by the framework that the user chose', async () => {
		const world = await list();
		const rolesIn = async () => (await shown(world)).map(({ role }) => role?.framework ?? null);
		expect((await shown(world))[0]?.role).toMatchObject({ title: 'Software Engineer', framework: 'govstack' });
		expect((await rolesIn())[2]).toBeNull();
		await make(world, dashboard, 'change-settings', { ...defaultSettings, framework: 'ict' });
		expect(await rolesIn()).toEqual(['ict', null, null]);
	});

	it('says what a grade asks, where it is one that has a scale', async () => {
		const meanings = (await shown(await list())).map(({ gradeMeaning }) => gradeMeaning);
		// The grade of the small world is called so.
		const known = smallEngine.gradeMeanings['GRADE/P3'];
		expect(known).toBeDefined();
		expect(meanings).toEqual([null, known, null]);
	});

	it('says nothing of ads in a private window, and of none where the store does not work', async () => {
		const inPrivate = await list(true);
		const broken = await list();
		broken.faults.store = true;
		for (const world of [inPrivate, broken]) {
			const [first] = await shown(world);
			expect(first).toMatchObject({ ...jobs[0], seenAt: null, status: null, fit: null });
			expect(first?.role).not.toBeNull();
		}
	});

	it('of many jobs is shown before all roles are found, and anew once they are', async () => {
		const world = memoryWorld();
		stand(world, listAddress);
		const many = Array.from({ length: 180 }, (_, at) => jobOf(`builtin/${at}`, `Software Engineer ${at}`));
		await make(world, scriptOf(listAddress), 'list-read', { url: listAddress, jobs: many, truncated: true });
		world.notices.length = 0;
		const withRole = async () => (await shown(world)).filter(({ role }) => role?.title === 'Software Engineer').length;
		expect(await withRole()).toBe(50);
		await vi.waitFor(() => expect(world.notices).toEqual([{ notice: 'tab-changed', tab: 1 }]));
		expect(await withRole()).toBe(180);
		await new Promise((go) => void setTimeout(go, 5));
		expect(world.notices).toHaveLength(1);
	});

	it('is a problem that is said where the engine cannot be loaded', async () => {
		const world = await list();
		world.faults.engine = true;
		expect((await viewOf(world)).content).toEqual({ kind: 'problem', problem: 'engine-failed' });
	});
});
