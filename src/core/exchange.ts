// Files that a profile goes out as and comes in from, and what reading one would change. Nothing here changes anything.
import type { ConceptId } from './concept.ts';
import type { Scale } from './level.ts';
import type { KeptCorrection } from './correction.ts';
import type { Mute } from './finding.ts';
import type { OwnSkill } from './own-skill.ts';
import type { Profile, StatementName } from './profile.ts';
import type { ProfileChange, ProfileStep } from './profile-change.ts';
import type { SavedAd } from './saved-ad.ts';
import type { SeenAd, SeenAdsChoice } from './seen-ad.ts';
import type { Settings } from './settings.ts';

/** What the user chose for one site. */
export type KeptSite = {
	readonly host: string;
	readonly dock: 'open' | 'collapsed';
	/** Absent: at the right. */
	readonly side?: 'left' | 'right' | 'bottom';
	/** On pages that list jobs; absent: collapsed. */
	readonly listDock?: 'open' | 'collapsed';
	readonly hidden: boolean;
};

/** Everything that is kept: what a backup holds. The order of the lists says nothing. */
export type Everything = {
	readonly profile: Profile;
	readonly ownSkills: readonly OwnSkill[];
	readonly sites: readonly KeptSite[];
	readonly steps: readonly ProfileStep[];
	readonly seenAds: readonly SeenAd[];
	/** With their texts. */
	readonly savedAds: readonly SavedAd[];
	readonly corrections: readonly KeptCorrection[];
	readonly mutes: readonly Mute[];
	readonly choice: SeenAdsChoice;
	readonly settings: Settings;
};

/** `backup`: everything, to be read back; `json-resume`: the profile for other programs; `ratings-csv`: the ratings as a table. */
export type ExportFormat = 'backup' | 'json-resume' | 'ratings-csv';

/** A file to be saved. `contents` is text in UTF-8; the same profile gives the same text. */
export type ExportedFile = { readonly name: string; readonly mediaType: string; readonly contents: string };

/** What a file was taken for. `resume`: running text, from .txt, .pdf or .docx. */
export type ImportKind = ExportFormat | 'resume';

/**
 * Why a file is not read, or a part of it.
 * - `too-large`, `too-deep`, `too-many`: over the cap that `detail` names.
 * - `empty`, `not-text`, `unknown-format`: the file is none that Plumbline reads. `damaged`: it is, but cannot be opened.
 * - `encrypted`: it asks for a password. `no-text`: it holds pictures of words and no words.
 * - `not-json`, `not-csv`: broken at `where`.
 * - `bad-schema`: JSON Resume's own schema says no; `detail` is its word.
 * - `bad-value`: a value that cannot be; `unknown-concept`: no such skill, role, field or grade.
 * - `twice`: said before in the same file. `unclear`: it could mean more than one thing, or nothing that is known.
 * - `not-finished`: a degree whose end is still to come. `level-not-said`: a language without how well it is spoken.
 * - `newer-version`: written by a newer Plumbline. `cut-off`: its end is missing. `bad-checksum`: changed since it was written.
 */
export type ImportFaultCode =
	| 'too-large'
	| 'too-deep'
	| 'too-many'
	| 'empty'
	| 'not-text'
	| 'unknown-format'
	| 'damaged'
	| 'encrypted'
	| 'no-text'
	| 'not-json'
	| 'not-csv'
	| 'bad-schema'
	| 'bad-value'
	| 'unknown-concept'
	| 'twice'
	| 'unclear'
	| 'not-finished'
	| 'level-not-said'
	| 'newer-version'
	| 'cut-off'
	| 'bad-checksum';

/** What is wrong, and where: "line 12, column level", "education[2].startDate"; null where it is the whole file. */
export type ImportFault = {
	readonly code: ImportFaultCode;
	readonly where: string | null;
	readonly detail: string | null;
};

/** A skill that a résumé names and the profile does not rate: a question to the user, never an answer. */
export type RatingProposal = {
	readonly concept: ConceptId;
	/** On which it is rated. */
	readonly scale: Scale;
	/** The words around it, as they stand in the file. */
	readonly quote: string;
};

/** The words by which a résumé says an entry of a statement, as `entryKey` names it. */
export type StatementQuote = { readonly statement: StatementName; readonly entry: string; readonly quote: string };

/** What a file would change. The user may leave out any change before it is done. */
export type StagedProfile = {
	readonly changes: readonly ProfileChange[];
	readonly proposals: readonly RatingProposal[];
	/** Of running text: the words behind the changes of statements. Empty where the file states them in so many fields. */
	readonly quotes: readonly StatementQuote[];
	/** Parts that are left out because Plumbline does not know them or finds them wrong; the rest stands. */
	readonly skipped: readonly ImportFault[];
};
