// The stores, and the steps that lead to them.
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseVersion, migrations } from '../../src/store/schema.ts';
import { beginLife, emptyDisk } from './lives.ts';

beforeEach(emptyDisk);

describe('the migrations', () => {
	it('are one for each version', () => {
		expect(migrations).toHaveLength(databaseVersion);
	});

	it('lead from an empty disk to the stores of the current version', async () => {
		const database = await (await beginLife()).openDatabase();
		expect(database.version).toBe(databaseVersion);
		expect([...database.objectStoreNames]).toEqual(['ownSkills', 'ratings', 'sites']);
		expect(database.transaction('ratings').store.keyPath).toBe('concept');
		expect(database.transaction('ownSkills').store.keyPath).toBe('id');
		expect(database.transaction('sites').store.keyPath).toBe('host');
	});
});
