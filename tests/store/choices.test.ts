// The name by which copies know a database: one for good, and another for every database that takes its place.
import { beforeEach, describe, expect, it } from 'vitest';
import { beginLife, emptyDisk } from './lives.ts';

beforeEach(emptyDisk);

describe('the name of a database', () => {
	it('is the same in every life of the background, and given once, whoever asks at the same time', async () => {
		const life = await beginLife();
		const [one, other] = await Promise.all([life.nameDatabase(), life.nameDatabase()]);
		expect(one).toBe(other);
		expect(await (await beginLife()).nameDatabase()).toBe(one);
	});

	it('is another one once the database was lost or forgotten', async () => {
		const first = await (await beginLife()).nameDatabase();
		emptyDisk();
		const life = await beginLife();
		const second = await life.nameDatabase();
		await life.forgetStores();
		expect(new Set([first, second, await life.nameDatabase()]).size).toBe(3);
	});
});
