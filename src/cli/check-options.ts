// The options of the check command: how the findings are printed, in which language, by which day.
import { parseArgs } from 'node:util';
import type { CheckOptions } from '../checks/run-checks.ts';
import { failure, success, type Outcome } from '../core/outcome.ts';
import { wordLanguages } from '../core/settings.ts';
import { isoDate } from '../text/calendar-date.ts';
import { messageOf } from './run-command.ts';

const formats = ['jsonl', 'sarif', 'markdown', 'html'] as const;

/** What the command is to do. */
export type CheckWish = CheckOptions & { readonly format: (typeof formats)[number] };

/** How the command is used, for people. */
export const usage = `usage: npm run --silent check [-- --format FORMAT] [--language LANGUAGE] [--today DATE] < postings.jsonl

Reads one posting a line, {"id", "title"?, "company"?, "location"?, "url"?, "text" or "html"}, and prints what the checks say of it:
{"id", "findings": [{"rule", "severity", "text", "says", "why", "instead"}]}. "text": the posting's words, empty where it is
about what is left out; "says": what was found. A posting in another language than English has no findings and "silent", which
says so. The checks are listed in docs/checks.md.

  --format FORMAT      ${formats.join(', ')} (SARIF 2.1.0; the last two are to be read by people); else jsonl
  --language LANGUAGE  of the sentences: ${wordLanguages.join(', ')}; else en
  --today DATE         the day by which closing dates and years of a technology are judged, as 2026-03-10; else today
  --help               this text

Exit status: 0 with nothing graver than something to consider, 1 with a warning, 2 with an error, 3 when a line could not be
read, or for an option that there is not.
`;

function oneOf<Value extends string>(name: string, all: readonly Value[], given: string): Value {
	const found = all.find((value) => value === given);
	if (found === undefined) throw new Error(`--${name} is one of ${all.join(', ')}, not "${given}"`);
	return found;
}

/** A day of the calendar as it was given. */
function readDay(given: string): string {
	const [year = '', month = '', day = ''] = given.split('-');
	if (isoDate(Number(year), Number(month), Number(day)) !== given)
		throw new Error(`--today is a day such as 2026-03-10, not "${given}"`);
	return given;
}

/** The day in the time of this machine. */
function readToday(): string {
	const now = new Date();
	return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
}

/** Reads the arguments; null where help is wanted. The reason of a failure is a sentence that names the wrong one. */
export function readCheckOptions(args: readonly string[]): Outcome<CheckWish | null, string> {
	const string = { type: 'string' } as const;
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { format: string, language: string, today: string, help: { type: 'boolean' } },
		});
		if (values.help === true) return success(null);
		return success({
			format: oneOf('format', formats, values.format ?? 'jsonl'),
			language: oneOf('language', wordLanguages, values.language ?? 'en'),
			today: values.today === undefined ? readToday() : readDay(values.today),
		});
	} catch (error) {
		return failure(messageOf(error));
	}
}
