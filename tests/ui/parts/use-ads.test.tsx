// Ads that are read for a view: the first piece at once, the rest when it is whole, and whatever came later counts.
// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { AdRow } from '../../../src/core/saved-ad.ts';
import type { AdsWatch, DashboardApi } from '../../../src/ui/api.ts';
import { useAds, type AdsReading } from '../../../src/ui/parts/use-ads.ts';
import { dashboardApiOf, memoryStore } from '../dashboard-api.ts';
import { clear, doing, draw } from '../stage.tsx';
import { adOf } from '../views/dashboard/ads-world.ts';

afterEach(clear);

const rows = (...numbers: readonly number[]): AdRow[] => numbers.map((each) => ({ ...adOf(each), status: null }));

/** Readings that the test itself goes on with. */
async function readByHand() {
	const begun: (AdsWatch & { readonly end: (isRead: boolean) => void })[] = [];
	const heard: (() => void)[] = [];
	const api: DashboardApi = {
		...dashboardApiOf(memoryStore()),
		onSeenAdsChange: (changed) => {
			heard.push(changed);
			return () => undefined;
		},
		readAds: (watch) => new Promise((end) => void begun.push({ ...watch, end })),
	};
	const drawn: AdsReading[] = [];
	const View = () => {
		drawn.push(useAds(api));
		return null;
	};
	await draw(<View />);
	const keys = (): (string[] | undefined)[] => {
		const last = drawn.at(-1);
		return [last?.ads?.map(({ key }) => key), last?.whole?.map(({ key }) => key)];
	};
	return { begun, heard, keys, last: () => drawn.at(-1) };
}

it('the first piece stands alone until all are there', async () => {
	const { begun, keys, last } = await readByHand();
	await doing(() => begun[0]?.onPiece(rows(1), null));
	await doing(() => begun[0]?.onPiece(rows(2), 2));
	expect([keys(), last()?.state]).toEqual([[['builtin/1'], undefined], 'reading']);
	await doing(() => begun[0]?.end(true));
	const both = ['builtin/1', 'builtin/2'];
	expect([keys(), last()?.state, last()?.of]).toEqual([[both, both], 'read', 2]);
});

it('what is read again takes the place of what stands there only once it is whole', async () => {
	const { begun, heard, keys } = await readByHand();
	await doing(() => begun[0]?.onPiece(rows(1), 1));
	await doing(() => begun[0]?.end(true));
	await doing(() => heard[0]?.());
	await doing(() => begun[1]?.onPiece(rows(5), 2));
	expect(keys()[0]).toEqual(['builtin/1']);
	await doing(() => begun[1]?.end(true));
	expect(keys()[0]).toEqual(['builtin/5']);
});

it('a reading that was overtaken is stopped, and what it still says does not count', async () => {
	const { begun, heard, keys } = await readByHand();
	await doing(() => heard[0]?.());
	expect(begun[0]?.signal.aborted).toBe(true);
	await doing(() => begun[0]?.onPiece(rows(1), 1));
	await doing(() => begun[0]?.end(true));
	expect(keys()).toEqual([undefined, undefined]);
});

it('a reading that fails, or is stopped by the user, says so', async () => {
	const { begun, last, keys } = await readByHand();
	await doing(() => begun[0]?.onPiece(rows(1), null));
	await doing(() => last()?.stop());
	expect([last()?.state, keys()[1], begun[0]?.signal.aborted]).toEqual(['stopped', ['builtin/1'], true]);
	await doing(() => last()?.load());
	await doing(() => begun[1]?.end(false));
	expect(last()?.state).toBe('failed');
});
