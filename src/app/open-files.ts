// Files of the full page: what is kept goes out as one, and one that comes in is looked at, and done once the user says so.
import type {
	Everything,
	ExportedFile,
	ExportFormat,
	ImportFault,
	ImportKind,
	StagedProfile,
} from '../core/exchange.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Profile } from '../core/profile.ts';
import type { ProfileChange } from '../core/profile-change.ts';
import { stageFile, type Openers } from '../exchange/stage.ts';
import type { Vocabulary } from '../exchange/vocabulary.ts';
import { writeBackup } from '../exchange/write-backup.ts';
import { writeJsonResume } from '../exchange/write-json-resume.ts';
import { writeRatingsCsv } from '../exchange/ratings-csv.ts';

/** How the reading of a file is watched and stopped. */
export type FileWatch = { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void };

/** The edges of files. `Failure`: why a change is not done, as the page knows it. */
export type FileEdges<Failure extends string> = {
	/** All that is kept at this moment; rejects where it cannot be read. */
	readonly readEverything: () => Promise<Everything>;
	readonly readProfile: () => Promise<Profile | null>;
	/** With the user's own skills. Rejects where it cannot be loaded. */
	readonly loadVocabulary: () => Promise<Vocabulary>;
	readonly openersFor: (watch: FileWatch) => Openers;
	/** One step of the profile's history, done whole or not at all. */
	readonly importProfile: (changes: readonly ProfileChange[]) => Promise<Outcome<unknown, Failure>>;
	readonly replaceEverything: (contents: Everything) => Promise<Outcome<unknown, Failure>>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Lets the page draw and hear its user, in the middle of long work. */
	readonly breathe: () => Promise<void>;
};

/** How many of each a backup holds. */
type Counts = Readonly<Record<'ratings' | 'ownSkills' | 'seenAds' | 'steps' | 'sites', number>>;

/** What the view is told of a file. */
type StagedForView = StagedProfile & {
	readonly kind: ImportKind;
	readonly token: string;
	readonly replaces: Counts | null;
};

/** As much of it as is needed to do it. */
type ToApply = Pick<StagedForView, 'changes' | 'token' | 'replaces'>;

/** What the view may ask for. */
export type Files<Failure extends string> = {
	/** Null where what is kept, or the vocabulary, cannot be read. Rejects where it is stopped. */
	readonly writeFile: (format: ExportFormat, signal: AbortSignal) => Promise<ExportedFile | null>;
	/** Rejects where it is stopped, and where the profile or the vocabulary cannot be read. */
	readonly stage: (
		name: string,
		contents: Uint8Array<ArrayBuffer>,
		watch: FileWatch,
	) => Promise<
		| { readonly ok: true; readonly value: StagedForView }
		| { readonly ok: false; readonly faults: readonly ImportFault[] }
	>;
	readonly apply: (
		staged: ToApply,
	) => Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: Failure | 'gone' }>;
};

const countAll = ({ profile, ownSkills, seenAds, steps, sites }: Everything): Counts => ({
	ratings: profile.ratings.length,
	ownSkills: ownSkills.length,
	seenAds: seenAds.length,
	steps: steps.length,
	sites: sites.length,
});

/** What is written in one go: so many lines, and no more than so many UTF-16 code units, since an ad with its text is one line. */
const linesAtOnce = 2_000;
const writtenAtOnce = 1_000_000;

/** The text of a backup. Rejects with the signal's reason once it is stopped. */
async function writeWhole(
	everything: Everything,
	{ breathe }: Pick<FileEdges<string>, 'breathe'>,
	signal: AbortSignal,
): Promise<string> {
	const lines: string[] = [];
	let written = 0;
	for (const line of writeBackup(everything)) {
		lines.push(line);
		written += line.length;
		if (lines.length % linesAtOnce !== 0 && written < writtenAtOnce) continue;
		written = 0;
		await breathe();
		signal.throwIfAborted();
	}
	return lines.join('');
}

async function write<Failure extends string>(
	edges: FileEdges<Failure>,
	format: ExportFormat,
	signal: AbortSignal,
): Promise<ExportedFile> {
	const everything = await edges.readEverything();
	const day = new Date(edges.now()).toISOString().slice(0, 10);
	switch (format) {
		case 'backup':
			return {
				name: `plumbline-backup-${day}.jsonl`,
				mediaType: 'application/jsonl',
				contents: await writeWhole(everything, edges, signal),
			};
		case 'json-resume':
			return {
				name: `plumbline-resume-${day}.json`,
				mediaType: 'application/json',
				contents: writeJsonResume(everything.profile, await edges.loadVocabulary()),
			};
		case 'ratings-csv':
			return {
				name: `plumbline-ratings-${day}.csv`,
				mediaType: 'text/csv',
				contents: writeRatingsCsv(everything.profile, await edges.loadVocabulary()),
			};
		default:
			return format satisfies never;
	}
}

/** Binds files to their edges. The contents of a backup wait here until it is applied; the latest only. */
export function openFiles<Failure extends string>(edges: FileEdges<Failure>): Files<Failure> {
	let waiting: { readonly token: string; readonly everything: Everything } | null = null;
	let staged = 0;
	return {
		writeFile: (format, signal) =>
			write(edges, format, signal).catch(() => {
				signal.throwIfAborted();
				return null;
			}),
		stage: async (name, bytes, watch) => {
			const [profile, vocabulary] = await Promise.all([edges.readProfile(), edges.loadVocabulary()]);
			watch.signal.throwIfAborted();
			if (profile === null) throw new Error('The profile cannot be read.');
			const now = new Date(edges.now()).toISOString();
			const openers = edges.openersFor(watch);
			const file = await stageFile({ name, bytes, profile, vocabulary, now, openers });
			watch.signal.throwIfAborted();
			if (!file.ok) return file;
			staged += 1;
			const { kind, everything } = file;
			const token = `file-${staged}`;
			waiting = everything === null ? null : { token, everything };
			const replaces = everything === null ? null : countAll(everything);
			return { ok: true, value: { ...file.staged, kind, token, replaces } };
		},
		apply: async ({ changes, token, replaces }) => {
			if (replaces === null) return doneOf(await edges.importProfile(changes));
			if (waiting?.token !== token) return { ok: false, reason: 'gone' };
			const done = doneOf(await edges.replaceEverything(waiting.everything));
			if (done.ok) waiting = null;
			return done;
		},
	};
}

const doneOf = <Failure extends string>(
	outcome: Outcome<unknown, Failure>,
): { readonly ok: true } | { readonly ok: false; readonly reason: Failure } =>
	outcome.ok ? { ok: true } : { ok: false, reason: outcome.reason };
