// Every call that crosses a process border: who may make it, what goes in, what comes back.
import type { ConceptId } from '../core/concept.ts';
import type { Correction, KeptCorrection } from '../core/correction.ts';
import type { KeptSite } from '../core/exchange.ts';
import type { EvidenceMark } from '../core/evidence-mark.ts';
import type { Mute } from '../core/finding.ts';
import type { ListedJob } from '../core/listed-job.ts';
import type { AdStatus, SavedMark } from '../core/saved-ad.ts';
import type { OwnSkill, OwnSkillKind } from '../core/own-skill.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Posting } from '../core/posting.ts';
import type { Profile, StatementName, Statements } from '../core/profile.ts';
import type { ProfileChange, ProfileStep } from '../core/profile-change.ts';
import type { RatedLevel, Rating, RatingDetails } from '../core/rating.ts';
import type { OverlayChoices, Settings } from '../core/settings.ts';
import type { SeenAdsChoice } from '../core/seen-ad.ts';
import type { Span } from '../core/span.ts';
import type { ReadingProblem, RolesOfAd, TabView } from './views.ts';

/** The overlay as a panel, or collapsed to a tab. */
export type Dock = 'open' | 'collapsed';

/** The side of the window at which the overlay stands. */
export const sides = ['left', 'right', 'bottom'] as const;

/** One of these. */
export type Side = (typeof sides)[number];

/** From the script in a page to the background. A page may influence the values, so they are checked field by field. */
export type ReaderCalls = {
	/** The ad of the sender's own page. Answers how many requirements were found. */
	'ad-read': (posting: Posting) => Outcome<{ readonly requirements: number }, 'wrong-page' | 'engine-failed'>;
	/** The page is an ad's address but nothing could be read, or holds no ad (`null`). */
	'ad-not-read': (input: { readonly problem: Exclude<ReadingProblem, 'engine-failed'> | null }) => Outcome<null, never>;
	/** The jobs of the sender's own list page. Answers how many were taken. `lists-off`: the user wants no lists read. */
	'list-read': (input: {
		readonly url: string;
		readonly jobs: readonly ListedJob[];
		readonly truncated: boolean;
	}) => Outcome<{ readonly jobs: number }, 'wrong-page' | 'lists-off' | 'engine-failed'>;
	/** Permission to mount the overlay: a token that works once, for five seconds, in this tab. */
	'overlay-token': (
		input: null,
	) => Outcome<{ readonly token: string; readonly dock: Dock; readonly side: Side }, 'site-hidden'>;
};

/** Why nothing was written. `read-only`: a newer Plumbline wrote the store, or it cannot be brought up to date. */
export type WriteFailure = 'store-failed' | 'read-only' | 'private-window';

/** A statement with the value that it gets. */
export type Said = {
	[Name in StatementName]: { readonly name: Name; readonly value: Statements[Name] };
}[StatementName];

/** Seen ads by their keys, or all of one host. */
export type ForgottenAds = { readonly keys: readonly string[] } | { readonly host: string };

/** What overlay and pages may both do with ratings. `tab`: where the user acts; for an overlay its own, whatever it says. */
export type RatingCalls = {
	/** `bad-value`: evidence that is too long, or a year that cannot be. Details that are left out stay as they are. */
	rate: (input: {
		readonly concept: ConceptId;
		readonly level: RatedLevel;
		readonly details?: RatingDetails;
		readonly tab: number | null;
	}) => Outcome<Rating, WriteFailure | 'unknown-concept' | 'bad-value' | 'engine-failed' | 'unknown-frame'>;
	unrate: (input: {
		readonly concept: ConceptId;
		readonly tab: number | null;
	}) => Outcome<null, WriteFailure | 'unknown-frame'>;
	/** Takes the last step of the profile's history back: the step, null where there was none. */
	undo: (input: { readonly tab: number | null }) => Outcome<ProfileStep | null, WriteFailure | 'unknown-frame'>;
};

/** What overlay and pages may both do with the ad of a tab. `tab` as in `RatingCalls`; `no-ad`: there is none in it. */
export type AdCalls = {
	/** Saves the ad with its text, or says anew where the user stands with it. */
	'save-ad': (input: {
		readonly tab: number | null;
		readonly status: AdStatus;
	}) => Outcome<SavedMark, WriteFailure | 'no-ad' | 'unknown-frame'>;
	/** Its text goes, with its note. */
	'unsave-ad': (input: { readonly tab: number | null }) => Outcome<null, WriteFailure | 'no-ad' | 'unknown-frame'>;
	/** `bad-value`: words that the ad does not hold, or a concept or role that there is not. */
	correct: (input: {
		readonly tab: number | null;
		readonly correction: Correction;
	}) => Outcome<KeptCorrection, WriteFailure | 'no-ad' | 'bad-value' | 'engine-failed' | 'unknown-frame'>;
	/** Takes a correction back; nothing where it is gone. */
	uncorrect: (input: {
		readonly tab: number | null;
		readonly id: number;
	}) => Outcome<null, WriteFailure | 'unknown-frame'>;
	mute: (input: { readonly tab: number | null; readonly mute: Mute }) => Outcome<null, WriteFailure | 'unknown-frame'>;
	unmute: (input: {
		readonly tab: number | null;
		readonly mute: Mute;
	}) => Outcome<null, WriteFailure | 'unknown-frame'>;
	/** What the closest role expects, and all roles that there are. */
	'roles-of-ad': (input: {
		readonly tab: number | null;
	}) => Outcome<RolesOfAd, 'no-ad' | 'engine-failed' | 'unknown-frame'>;
	/** Shows the card of a job in the list page of the tab. */
	'jump-to-job': (input: {
		readonly tab: number | null;
		readonly key: string;
	}) => Outcome<null, 'no-list' | 'unknown-frame'>;
	/** Changes some settings; the others stay. */
	choose: (input: {
		readonly tab: number | null;
		readonly choices: OverlayChoices;
	}) => Outcome<null, WriteFailure | 'unknown-frame'>;
};

/** From the overlay in a page. Only a document that has shown its token is heard. */
export type OverlayCalls = RatingCalls &
	AdCalls & {
		/** The first call: shows the token; from then on the document is known. */
		'overlay-hello': (input: { readonly token: string }) => Outcome<TabView, 'bad-token'>;
		'overlay-view': (input: null) => Outcome<TabView, 'unknown-frame'>;
		/** Marks words of the ad in the page; an empty list clears them. `scroll`: brings the first into view. */
		'mark-words': (input: {
			readonly spans: readonly Span[];
			readonly scroll: boolean;
		}) => Outcome<null, 'unknown-frame'>;
		'set-dock': (input: { readonly dock: Dock; readonly side: Side }) => Outcome<null, 'unknown-frame'>;
		/** Removes the overlay until the page is loaded again, or on this site until it is shown again in the popup. */
		'hide-overlay': (input: { readonly where: 'page' | 'site' }) => Outcome<null, 'unknown-frame'>;
		/** Opens the full page at one of its routes, "ads" or "roles/ict". */
		'open-page': (input: { readonly route: string }) => Outcome<null, 'unknown-frame'>;
		/** Gives the keyboard focus back to the page. */
		'leave-overlay': (input: null) => Outcome<null, 'unknown-frame'>;
	};

/** A name that is not added, since the concept with this label bears it. */
export type AlreadyKnown = { readonly ok: false; readonly reason: 'already-known'; readonly label: string };

/** From the extension's own pages: popup and dashboard. */
export type PageCalls = RatingCalls &
	AdCalls & {
		'tab-view': (input: { readonly tab: number }) => Outcome<TabView, 'no-tab'>;
		/** As `mark-words`, from the side panel: in the page of the tab. */
		'mark-in-tab': (input: {
			readonly tab: number;
			readonly spans: readonly Span[];
			readonly scroll: boolean;
		}) => Outcome<null, 'no-tab'>;
		/** `bad-value`: longer than a note may be; `no-ad`: the ad is not saved. */
		'note-ad': (input: {
			readonly key: string;
			readonly note: string;
		}) => Outcome<null, WriteFailure | 'bad-value' | 'no-ad'>;
		/** Where the user stands with a saved ad. */
		'set-ad-status': (input: {
			readonly key: string;
			readonly status: AdStatus;
		}) => Outcome<null, WriteFailure | 'no-ad'>;
		'forget-saved-ad': (input: { readonly key: string }) => Outcome<null, WriteFailure>;
		/** All of them, oldest first. */
		corrections: (input: null) => Outcome<readonly KeptCorrection[], 'store-failed'>;
		mutes: (input: null) => Outcome<readonly Mute[], 'store-failed'>;
		/** The sites on which the user chose something. */
		sites: (input: null) => Outcome<readonly KeptSite[], 'store-failed'>;
		/** Shows or hides Plumbline on all pages of a host. */
		'set-host-hidden': (input: { readonly host: string; readonly hidden: boolean }) => Outcome<null, WriteFailure>;
		profile: (input: null) => Outcome<Profile, 'store-failed'>;
		/** Newest first. */
		history: (input: null) => Outcome<readonly ProfileStep[], 'store-failed'>;
		/** `bad-value`: out of bounds, or the same thing twice; `unknown-concept`: a skill, field, role, language or grade that there is not. */
		say: (input: Said) => Outcome<null, WriteFailure | 'bad-value' | 'unknown-concept' | 'engine-failed'>;
		/** All of the changes or none: `changed-meanwhile` when a `before` is not what stands there. */
		'import-profile': (input: {
			readonly changes: readonly ProfileChange[];
		}) => Outcome<null, WriteFailure | 'bad-value' | 'unknown-concept' | 'engine-failed' | 'changed-meanwhile'>;
		settings: (input: null) => Outcome<Settings, 'store-failed'>;
		'change-settings': (input: Settings) => Outcome<null, WriteFailure>;
		'seen-ads-choice': (input: null) => Outcome<SeenAdsChoice, 'store-failed'>;
		/** Ads that are too old by the new choice go at once. `bad-value`: months that are not 1 to 60. */
		'set-seen-ads-choice': (input: SeenAdsChoice) => Outcome<null, WriteFailure | 'bad-value'>;
		'forget-ads': (input: ForgottenAds) => Outcome<null, WriteFailure>;
		/** Everything that was ever said or seen, and the copies of it. */
		'forget-everything': (input: null) => Outcome<null, WriteFailure>;
		/** The profile that the browser lost and a copy still holds, null where nothing is lost. */
		'restore-offer': (input: null) => Outcome<Profile | null, 'store-failed'>;
		/** Puts it back, or (`wanted` false) drops it. False where nothing is offered. */
		restore: (input: { readonly wanted: boolean }) => Outcome<boolean, WriteFailure>;
		/** The page has put a backup in the place of everything: copies follow, and everybody is told. */
		'store-replaced': (input: null) => Outcome<null, 'private-window'>;
		'own-skills': (input: null) => Outcome<readonly OwnSkill[], 'store-failed'>;
		/** `bad-label`: empty, longer than 80 characters, without a word, or with control characters; `too-many`: there are 500. */
		'add-own-skill': (input: {
			readonly label: string;
			readonly kind: OwnSkillKind;
			readonly tab: number | null;
		}) => Outcome<OwnSkill, WriteFailure | 'bad-label' | 'too-many' | 'engine-failed'> | AlreadyKnown;
		/** Keeps the rating. */
		'remove-own-skill': (input: { readonly id: ConceptId; readonly tab: number | null }) => Outcome<null, WriteFailure>;
		/** Shows or hides Plumbline on the site of a tab. */
		'set-site-hidden': (input: {
			readonly tab: number;
			readonly hidden: boolean;
		}) => Outcome<null, WriteFailure | 'no-tab'>;
	};

/** All calls to the background. */
export type Calls = ReaderCalls & OverlayCalls & PageCalls;
/** The name of a call. */
export type CallName = keyof Calls;
/** What goes in with a call. */
export type InputOf<Name extends CallName> = Parameters<Calls[Name]>[0];
/** What comes back. */
export type AnswerOf<Name extends CallName> = ReturnType<Calls[Name]>;

/** From the background to the script in a page; sent to one document, never to a whole tab. */
export type ReaderOrder =
	| { readonly order: 'mark'; readonly spans: readonly Span[]; readonly scroll: boolean }
	/** What stands marked until the next such order; an empty list clears it. The words that are pointed at come on top. */
	| { readonly order: 'evidence'; readonly marks: readonly EvidenceMark[] }
	| { readonly order: 'jump'; readonly key: string }
	| { readonly order: 'dock'; readonly dock: Dock; readonly side: Side }
	/** The overlay's frame has proved itself: it may be seen. */
	| { readonly order: 'frame-ready' }
	/** The overlay's frame is gone, by whatever hand. */
	| { readonly order: 'frame-gone' }
	| { readonly order: 'mount' }
	| { readonly order: 'unmount' }
	| { readonly order: 'focus-overlay' }
	| { readonly order: 'focus-page' };

/** From the background to all of its own pages: something that they show may have changed. */
export type Notice =
	/** Profile, history, own skills, settings or mutes. */
	| { readonly notice: 'profile-changed' }
	/** An ad was saved or forgotten, its note or status changed, or a reading corrected. */
	| { readonly notice: 'saved-ads-changed' }
	/** Only to pages: no overlay shows seen ads. */
	| { readonly notice: 'seen-ads-changed' }
	| { readonly notice: 'tab-changed'; readonly tab: number };
