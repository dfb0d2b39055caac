// Whether the overlay stands open or collapsed.
import { describe, expect, it } from 'vitest';
import { forgetDock, readDock, readSide } from '../../src/app/dock.ts';
import { writeTabRecord } from '../../src/app/tab-records.ts';
import { listAddress } from './ads.ts';
import { memoryWorld } from './memory-ports.ts';
import { make, openFirstAd, stand, viewOf } from './visit.ts';

const host = 'builtin.com';

describe('the overlay of a tab', () => {
	it('is open where nothing was chosen', async () => {
		expect(await readDock(memoryWorld().ports, 1, host)).toBe('open');
	});

	it('stands as it was last left on the site', async () => {
		const world = memoryWorld();
		world.sites.set(host, { dock: 'collapsed', hidden: false });
		expect(await readDock(world.ports, 1, host)).toBe('collapsed');
		expect(await readDock(world.ports, 1, 'unjobs.org')).toBe('open');
	});

	it('stands as it was last left in the tab, until the tab is closed', async () => {
		const world = memoryWorld();
		await make(world, await openFirstAd(world), 'set-dock', { dock: 'open', side: 'right' });
		world.sites.set(host, { dock: 'collapsed', hidden: false });
		expect(await readDock(world.ports, 1, host)).toBe('open');
		expect(await readDock(world.ports, 2, host)).toBe('collapsed');
		await forgetDock(world.ports, 1);
		expect(await readDock(world.ports, 1, host)).toBe('collapsed');
	});

	it('stands on another site as it was last left there, not as the tab was left on the site before', async () => {
		const world = memoryWorld();
		await make(world, await openFirstAd(world), 'set-dock', { dock: 'collapsed', side: 'right' });
		expect(await readDock(world.ports, 1, host)).toBe('collapsed');
		expect(await readDock(world.ports, 1, 'unjobs.org')).toBe('open');
	});

	it('stands at the right until another side is chosen, and then there, in the tab and on the site', async () => {
		const world = memoryWorld();
		expect(await readSide(world.ports, 1, host)).toBe('right');
		await make(world, await openFirstAd(world), 'set-dock', { dock: 'open', side: 'bottom' });
		expect([await readSide(world.ports, 1, host), await readSide(world.ports, 2, host)]).toEqual(['bottom', 'bottom']);
		world.sites.set(host, { dock: 'open', side: 'left', hidden: false });
		expect([await readSide(world.ports, 1, host), await readSide(world.ports, 2, host)]).toEqual(['bottom', 'left']);
		expect(await readSide(world.ports, 1, 'unjobs.org')).toBe('right');
		await forgetDock(world.ports, 1);
		expect(await readSide(world.ports, 1, host)).toBe('left');
		world.faults.store = true;
		expect(await readSide(world.ports, 1, host)).toBe('right');
	});

	it('is collapsed on lists until it is opened on one, which says nothing of ads', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		expect(await readDock(world.ports, 1, host, true)).toBe('collapsed');
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		stand(world, listAddress);
		await writeTabRecord(world.ports, 1, {
			document: 'page-a',
			url: listAddress,
			privateWindow: false,
			content: { kind: 'list', jobs: [], truncated: false },
		});
		expect((await viewOf(world)).dock).toBe('collapsed');
		await make(world, frame, 'set-dock', { dock: 'open', side: 'right' });
		expect((await viewOf(world)).dock).toBe('open');
		expect(await readDock(world.ports, 1, host)).toBe('collapsed');
		expect(world.sites.get(host)).toMatchObject({ dock: 'collapsed', listDock: 'open' });
		expect(await readDock(world.ports, 2, host, true)).toBe('open');
	});

	it('is open where the store does not work, and stays collapsed in a tab where it was collapsed', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		world.faults.store = true;
		expect(await readDock(world.ports, 1, host)).toBe('open');
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		expect(await readDock(world.ports, 1, host)).toBe('collapsed');
	});
});
