// `npm run docs`: writes the pages of `docs/` that are made from the data under `assets/`, and the list of what is shipped of
// others, and says how much there is.
// A test fails when they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { summariseAssets } from '../tests/assets/summary.ts';
import { generatePages } from './docs/pages.ts';

const root = new URL('..', import.meta.url);
const pages = await generatePages();
const changed = pages.filter(({ path, text }) => {
	const file = new URL(path, root);
	return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
for (const { path, text } of changed) writeFileSync(new URL(path, root), text);

console.log(summariseAssets());
console.log(
	changed.length === 0
		? 'The pages say what the data says.'
		: `${changed.map(({ path }) => path).join(', ')} written. Now read the difference: git diff docs assets`,
);
