// A JSON Resume read: what it says that Plumbline can keep, what only raises a question, and what is left out and why.
import * as v from 'valibot';
import type { ConceptId } from '../core/concept.ts';
import type { ImportFault, ImportFaultCode, RatingProposal, StagedProfile } from '../core/exchange.ts';
import { addEntries, isSaidBy } from '../core/profile-entries.ts';
import type { Profile } from '../core/profile.ts';
import type { Rating } from '../core/rating.ts';
import { findChanges, withRatings } from './differences.ts';
import { readCertificates, readEducation, readLanguages, type ReadEntries } from './json-resume-entries.ts';
import { findSchemaFaults } from './json-resume-schema.ts';
import { ownKey, readSections, resumeShape, type ReadableResume } from './json-resume-shape.ts';
import { readSkills } from './json-resume-skills.ts';
import { parseJson } from './parse-json.ts';
import { isKnownRole, isKnownSubject, type Vocabulary } from './vocabulary.ts';
import { yearsOfWork } from './work-years.ts';

/** What a résumé would change, or what keeps it from being read. */
export type ReadResume =
	| { readonly ok: true; readonly value: StagedProfile }
	| { readonly ok: false; readonly faults: readonly ImportFault[] };

/** The section that a place stands in: "education[2].startDate" in education. */
const sectionOf = (where: string | null): string => /^[^.[]*/.exec(where ?? '')?.[0] ?? '';

const isRead = ({ where }: ImportFault): boolean =>
	where === null || readSections.some((section) => section === sectionOf(where));

const skip = (code: ImportFaultCode, where: string, detail: string | null): ImportFault => ({ code, where, detail });

/** What stands in `meta` of a résumé that Plumbline wrote, as far as the vocabulary knows it. */
type FromMeta = Pick<Profile, 'years' | 'yearsIn' | 'targets' | 'grade' | 'ratings'> & {
	readonly skipped: readonly ImportFault[];
};

function readMeta({ meta }: ReadableResume, vocabulary: Vocabulary): FromMeta | null {
	const said = meta?.[ownKey];
	if (said === undefined) return null;
	const skipped: ImportFault[] = [];
	const known = <Each>(list: readonly Each[], idOf: (each: Each) => ConceptId, isKnown: (id: ConceptId) => boolean) =>
		list.filter((each) => {
			const id = idOf(each);
			if (!isKnown(id)) skipped.push(skip('unknown-concept', 'meta', id));
			return isKnown(id);
		});
	const isSubject = (id: ConceptId): boolean => isKnownSubject(vocabulary, id);
	const isGrade = said.grade === null || vocabulary.grades.some(({ id }) => id === said.grade);
	if (!isGrade) skipped.push(skip('unknown-concept', 'meta', said.grade));
	return {
		years: said.years,
		yearsIn: known(said.yearsIn, ({ concept }) => concept, isSubject),
		targets: known(
			said.targets,
			(id) => id,
			(id) => isKnownRole(vocabulary, id),
		),
		grade: isGrade ? said.grade : null,
		ratings: known(said.ratings, ({ concept }) => concept, isSubject),
		skipped,
	};
}

/** A list with what the résumé says behind what is held, which stays. As it was where the résumé has no such section. */
function listAfter<Name extends 'degrees' | 'languages' | 'certificates'>(
	profile: Profile,
	name: Name,
	read: ReadEntries<NonNullable<Profile[Name]>[number]> | null,
): Profile[Name] {
	if (read === null || (read.entries.length === 0 && read.skipped.length > 0)) return profile[name];
	const held: readonly NonNullable<Profile[Name]>[number][] = profile[name] ?? [];
	const added = read.entries.filter((entry) => !isSaidBy(held, entry));
	return addEntries(held, added) as unknown as Profile[Name];
}

/**
 * Reads the text of a JSON Resume. Faults of the published schema in sections that are read keep the whole out; those in
 * other sections are told, and the rest stands. Nothing that the profile holds is taken away. `today`: an ISO 8601 instant.
 */
export function readJsonResume(text: string, profile: Profile, vocabulary: Vocabulary, today: string): ReadResume {
	const parsed = parseJson(text);
	if (!parsed.ok) return { ok: false, faults: [{ code: parsed.code, where: parsed.where, detail: null }] };
	const faults = findSchemaFaults(parsed.value);
	const bad = faults.filter(isRead);
	if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
		return { ok: false, faults: [{ code: 'unknown-format', where: null, detail: null }] };
	}
	if (bad.length > 0) return { ok: false, faults: bad };
	if (!readSections.some((section) => Object.hasOwn(parsed.value as object, section))) {
		return { ok: false, faults: [{ code: 'unknown-format', where: null, detail: null }] };
	}
	const resume = v.parse(resumeShape, parsed.value);
	return { ok: true, value: stageResume(resume, profile, vocabulary, today, faults) };
}

function stageResume(
	resume: ReadableResume,
	profile: Profile,
	vocabulary: Vocabulary,
	today: string,
	faults: readonly ImportFault[],
): StagedProfile {
	const meta = readMeta(resume, vocabulary);
	const skills = readSkills(resume.skills ?? [], vocabulary, today);
	const degrees = resume.education === undefined ? null : readEducation(resume.education, vocabulary, today);
	const languages = resume.languages === undefined ? null : readLanguages(resume.languages, vocabulary);
	const certificates = resume.certificates === undefined ? null : readCertificates(resume.certificates, vocabulary);
	const years = meta?.years ?? yearsOfWork(resume.work ?? [], today.slice(0, 10));
	const ratings: readonly Rating[] = [...skills.ratings, ...(meta?.ratings ?? [])];
	const rated = new Set([...profile.ratings, ...ratings].map(({ concept }) => concept));
	return {
		changes: findChanges(profile, {
			years: years ?? profile.years,
			yearsIn: addEntries(profile.yearsIn, meta?.yearsIn ?? []),
			degrees: listAfter(profile, 'degrees', degrees),
			languages: listAfter(profile, 'languages', languages),
			certificates: listAfter(profile, 'certificates', certificates),
			targets: addEntries(profile.targets, meta?.targets ?? []),
			grade: meta?.grade ?? profile.grade,
			ratings: withRatings(profile, ratings),
		}),
		proposals: skills.proposals.filter(({ concept }: RatingProposal) => !rated.has(concept)),
		quotes: [],
		skipped: [
			...faults,
			...(degrees?.skipped ?? []),
			...(languages?.skipped ?? []),
			...(certificates?.skipped ?? []),
			...skills.skipped,
			...(meta?.skipped ?? []),
		],
	};
}
