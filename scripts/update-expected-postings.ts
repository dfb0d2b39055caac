// Writes what the site readers make of the saved pages to `tests/sites/<board>/<slug>/expected.json`. The result is no
// proof of anything until somebody has read it: review the difference as text, beside the page.
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describePage, expectedFile, fixtureNames, loadExpected, loadFixture } from '../tests/sites/fixture-pages.ts';

const wanted = process.argv.slice(2);
let changed = 0;

for (const name of fixtureNames) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const reading = describePage(loadFixture(name));
	if (isDeepStrictEqual(reading, loadExpected(name))) continue;
	writeFileSync(expectedFile(name), `${JSON.stringify(reading, null, '\t')}\n`);
	console.log(`${name}: ${reading.outcome}, ${reading.blocks?.length ?? 0} blocks, ${reading.jobs?.length ?? 0} jobs`);
	changed++;
}

console.log(
	changed === 0
		? 'Every expected posting is what the readers find.'
		: `${changed} written. Now read them as text, beside their pages: git diff tests/sites`,
);
