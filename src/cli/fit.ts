// `npm run --silent fit -- --profile me.json < ads.jsonl`: each posting beside a profile, by the same code as in the overlay.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareAd } from '../app/compare-ad.ts';
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { Profile } from '../core/profile.ts';
import { analyse } from '../matcher/analyse.ts';
import { compileEngine, type Engine } from '../matcher/engine.ts';
import { withOwnSkills } from '../matcher/own-vocabulary.ts';
import { type GivenAd, readPosting } from './given-ad.ts';
import { answerLines, jsonAnswers } from './json-lines.ts';
import { readAssets, readKnowledge } from './read-assets.ts';
import { readProfile } from './read-profile.ts';
import { reportFit } from './report-fit.ts';
import { messageOf, runCommand } from './run-command.ts';

const usage = `usage: npm run --silent fit -- --profile me.json < ads.jsonl

Reads one ad a line, {"id", "title"?, "company"?, "location"?, "url"?, "text" or "html"}, and prints how it fits the profile:
{"id", "requirements": [{"text", "strength", "status", "by", "have", "wanted", "unit", "of", "because", "compared"}],
"counts", "band"}. Ads in other languages than English have no requirements, counts or band, and a "because".

  --profile FILE  your profile: a backup of Plumbline, the profile part of one, or a JSON Resume
  --help          this text

status: met, short (by: how many of its unit are missing), unrated (the profile does not say; where "compared" is false no
profile could), not-stated (rated, but the ad asks no level), excluded (the ad says that it is not needed).
unit: levels of the five-level scale, years, or steps of the CEFR. band: strong, good, partial, far, or null where too little
is known to judge.
Exit status: 0, 1 when a line could not be read, 2 for a profile or an option that cannot be read.
`;

/** The printed fit of one line of input. Throws `LineError` when it describes no posting. `now`: milliseconds since 1970. */
export function fitAd(ad: GivenAd, profile: Profile, engine: Engine, now: number): unknown {
	const posting = readPosting(ad);
	const analysis = analyse(posting, engine);
	return reportFit(ad['id'] ?? null, posting, analysis, compareAd(posting, analysis, profile, engine, now), engine);
}

/** The profile's file by the arguments; null where help is wanted. */
function readArguments(args: readonly string[]): Outcome<string | null, string> {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { profile: { type: 'string' }, help: { type: 'boolean' } },
		});
		if (values.help === true) return success(null);
		return values.profile === undefined ? failure('--profile is missing') : success(values.profile);
	} catch (error) {
		return failure(messageOf(error));
	}
}

/** Why a file cannot be opened, by the system's own name for it. */
const refusals: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'this is a folder',
	EACCES: 'this file may not be read',
};

function readText(path: string): Outcome<string, string> {
	try {
		return success(readFileSync(path, 'utf8'));
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		return failure(refusals[code] ?? message);
	}
}

async function run(args: readonly string[]): Promise<number> {
	const file = readArguments(args);
	if (!file.ok) {
		process.stderr.write(`${file.reason}\n\n${usage}`);
		return 2;
	}
	if (file.value === null) {
		process.stdout.write(usage);
		return 0;
	}
	const now = Date.now();
	const text = readText(file.value);
	const assets = readAssets();
	const engine = compileEngine(readKnowledge(assets));
	const vocabulary = { engine, fields: assets.fields, grades: assets.grades };
	const given = text.ok ? await readProfile(text.value, vocabulary, new Date(now).toISOString()) : text;
	if (!given.ok) {
		process.stderr.write(`${file.value}: ${given.reason}\n`);
		return 2;
	}
	for (const skipped of given.value.skipped) process.stderr.write(`${file.value}: left out: ${skipped}\n`);
	const own = withOwnSkills(engine, given.value.ownSkills);
	const answers = jsonAnswers((ad) => fitAd(ad, given.value.profile, own, now));
	return (await answerLines(process.stdin, process.stdout, answers)) > 0 ? 1 : 0;
}

if (import.meta.main) await runCommand(run);
