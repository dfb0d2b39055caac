// What a view may ask for. Views get one of these and know nothing of messages, storage or the browser.
import type { ConceptId, ConceptKind } from '../core/concept.ts';
import type { OwnSkill, OwnSkillKind } from '../core/own-skill.ts';
import type { RatedLevel, Rating } from '../core/rating.ts';
import type { Span } from '../core/span.ts';
import type { AnswerOf, Dock } from '../messages/calls.ts';
import type { TabView } from '../messages/views.ts';

/** What the overlay may ask for. Answers of null mean that the extension or the page is gone. */
export type OverlayApi = {
	readonly view: () => Promise<TabView | null>;
	/** Calls back when the view should be asked for again. */
	readonly onChange: (changed: () => void) => void;
	readonly markWords: (spans: readonly Span[], scroll: boolean) => void;
	readonly setDock: (dock: Dock) => void;
	readonly hide: (where: 'page' | 'site') => void;
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
export type PopupApi = {
	readonly view: () => Promise<TabView | null>;
	readonly onChange: (changed: () => void) => void;
	/** Null when the store cannot be read. */
	readonly ratings: () => Promise<readonly Rating[] | null>;
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
	/** Whether the browser lets Plumbline read its sites, and the question to the user for it. */
	readonly mayReadSites: () => Promise<boolean>;
	readonly askForSites: () => Promise<boolean>;
};
