// `node scripts/take-pictures.ts`: puts the best of the pictures that the walk through every view took into the README's folder.
// The walk is `npx vitest run --project e2e tests/e2e/views/views.test.ts`, on a built extension.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Name in docs/pictures, and where the walk left it under .output/pictures. */
const chosen: readonly (readonly [name: string, taken: string])[] = [
	['overlay', 'chromium-light-1280/overlay-fit'],
	['list', 'chromium-light-1280/overlay-list'],
	['popup', 'chromium-light-360/popup'],
	['charts', 'chromium-light-1280/charts'],
	['check', 'chromium-light-1280/check'],
];

const fileIn = (folder: string, name: string): string =>
	fileURLToPath(new URL(`../${folder}/${name}.png`, import.meta.url));

mkdirSync(fileURLToPath(new URL('../docs/pictures', import.meta.url)), { recursive: true });
for (const [name, taken] of chosen) copyFileSync(fileIn('.output/pictures', taken), fileIn('docs/pictures', name));
