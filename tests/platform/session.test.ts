// Memory that outlives the background.
import { beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser-stand-in.ts';

let session: typeof import('../../src/platform/session.ts');

beforeEach(async () => {
	openBrowser();
	session = await import('../../src/platform/session.ts');
});

describe('the session', () => {
	it('gives back what was kept, and nothing for what was not', async () => {
		await session.writeSession('tab:1', { a: 1 });
		expect(await session.readSession('tab:1')).toEqual({ a: 1 });
		expect(await session.readSession('tab:2')).toBeUndefined();
	});

	it('forgets', async () => {
		await session.writeSession('tab:1', 1);
		await session.removeSession('tab:1');
		expect(await session.readSession('tab:1')).toBeUndefined();
	});

	it('forgets everything at once', async () => {
		await session.writeSession('tab:1', 1);
		await session.writeSession('dock:1:builtin.com', 'open');
		await session.clearSession();
		expect(await session.sessionKeys('')).toEqual([]);
	});

	it('lists its keys by how they begin', async () => {
		for (const key of ['tab:1', 'frame:a', 'frame:b', 'old-frame:c']) await session.writeSession(key, 1);
		expect((await session.sessionKeys('frame:')).toSorted()).toEqual(['frame:a', 'frame:b']);
	});
});
