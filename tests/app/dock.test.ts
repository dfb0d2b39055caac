// Whether the overlay stands open or collapsed.
import { describe, expect, it } from 'vitest';
import { forgetDock, readDock } from '../../src/app/dock.ts';
import { memoryWorld } from './memory-ports.ts';
import { make, openFirstAd } from './visit.ts';

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

	it('is open where the store does not work, and stays collapsed in a tab where it was collapsed', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		world.faults.store = true;
		expect(await readDock(world.ports, 1, host)).toBe('open');
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		expect(await readDock(world.ports, 1, host)).toBe('collapsed');
	});
});
