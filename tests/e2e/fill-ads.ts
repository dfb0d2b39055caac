// Very many seen ads, put into the extension's database in a page of its own, as years of reading would.
import type { Tab } from '../../scripts/browsers/session.ts';

/** How the page is asked whether it is done. */
type Filling = { filledAds?: boolean };

/**
 * Puts so many ads there. Ad 0 was seen last, a minute before it ad 1, and so on; "Ferry Engineer 17" and the like, every
 * fourth of them a "Lake Surveyor". They ask Python as a must, and Docker.
 */
export async function fillAds(page: Tab, ads: number): Promise<void> {
	await page.evaluate(
		(count: number, now: number) => {
			const put = async (): Promise<void> => {
				const opening = indexedDB.open('plumbline');
				await new Promise((opened) => opening.addEventListener('success', opened));
				const database = opening.result;
				const inOneGo = 10_000;
				for (let from = 0; from < count; from += inOneGo) {
					const change = database.transaction('seenAds', 'readwrite', { durability: 'relaxed' });
					for (let at = from; at < Math.min(count, from + inOneGo); at++) {
						change.objectStore('seenAds').put({
							k: `builtin/${(at * 7_919) % 1_000_003}`,
							h: at % 3 === 0 ? 'unjobs.org' : 'builtin.com',
							s: now - at * 60_000,
							t: `${at % 4 === 0 ? 'Lake Surveyor' : 'Ferry Engineer'} ${at}`,
							c: 'Tidewell Ferries',
							r: at % 5 === 0 ? 'gdata-scientist' : 'gsoftware-engineer',
							a: '3tpython 0tdocker atsql atgit btkubernetes',
							u: 0,
						});
					}
					await new Promise((done) => change.addEventListener('complete', done));
				}
				database.close();
				(globalThis as Filling).filledAds = true;
			};
			void put();
		},
		ads,
		Date.now(),
	);
	for (;;) {
		if (await page.evaluate(() => (globalThis as Filling).filledAds === true)) return;
		await new Promise((wait) => setTimeout(wait, 200));
	}
}
