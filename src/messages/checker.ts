// What the full page and the worker that checks postings say to each other. Plain data, and files as the browser's handle on them.
import type { BadLine, CheckedRow, Draft, DraftFinding, ReportFormat } from '../core/draft.ts';
import type { ExportedFile } from '../core/exchange.ts';
import type { Mute } from '../core/finding.ts';
import type { OwnSkill } from '../core/own-skill.ts';
import type { Places } from '../core/places.ts';
import type { Posting } from '../core/posting.ts';
import type { WordLanguage } from '../core/settings.ts';
import type { AdView } from './views.ts';

/** What is said of a draft. Spans are of the posting's text; `places` says where they stand in the draft's. */
export type DraftReading = Pick<AdView, 'posting' | 'analysis' | 'concepts' | 'roles'> & {
	/** The gravest first, muted ones too; null where the checks do not know the language. */
	readonly findings: readonly DraftFinding[] | null;
	readonly places: Places;
};

/** What postings are checked with, beside the engine: the user's mutes and own skills, the day, and the language of the sentences. */
export type CheckSettings = {
	readonly mutes: readonly Mute[];
	readonly ownSkills: readonly OwnSkill[];
	/** A calendar date; null: what depends on it is not checked. */
	readonly today: string | null;
	readonly language: WordLanguage;
};

/** What the worker can do. `name`: of the file, whose ending says how it is read. */
export type CheckWork =
	| { readonly kind: 'draft'; readonly draft: Draft }
	| { readonly kind: 'report'; readonly draft: Draft; readonly format: ReportFormat }
	| { readonly kind: 'many'; readonly name: string; readonly file: Blob };

/** What it answers. The rows of many postings come before, in pieces. */
export type CheckAnswers = { readonly draft: DraftReading; readonly report: ExportedFile; readonly many: null };

/** Why there is no answer: worker or knowledge could not be loaded, or the work broke off. */
export type CheckFault = 'not-loaded' | 'broke';

/** A posting given as HTML; workers have no parser. */
export type HtmlPosting = {
	readonly title: string;
	readonly company: string;
	readonly location: string;
	readonly url: string;
	readonly html: string;
};

/** To the worker. `id` names the work in all that is said of it. */
export type ToChecker =
	| { readonly say: 'do'; readonly id: number; readonly work: CheckWork; readonly settings: CheckSettings }
	/** It is no longer wanted; nothing is answered. */
	| { readonly say: 'stop'; readonly id: number }
	/** The posting whose HTML the worker gave; null: it cannot be read. */
	| { readonly say: 'posting'; readonly id: number; readonly posting: Posting | null };

/** From the worker. */
export type FromChecker =
	| { readonly say: 'done'; readonly id: number; readonly answer: CheckAnswers[keyof CheckAnswers] }
	| { readonly say: 'failed'; readonly id: number; readonly reason: CheckFault }
	/** In bytes. */
	| { readonly say: 'progress'; readonly id: number; readonly done: number; readonly of: number }
	| {
			readonly say: 'piece';
			readonly id: number;
			readonly rows: readonly CheckedRow[];
			readonly bad: readonly BadLine[];
	  }
	/** Wants a posting, one at a time. */
	| { readonly say: 'read-html'; readonly id: number; readonly given: HtmlPosting };
