// Degrees, languages and certificates of a JSON Resume, by their names in the vocabulary; what is not known is told.
import { cefrLevels, degreeRank, type CefrLevel } from '../core/analysis.ts';
import type { ImportFault } from '../core/exchange.ts';
import type { HeldCertificate, HeldDegree, SpokenLanguage } from '../core/profile.ts';
import { findPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { ownKey, type ReadableResume } from './json-resume-shape.ts';
import { findConcept, findFields, labelIn, type Vocabulary } from './vocabulary.ts';
import { studyTypes } from './write-json-resume.ts';

type Study = NonNullable<ReadableResume['education']>[number];
type Language = NonNullable<ReadableResume['languages']>[number];
type Certificate = NonNullable<ReadableResume['certificates']>[number];

/** Entries that could be read, and why others could not. */
export type ReadEntries<Entry> = { readonly entries: readonly Entry[]; readonly skipped: readonly ImportFault[] };

/** Reads entries one by one; `read` tells what is wrong and gives null where nothing can be kept. */
function readEach<Written, Entry>(
	written: readonly Written[],
	read: (each: Written, at: number, tell: (fault: ImportFault) => void) => Entry | null,
): ReadEntries<Entry> {
	const skipped: ImportFault[] = [];
	const entries = written.flatMap((each, at) => {
		const entry = read(each, at, (fault) => skipped.push(fault));
		return entry === null ? [] : [entry];
	});
	return { entries, skipped };
}

/** The class that words name, the least of several; null where they name none. */
function degreeOf(studyType: string, { engine }: Vocabulary): HeldDegree['degree'] | null {
	const hits = findPhrases(tokenise(studyType), engine.degrees.anywhere);
	return hits.map(({ value }) => value).toSorted((a, b) => degreeRank(a) - degreeRank(b))[0] ?? null;
}

/** What Plumbline itself wrote into an entry of education, where the standard's fields still say it and it is known. */
function exactDegree({ studyType, area, [ownKey]: exact }: Study, vocabulary: Vocabulary): HeldDegree | null {
	if (exact === undefined || studyType !== studyTypes[exact.degree]) return null;
	if (exact.field === null) return area === undefined ? exact : null;
	const isKnown = vocabulary.fields.some(({ id }) => id === exact.field);
	return isKnown && area === labelIn(vocabulary, exact.field) ? exact : null;
}

/** Reads degrees and their fields. One that ends after `today` (ISO 8601) is not held yet. A field that is not known is left open. */
export const readEducation = (
	studies: readonly Study[],
	vocabulary: Vocabulary,
	today: string,
): ReadEntries<HeldDegree> =>
	readEach(studies, (study, at, tell) => {
		const exact = exactDegree(study, vocabulary);
		if (exact !== null) return exact;
		const { studyType = '', area = '', endDate } = study;
		const degree = degreeOf(studyType, vocabulary);
		if (degree === null) {
			tell({ code: 'unknown-concept', where: `education[${at}].studyType`, detail: studyType });
			return null;
		}
		if (endDate !== undefined && endDate > today.slice(0, endDate.length)) {
			tell({ code: 'not-finished', where: `education[${at}].endDate`, detail: endDate });
			return null;
		}
		const [field = null, ...others] = new Set(findFields(vocabulary, tokenise(area)));
		if (area !== '' && (field === null || others.length > 0)) {
			const code = field === null ? 'unknown-concept' : 'unclear';
			tell({ code, where: `education[${at}].area`, detail: area });
		}
		return { degree, field: others.length > 0 ? null : field };
	});

/** The level that fluency says: by the framework's own name, else by its words; null where these say none or several. */
function levelOf(fluency: string, { engine }: Vocabulary): CefrLevel | null {
	const tokens = tokenise(fluency);
	const named = tokens.flatMap(({ folded }) => cefrLevels.filter((level) => level === folded));
	const found = new Set(
		named.length > 0 ? named : findPhrases(tokens, engine.languageLevels).map(({ value }) => value),
	);
	const [level] = found;
	return found.size === 1 && level !== undefined ? level : null;
}

/** Reads languages with their levels. */
export const readLanguages = (languages: readonly Language[], vocabulary: Vocabulary): ReadEntries<SpokenLanguage> =>
	readEach(languages, ({ language = '', fluency = '', [ownKey]: exact }, at, tell) => {
		if (exact !== undefined && fluency === exact.level.toUpperCase()) {
			const known = vocabulary.engine.concepts.find(`language/${exact.code}`);
			if (known?.label === language) return exact;
		}
		const concept = findConcept(vocabulary, language);
		if (concept?.kind !== 'language') {
			tell({ code: 'unknown-concept', where: `languages[${at}].language`, detail: language });
			return null;
		}
		const level = levelOf(fluency, vocabulary);
		if (level === null) {
			const code = fluency === '' ? 'level-not-said' : 'unclear';
			tell({ code, where: `languages[${at}].fluency`, detail: fluency === '' ? language : fluency });
			return null;
		}
		return { code: concept.id.slice('language/'.length), level };
	});

/** Reads certificates by their names; the standard has no place for when one expires. */
export const readCertificates = (
	certificates: readonly Certificate[],
	vocabulary: Vocabulary,
): ReadEntries<HeldCertificate> =>
	readEach(certificates, ({ name = '', [ownKey]: exact }, at, tell) => {
		const known = exact === undefined ? undefined : vocabulary.engine.concepts.find(exact.concept);
		if (exact !== undefined && known?.kind === 'certificate' && known.label === name) return exact;
		const concept = findConcept(vocabulary, name);
		if (concept?.kind === 'certificate') return { concept: concept.id, expiresOn: null };
		tell({ code: 'unknown-concept', where: `certificates[${at}].name`, detail: name });
		return null;
	});
