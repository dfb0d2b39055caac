// What axe-core finds wrong with a document in a real browser, colours and layout included.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame } from '../../../scripts/browsers/session.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rule and element of each violation. The checker is put into the document by the debugger, past its policy. */
export async function violationsIn(frame: Frame): Promise<string[]> {
	await frame.evaluate(`(() => { ${source} })()`);
	return frame.evaluate(async () => {
		const checker = (globalThis as unknown as { axe: typeof axe }).axe;
		const { violations } = await checker.run(document);
		return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}
