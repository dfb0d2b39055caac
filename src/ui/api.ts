// What a view may ask for. Views get one of these and know nothing of messages, storage or the browser.
import type { AboutFacts } from '../core/about.ts';
import type { ConceptId, ConceptKind } from '../core/concept.ts';
import type { Correction, KeptCorrection } from '../core/correction.ts';
import type { BadLine, CheckedRow, Draft, KeptDraft, ReportFormat } from '../core/draft.ts';
import type { Mute } from '../core/finding.ts';
import type { AdRow, AdStatus, SavedAd } from '../core/saved-ad.ts';
import type { ExportedFile, ExportFormat, ImportFault, ImportKind, KeptSite, StagedProfile } from '../core/exchange.ts';
import type { Outcome } from '../core/outcome.ts';
import type { OwnSkill, OwnSkillKind } from '../core/own-skill.ts';
import type { Profile, StatementName, Statements } from '../core/profile.ts';
import type { ProfileStep } from '../core/profile-change.ts';
import type { RatedLevel, Rating, RatingDetails } from '../core/rating.ts';
import type { OverlayChoices, Settings } from '../core/settings.ts';
import type { SeenAdsChoice } from '../core/seen-ad.ts';
import type { Span } from '../core/span.ts';
import type { Kinship } from '../gap/kinship.ts';
import type { AnswerOf, Dock, Side } from '../messages/calls.ts';
import type { CheckFault, DraftReading } from '../messages/checker.ts';
import type { AdView, RolesOfAd, TabView } from '../messages/views.ts';
import type { Library } from '../taxonomy/library.ts';

/** What overlay, side panel and popup may do with the ad of their tab. Each is true once it is on disk. */
export type AdActions = {
	/** Saves the ad with its text, or says anew where the user stands with it. */
	readonly saveAd: (status: AdStatus) => Promise<boolean>;
	/** Its text and its note go. */
	readonly unsaveAd: () => Promise<boolean>;
};

/** What the overlay, and the side panel, may ask for. Answers of null mean that the extension or the page is gone. */
export type OverlayApi = AdActions & {
	readonly view: () => Promise<TabView | null>;
	/** What the closest role of the ad that is shown expects, and all roles; null where it cannot be said. */
	readonly rolesOfAd: () => Promise<RolesOfAd | null>;
	/** Calls back when the view should be asked for again. */
	readonly onChange: (changed: () => void) => void;
	readonly markWords: (spans: readonly Span[], scroll: boolean) => void;
	/** Nothing happens in the side panel, which the browser docks. */
	readonly setDock: (dock: Dock, side: Side) => void;
	readonly hide: (where: 'page' | 'site') => void;
	/** True once it is on disk. */
	readonly rate: (concept: ConceptId, level: RatedLevel) => Promise<boolean>;
	/** Takes the last change of the profile back; false where there was none, or it could not be saved. */
	readonly undo: () => Promise<boolean>;
	/** True once it is on disk; the next view has it in it. */
	readonly correct: (correction: Correction) => Promise<boolean>;
	readonly uncorrect: (id: number) => Promise<boolean>;
	readonly mute: (mute: Mute) => Promise<boolean>;
	readonly unmute: (mute: Mute) => Promise<boolean>;
	/** Changes some settings where they are seen. */
	readonly choose: (choices: OverlayChoices) => Promise<boolean>;
	/** Shows a job's card in the list page. */
	readonly jumpToJob: (key: string) => void;
	/** Opens the full page at a route: "ads", "settings". */
	readonly openPage: (route: string) => void;
	/** Gives the focus back to the page. */
	readonly leave: () => void;
};

/** A concept as the search box knows it. */
export type SearchableConcept = {
	readonly id: ConceptId;
	readonly label: string;
	readonly kind: ConceptKind;
	/** Other names, some of them only where the context settles what is meant. */
	readonly names?: readonly string[];
	readonly unsettled?: readonly string[];
};

/** What became of a name that was to be added; null when the extension is gone. */
export type AddedSkill = AnswerOf<'add-own-skill'> | null;

/** What the popup may ask for. */
export type PopupApi = AdActions & {
	readonly view: () => Promise<TabView | null>;
	readonly onChange: (changed: () => void) => void;
	/** Null when the store cannot be read. */
	readonly ratings: () => Promise<readonly Rating[] | null>;
	/** The roles that the user aims at; null when the store cannot be read. */
	readonly targets: () => Promise<Statements['targets'] | null>;
	/** The texts of the frameworks, loaded when they are first asked for. */
	readonly library: () => Promise<Library>;
	readonly concepts: () => Promise<readonly SearchableConcept[]>;
	/** True once it is on disk. */
	readonly rate: (concept: ConceptId, level: RatedLevel) => Promise<boolean>;
	readonly unrate: (concept: ConceptId) => Promise<boolean>;
	/** Null when the store cannot be read. */
	readonly ownSkills: () => Promise<readonly OwnSkill[] | null>;
	readonly addOwnSkill: (label: string, kind: OwnSkillKind) => Promise<AddedSkill>;
	/** True once it is gone from the disk; its rating stays. */
	readonly removeOwnSkill: (id: ConceptId) => Promise<boolean>;
	readonly setSiteHidden: (hidden: boolean) => Promise<boolean>;
	/** Keeps a note on the saved ad of the tab; true once it is on disk. */
	readonly noteAd: (key: string, note: string) => Promise<boolean>;
	/** Opens the full page at a route, or goes to it where it is open; null: where it stands, or at its start. */
	readonly openDashboard: (route: string | null) => void;
	/** Opens the browser's side panel beside the tab; null where the browser has none. */
	readonly openSidePanel: (() => void) | null;
	/** Whether the browser lets Plumbline read its sites, and the question to the user for it. */
	readonly mayReadSites: () => Promise<boolean>;
	readonly askForSites: () => Promise<boolean>;
};

/** Why a change was not done. `read-only`: a newer Plumbline wrote the store, or it cannot be brought up to date. */
export type ChangeFailure =
	| 'store-failed'
	| 'read-only'
	| 'private-window'
	| 'unknown-concept'
	| 'bad-value'
	| 'engine-failed'
	| 'changed-meanwhile'
	| 'no-ad'
	| 'gone';

/** A file that was read: what it would change, and what else it holds (a backup's other parts, counted). */
export type StagedImport = StagedProfile & {
	readonly kind: ImportKind;
	/** Names this staging to `apply`; gone with the page. */
	readonly token: string;
	/** Of a backup, which replaces everything: how many of each it holds. Null for all else. */
	readonly replaces: ReplacedCounts | null;
};

/** How many of each a backup holds. */
export type ReplacedCounts = {
	readonly ratings: number;
	readonly ownSkills: number;
	readonly seenAds: number;
	readonly steps: number;
	readonly sites: number;
};

/** How a file that is being read is watched and stopped. `done` and `of` count pages or bytes. */
export type ReadingWatch = {
	readonly signal: AbortSignal;
	readonly onProgress: (done: number, of: number) => void;
};

/** A staged file, or everything that is wrong with it: nothing of it can be read then. */
export type Staged =
	| { readonly ok: true; readonly value: StagedImport }
	| { readonly ok: false; readonly faults: readonly ImportFault[] };

/** What became of a change: done, or why not. `changed-meanwhile`: somebody else changed the profile first, and nothing was done. */
export type Done = { readonly ok: true } | { readonly ok: false; readonly reason: ChangeFailure };

/** How the ads that are being read are watched and stopped. */
export type AdsWatch = {
	readonly signal: AbortSignal;
	/** `of`: how many there are, null until they are counted. */
	readonly onPiece: (ads: readonly AdRow[], of: number | null) => void;
};

/** How the writing of a table is watched and stopped. `done`: how many rows are written. */
export type RowsWatch = { readonly signal: AbortSignal; readonly onProgress: (done: number) => void };

/** A job board: its id in `src/sites`, its hosts, and whether all of them may be read. */
export type BoardState = { readonly id: string; readonly hosts: readonly string[]; readonly isAllowed: boolean };

/** How the checking of many postings is watched and stopped. `done` and `of` count bytes; pieces come in the order of the file. */
export type ManyWatch = ReadingWatch & {
	readonly onPiece: (rows: readonly CheckedRow[], bad: readonly BadLine[]) => void;
};

/** What the full page may ask for of postings in the making. They are read and checked by a worker of the page. */
export type DraftApi = {
	/** What this tab keeps of a draft while it lives. */
	readonly keptDraft: () => KeptDraft;
	/** False where it is too long to be kept, or the browser keeps nothing. */
	readonly keepDraft: (kept: KeptDraft) => boolean;
	/** Rejects with the signal's reason once it is stopped, as all checks do. */
	readonly checkDraft: (
		draft: Draft,
		mutes: readonly Mute[],
		signal: AbortSignal,
	) => Promise<Outcome<DraftReading, CheckFault>>;
	/** Without what is muted. */
	readonly writeReport: (
		draft: Draft,
		mutes: readonly Mute[],
		format: ReportFormat,
		signal: AbortSignal,
	) => Promise<Outcome<ExportedFile, CheckFault>>;
	/** The posting of a file, or why there is none. Rejects where it cannot be read, and with the signal's reason once it is stopped. */
	readonly openPosting: (
		file: File,
		signal: AbortSignal,
	) => Promise<{ readonly ok: true; readonly value: Draft } | { readonly ok: false; readonly fault: ImportFault }>;
	/** The pieces that came stand, whatever becomes of the rest. */
	readonly checkMany: (file: File, mutes: readonly Mute[], watch: ManyWatch) => Promise<Outcome<null, CheckFault>>;
	/** Ends all checks at once; each rejects with an `AbortError`. The next one takes longer to begin. */
	readonly stopChecks: () => void;
	/** Keeps a check silent, in the store. */
	readonly mute: (mute: Mute) => Promise<Done>;
};

/** What the full page may ask for. Null answers mean that the store cannot be read, or that the extension is gone. */
export type DashboardApi = DraftApi & {
	/** Calls back when profile, history, own skills or settings changed, until the answer is called. */
	readonly onChange: (changed: () => void) => () => void;
	/** The same for seen ads and the choice of how they are kept: of these there may be very many. */
	readonly onSeenAdsChange: (changed: () => void) => () => void;
	readonly profile: () => Promise<Profile | null>;
	/** Newest first. */
	readonly history: () => Promise<readonly ProfileStep[] | null>;
	readonly ownSkills: () => Promise<readonly OwnSkill[] | null>;
	/** Every concept, certificates and languages too. */
	readonly concepts: () => Promise<readonly SearchableConcept[]>;
	/** Definitions and anchors of levels, roles with what they expect, scales, fields and grades. */
	readonly library: () => Promise<Library>;
	readonly rate: (concept: ConceptId, level: RatedLevel, details?: RatingDetails) => Promise<Done>;
	readonly unrate: (concept: ConceptId) => Promise<Done>;
	readonly say: <Name extends StatementName>(name: Name, value: Statements[Name]) => Promise<Done>;
	/** Takes the last step back; the step that was undone, null where there was none. */
	readonly undo: () => Promise<ProfileStep | null>;
	readonly settings: () => Promise<Settings>;
	readonly changeSettings: (settings: Settings) => Promise<Done>;
	readonly seenAdsChoice: () => Promise<SeenAdsChoice>;
	readonly setSeenAdsChoice: (choice: SeenAdsChoice) => Promise<Done>;
	readonly forgetAds: (which: { readonly keys: readonly string[] } | { readonly host: string }) => Promise<Done>;
	/**
	 * Seen and saved ads in pieces. The first is small, comes at once and holds those seen last, the latest first; the others
	 * come in no order, each ad once. False where the store cannot be read. Rejects with the signal's reason once it is stopped.
	 */
	readonly readAds: (watch: AdsWatch) => Promise<boolean>;
	/** Some of them by their keys, in that order; without those that are neither seen nor saved. Null where the store cannot be read. */
	readonly adsOf: (keys: readonly string[]) => Promise<readonly AdRow[] | null>;
	/** How the concepts of the vocabulary hang together. Rejects when it cannot be loaded. */
	readonly kinship: () => Promise<Kinship>;
	/** Rows as the text of a CSV file that no spreadsheet runs as formulas. Rejects with the signal's reason once it is stopped. */
	readonly writeRows: (rows: Iterable<readonly string[]>, watch: RowsWatch) => Promise<string>;
	/** All corrections as a file of test cases; null where the store cannot be read. Rejects with the signal's reason once it is stopped. */
	readonly writeCorrections: (signal: AbortSignal) => Promise<ExportedFile | null>;
	/** Calls back when an ad was saved or forgotten, its note or status changed, or a reading corrected. */
	readonly onSavedAdsChange: (changed: () => void) => () => void;
	/** A saved ad with its text; null where it is not saved. */
	readonly savedAd: (key: string) => Promise<SavedAd | null>;
	readonly noteAd: (key: string, note: string) => Promise<Done>;
	readonly setAdStatus: (key: string, status: AdStatus) => Promise<Done>;
	readonly forgetSavedAd: (key: string) => Promise<Done>;
	/** All of them, oldest first. */
	readonly corrections: () => Promise<readonly KeptCorrection[] | null>;
	readonly uncorrect: (id: number) => Promise<Done>;
	readonly mutes: () => Promise<readonly Mute[] | null>;
	readonly unmute: (mute: Mute) => Promise<Done>;
	/** The sites on which the user chose something. */
	readonly sites: () => Promise<readonly KeptSite[] | null>;
	readonly setHostHidden: (host: string, hidden: boolean) => Promise<Done>;
	/** The boards that are read, each with whether the browser lets Plumbline read it. */
	readonly boards: () => Promise<readonly BoardState[]>;
	/** Asks the user for the boards that are not allowed; what is allowed then. */
	readonly askForBoards: () => Promise<readonly BoardState[]>;
	/** The keys that open the overlay, as the browser writes them; null: none, or the browser does not say. */
	readonly overlayKeys: () => Promise<string | null>;
	/** Version, figures on accuracy, and what is shipped of others. Rejects when it cannot be loaded. */
	readonly about: () => Promise<AboutFacts>;
	/** Everything that was ever said or seen, and the copies of it. */
	readonly forgetEverything: () => Promise<Done>;
	/** The profile that the browser lost and a copy still holds; null where nothing is lost. */
	readonly restoreOffer: () => Promise<Profile | null>;
	/** Puts it back beside what was said since, or (`wanted` false) drops it; it is not offered again. */
	readonly restore: (wanted: boolean) => Promise<Done>;
	/** Writes a file of the profile, or of everything, to be saved. Rejects with the signal's reason once it is stopped. */
	readonly writeFile: (format: ExportFormat, signal: AbortSignal) => Promise<ExportedFile | null>;
	/** Reads a file and says what it would change; nothing is changed yet. Rejects with the signal's reason once it is stopped. */
	readonly stage: (name: string, contents: Uint8Array<ArrayBuffer>, watch: ReadingWatch) => Promise<Staged>;
	/** About how many bytes the browser keeps for Plumbline; null where it does not say. */
	readonly keptBytes: () => Promise<number | null>;
	/** Does what was staged, all of it or nothing: the changes as they stand in `staged`, a backup by its token. */
	readonly apply: (staged: StagedImport) => Promise<Done>;
};

/** What the page of the first run may ask for. */
export type WelcomeApi = Pick<
	DashboardApi,
	| 'onChange'
	| 'profile'
	| 'history'
	| 'ownSkills'
	| 'settings'
	| 'library'
	| 'concepts'
	| 'say'
	| 'rate'
	| 'unrate'
	| 'boards'
	| 'askForBoards'
> & {
	/** The sample ad beside the profile as it stands. Rejects when it cannot be read. */
	readonly sampleAd: () => Promise<AdView>;
};
