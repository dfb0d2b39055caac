// The profile that the command line compares with: an own backup, the profile part of one, or a JSON Resume.
import type { ImportFault } from '../core/exchange.ts';
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import { emptyProfile, type Profile } from '../core/profile.ts';
import { applyChanges } from '../core/profile-change.ts';
import { parseJson } from '../exchange/parse-json.ts';
import { readBackup } from '../exchange/read-backup.ts';
import { readJsonResume } from '../exchange/read-json-resume.ts';
import type { Vocabulary } from '../exchange/vocabulary.ts';
import { backupMark } from '../exchange/write-backup.ts';
import { isWrittenProfile, readWrittenProfile } from './written-profile.ts';

/** A profile with the own skills that belong to it, and what of the file was left out, as sentences. */
export type GivenProfile = {
	readonly profile: Profile;
	readonly ownSkills: readonly OwnSkill[];
	readonly skipped: readonly string[];
};

/** "ratings[3].level: what is wrong there". */
const sayFault = ({ code, where, detail }: ImportFault): string =>
	[where, code.replaceAll('-', ' '), detail].filter((part) => part !== null).join(': ');

/** Why a file is no profile, in one line. */
const refuse = (faults: readonly ImportFault[]) => failure(faults.map(sayFault).join('; '));

/** Reads a profile's text. `now`: an ISO 8601 instant. The reason of a failure says what is wrong and where. */
export async function readProfile(
	text: string,
	vocabulary: Vocabulary,
	now: string,
): Promise<Outcome<GivenProfile, string>> {
	if (text.trim() === '') return failure('the file is empty');
	if (text.trimStart().startsWith(backupMark)) {
		const backup = await readBackup([text]);
		if (!backup.ok) return refuse(backup.faults);
		return success({ profile: backup.value.profile, ownSkills: backup.value.ownSkills, skipped: [] });
	}
	const parsed = parseJson(text);
	if (!parsed.ok) return refuse([{ code: parsed.code, where: parsed.where, detail: null }]);
	const value = parsed.value;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return failure('not a JSON object');
	const written = 'profile' in value ? value.profile : value;
	if ('profile' in value || isWrittenProfile(value)) return readWrittenProfile(written, vocabulary, now);
	const resume = readJsonResume(text, emptyProfile, vocabulary, now);
	if (!resume.ok) {
		const isUnknown = resume.faults.every(({ code }) => code === 'unknown-format');
		return isUnknown
			? failure('neither a backup of Plumbline, nor the profile part of one, nor a JSON Resume')
			: refuse(resume.faults);
	}
	return success({
		profile: applyChanges(emptyProfile, resume.value.changes),
		ownSkills: [],
		skipped: resume.value.skipped.map(sayFault),
	});
}
