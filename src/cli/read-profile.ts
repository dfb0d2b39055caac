// The profile that the command line compares with: an own backup, the profile part of one, or a JSON Resume.
import * as v from 'valibot';
import type { ImportFault } from '../core/exchange.ts';
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import { emptyProfile, type Profile } from '../core/profile.ts';
import { applyChanges } from '../core/profile-change.ts';
import { scaleOf } from '../core/rating.ts';
import { parseJson } from '../exchange/parse-json.ts';
import { readBackup } from '../exchange/read-backup.ts';
import { readJsonResume } from '../exchange/read-json-resume.ts';
import { placeOfIssue, ratingShape, statementShapes } from '../exchange/shapes.ts';
import { findConcept, type Vocabulary } from '../exchange/vocabulary.ts';
import { backupMark } from '../exchange/write-backup.ts';

/** A profile with the own skills that belong to it, and what of the file was left out. */
export type GivenProfile = {
	readonly profile: Profile;
	readonly ownSkills: readonly OwnSkill[];
	readonly skipped: readonly string[];
};

/** As a person writes it by hand: what is not said may be left out, and a rating needs no more than skill and level. */
const writtenProfile = v.strictObject({
	...v.partial(v.strictObject(statementShapes)).entries,
	ratings: v.optional(
		v.array(
			v.strictObject({
				...ratingShape.entries,
				scale: v.optional(ratingShape.entries.scale),
				ratedAt: v.optional(ratingShape.entries.ratedAt),
			}),
		),
		[],
	),
});

/** "ratings[3].level: what is wrong there". */
const sayFault = ({ code, where, detail }: ImportFault): string =>
	[where, code.replaceAll('-', ' '), detail].filter((part) => part !== null).join(': ');

/** Why a file is no profile, in one line. */
const refuse = (faults: readonly ImportFault[]) => failure(faults.map(sayFault).join('; '));

function readWritten(written: unknown, vocabulary: Vocabulary, now: string): Outcome<GivenProfile, string> {
	const read = v.safeParse(writtenProfile, written);
	if (!read.success) {
		const [issue] = read.issues;
		return failure(`${placeOfIssue(issue) ?? 'the profile'}: ${issue.message}`);
	}
	const { ratings, ...said } = read.output;
	const statements = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
	const known = ratings.flatMap((rating) => {
		const concept = findConcept(vocabulary, rating.concept);
		return concept === null
			? []
			: [
					{
						...rating,
						concept: concept.id,
						scale: rating.scale ?? scaleOf(concept.kind),
						ratedAt: rating.ratedAt ?? now,
					},
				];
	});
	const skipped = ratings
		.filter(({ concept }) => findConcept(vocabulary, concept) === null)
		.map(({ concept }) => `no such skill: ${concept}`);
	return success({ profile: { ...emptyProfile, ...statements, ratings: known }, ownSkills: [], skipped });
}

/** True for the profile part of a backup, or for what somebody wrote in its shape. */
const isWritten = (value: object): boolean =>
	'ratings' in value ||
	Object.keys(statementShapes).some((name) => name in value && name !== 'languages' && name !== 'certificates');

/** Reads a profile's text. `now`: an ISO 8601 instant. The reason of a failure says what is wrong and where. */
export async function readProfile(
	text: string,
	vocabulary: Vocabulary,
	now: string,
): Promise<Outcome<GivenProfile, string>> {
	if (text.trimStart().startsWith(backupMark)) {
		const backup = await readBackup([text]);
		if (!backup.ok) return refuse(backup.faults);
		return success({ profile: backup.value.profile, ownSkills: backup.value.ownSkills, skipped: [] });
	}
	const parsed = parseJson(text);
	if (!parsed.ok) return refuse([{ code: parsed.code, where: parsed.where, detail: null }]);
	const { value } = parsed;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return failure('not a JSON object');
	if ('profile' in value) return readWritten(value.profile, vocabulary, now);
	if (isWritten(value)) return readWritten(value, vocabulary, now);
	const resume = readJsonResume(text, emptyProfile, vocabulary, now);
	if (!resume.ok) return refuse(resume.faults);
	return success({
		profile: applyChanges(emptyProfile, resume.value.changes),
		ownSkills: [],
		skipped: resume.value.skipped.map(sayFault),
	});
}
