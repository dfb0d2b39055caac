// The full page on the stage: drawn at a route, over a store in memory.
import { Dashboard } from '../../src/ui/views/dashboard/dashboard.tsx';
import { dashboardApiOf, memoryStore, type MemoryStore, type Start } from './dashboard-api.ts';
import { arrive } from './keyboard.ts';
import { draw } from './stage.tsx';

/** Draws the page at "#/…" and answers with what stands behind it. `prepare` changes the store before. */
export async function openPage(
	route: string,
	start: Start = {},
	prepare: (store: MemoryStore) => void = () => {},
): Promise<MemoryStore> {
	const store = memoryStore(start);
	prepare(store);
	location.hash = route;
	await draw(<Dashboard api={dashboardApiOf(store)} />);
	await arrive();
	return store;
}
