// Which page `npm start` opens: the bundled sample ad, a saved page at its real address, or an address on the network.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { failure, success, type Outcome } from '../../src/core/outcome.ts';
import { siteOf } from '../../src/sites/registry.ts';
import { readSavedPage } from './saved-page.ts';

/** An address and what stands there; null: what the network says. */
export type ChosenPage = { readonly url: string; readonly html: string | null };

const sample = fileURLToPath(new URL('../../tests/sites/builtin/ordinary/page.html', import.meta.url));
const usage = 'Usage: npm start -- [address or file.html] [--at address]';

type Request = { readonly page: string | undefined; readonly at: string | undefined };

function readArguments(args: readonly string[]): Outcome<Request, string> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { at: { type: 'string' } },
			allowPositionals: true,
		});
		if (positionals.length > 1) return failure(usage);
		return success({ page: positionals[0], at: values.at });
	} catch {
		return failure(usage);
	}
}

async function readFileAt(path: string, at: string | undefined): Promise<Outcome<ChosenPage, string>> {
	const name = relative(process.cwd(), path);
	const saved = await readSavedPage(path).catch(() => null);
	if (saved === null) return failure(`There is no file ${name}.`);
	const url = at ?? saved.url;
	if (url === null) return failure(`${name} has no canonical link: say where it stood with --at address.`);
	return success({ url, html: saved.html });
}

/** Reads the command line's arguments. The reason of a failure is one line for a person. */
export async function choosePage(args: readonly string[]): Promise<Outcome<ChosenPage, string>> {
	const request = readArguments(args);
	if (!request.ok) return request;
	const { page = sample, at } = request.value;
	if (at !== undefined && !URL.canParse(at)) return failure(`"${at}" is no address.`);
	const isAddress = /^https?:\/\//i.test(page) && URL.canParse(page);
	if (isAddress && at !== undefined) return failure('--at is for files only.');
	const chosen = isAddress ? success({ url: page, html: null }) : await readFileAt(page, at);
	if (chosen.ok && siteOf(new URL(chosen.value.url)) === null)
		return failure(`Plumbline does not read ${new URL(chosen.value.url).host || chosen.value.url}.`);
	return chosen;
}
