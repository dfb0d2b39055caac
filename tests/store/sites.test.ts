// What the user chose for single sites.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginLife, emptyDisk } from './lives.ts';

beforeEach(emptyDisk);

describe('the choice for a site', () => {
	it('is open and shown where nothing was chosen, and reading it writes nothing', async () => {
		const { readSiteChoice, openDatabase } = await beginLife();
		expect(await readSiteChoice('builtin.com')).toEqual({ host: 'builtin.com', dock: 'open', hidden: false });
		expect(await (await openDatabase()).count('sites')).toBe(0);
	});

	it('changes in the part that is named, and holds in the next life of the background', async () => {
		const { changeSiteChoice } = await beginLife();
		expect(await changeSiteChoice('builtin.com', { dock: 'collapsed' })).toMatchObject({ hidden: false });
		await changeSiteChoice('builtin.com', { hidden: true });
		const { readSiteChoice } = await beginLife();
		expect(await readSiteChoice('builtin.com')).toEqual({ host: 'builtin.com', dock: 'collapsed', hidden: true });
	});

	it('is that site’s alone', async () => {
		const { changeSiteChoice, readSiteChoice } = await beginLife();
		await changeSiteChoice('builtin.com', { hidden: true });
		expect(await readSiteChoice('www.builtinla.com')).toMatchObject({ hidden: false });
	});

	it('keeps both of two changes that are made at once', async () => {
		const { changeSiteChoice, readSiteChoice } = await beginLife();
		await Promise.all([
			changeSiteChoice('builtin.com', { hidden: true }),
			changeSiteChoice('builtin.com', { dock: 'collapsed' }),
		]);
		expect(await readSiteChoice('builtin.com')).toEqual({ host: 'builtin.com', dock: 'collapsed', hidden: true });
	});

	it('is written strictly, in one transaction', async () => {
		const { changeSiteChoice, openDatabase } = await beginLife();
		await openDatabase();
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await changeSiteChoice('builtin.com', { hidden: true });
		expect(transaction.mock.calls).toEqual([[['sites'], 'readwrite', { durability: 'strict' }]]);
		transaction.mockRestore();
	});
});
