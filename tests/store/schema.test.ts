// The stores, and the steps that lead to them.
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseVersion, migrations, storeNames } from '../../src/store/schema.ts';
import { beginLife, emptyDisk } from './lives.ts';

beforeEach(emptyDisk);

describe('the migrations', () => {
	it('are one for each version', () => {
		expect(migrations).toHaveLength(databaseVersion);
	});

	it('lead from an empty disk to the stores of the current version', async () => {
		const database = await (await beginLife()).openDatabase();
		expect(database.version).toBe(databaseVersion);
		expect([...database.objectStoreNames]).toEqual(storeNames.toSorted());
		const keyPaths = storeNames.map((name) => [name, database.transaction(name).store.keyPath]);
		expect(Object.fromEntries(keyPaths)).toEqual({
			ratings: 'concept',
			sites: 'host',
			ownSkills: 'id',
			statements: 'name',
			steps: 'id',
			seenAds: 'k',
			choices: 'name',
			savedAds: 'key',
			corrections: 'id',
			mutes: 'key',
		});
		expect(database.transaction('steps').store.autoIncrement).toBe(true);
		const { store } = database.transaction('seenAds');
		expect([store.index('seenAt').keyPath, store.index('host').keyPath]).toEqual(['s', 'h']);
		const { store: saved } = database.transaction('savedAds');
		expect([saved.index('savedAt').keyPath, saved.index('status').keyPath]).toEqual(['savedAt', 'status']);
		const { store: corrections } = database.transaction('corrections');
		expect([corrections.index('ad').keyPath, corrections.autoIncrement]).toEqual(['ad', true]);
	});
});
