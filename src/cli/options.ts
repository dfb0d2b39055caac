// The options of the command: how the answers are printed.
import { parseArgs } from 'node:util';
import { failure, type Outcome, success } from '../core/outcome.ts';
import { messageOf } from './run-command.ts';

/** What the command is to do; `json` when nothing is said. */
export type Wish = 'json' | 'explain' | 'help';

/** How the command is used, for people. */
export const usage = `usage: npm run --silent analyze [-- --explain] < ads.jsonl

Reads one ad a line, {"id", "title"?, "company"?, "location"?, "url"?, "text" or "html"}, and prints its analysis.

  --explain  as text instead of JSON: the ad's lines with carets under everything found, with the requirement (r1, r2,
             …) that it belongs to, if any, and the words that decided it; a level that is not given is not stated.
             Then the requirements that map to nothing, the roles with their reasons, and the framework skills.
  --help     this text

Exit status: 0, 1 when a line could not be read, 2 for an option that there is not.
`;

/** Reads the arguments; the reason of a failure is a sentence that names the wrong one. */
export function readOptions(args: readonly string[]): Outcome<Wish, string> {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { explain: { type: 'boolean' }, help: { type: 'boolean' } },
		});
		return success(values.help === true ? 'help' : values.explain === true ? 'explain' : 'json');
	} catch (error) {
		return failure(messageOf(error));
	}
}
