// Writes the summary of the data and adds new ids to the list of those given away. The summary is no proof of anything
// until somebody has read the difference; an id that vanished stays in the list until somebody deletes it by hand.
import { writeFileSync } from 'node:fs';
import { allIds, readList } from '../tests/assets/asset-files.ts';
import { summariseAssets } from '../tests/assets/summary.ts';

const folder = new URL('../tests/assets/', import.meta.url);
const known = readList('ids.golden.txt') ?? [];
const present = new Set(allIds);
const ids = [...new Set([...known, ...allIds])].toSorted();
writeFileSync(new URL('ids.golden.txt', folder), `${ids.join('\n')}\n`);
writeFileSync(new URL('summary.golden.txt', folder), summariseAssets());

const added = ids.length - known.length;
const gone = known.filter((id) => !present.has(id));
console.log(`${ids.length} ids, ${added} of them new. Now read the difference: git diff tests/assets`);
if (gone.length > 0) console.log(`No longer there, and still in the list: ${gone.join(', ')}`);
