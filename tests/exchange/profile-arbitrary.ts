// Any profile that somebody in the small world could have, and all that a browser could keep beside it.
import { roleFrameworks } from '../../src/core/concept.ts';
import { levelFrameworks, themes, wordLanguages } from '../../src/core/settings.ts';
import fc from 'fast-check';
import { cefrLevels, degreeClasses } from '../../src/core/analysis.ts';
import type { Correction, KeptCorrection } from '../../src/core/correction.ts';
import type { Everything, KeptSite } from '../../src/core/exchange.ts';
import { muteKey, type Mute } from '../../src/core/finding.ts';
import type { Block, Pay, Posting, Sourced } from '../../src/core/posting.ts';
import { adStatuses, type SavedAd } from '../../src/core/saved-ad.ts';
import type { SeenAd } from '../../src/core/seen-ad.ts';
import { entryKey } from '../../src/core/profile-entries.ts';
import type { Profile } from '../../src/core/profile.ts';
import type { ProfileChange, ProfileStep } from '../../src/core/profile-change.ts';
import { isRatable, scaleOf, type Rating } from '../../src/core/rating.ts';
import type { Vocabulary } from '../../src/exchange/vocabulary.ts';
import { smallConcepts } from '../matcher/small-concepts.ts';
import { smallEngine, smallKnowledge } from '../matcher/small-knowledge.ts';

/** What the readers of files know in the small world. */
export const smallVocabulary: Vocabulary = {
	engine: smallEngine,
	fields: smallConcepts.fields,
	grades: smallConcepts.grades,
};

const concepts = smallKnowledge.concepts.all();
const idsOf = (kind: string): string[] => concepts.flatMap((each) => (each.kind === kind ? [each.id] : []));
const ratable = concepts.filter(isRatable);
const fields = smallConcepts.fields.map(({ id }) => id);
const grades = smallConcepts.grades.map(({ id }) => id);
const roles = smallEngine.roles.map(({ id }) => id);

const instant = fc
	.date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
/** Words that tables and spreadsheets trip over, and any others. */
const awkward = fc.oneof(
	fc.constantFrom('=1+1', "'=1", '@me', '-5', '\tx', 'a;b', 'a,"b"\r\nc\n', '\uFEFF', '__proto__', ' led it ', '"'),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
);
const years = fc.integer({ min: 0, max: 140 }).map((halves) => halves / 2);

const ratingOf = ({ id, kind }: (typeof ratable)[number]): fc.Arbitrary<Rating> =>
	fc.record(
		{
			concept: fc.constant(id),
			scale: fc.constant(scaleOf(kind)),
			level: fc.constantFrom<Rating['level'][]>(1, 2, 3, 4, 5, 'none', 'unsure'),
			ratedAt: instant,
			evidence: awkward,
			lastUsed: fc.integer({ min: 1960, max: 2040 }),
		},
		{ requiredKeys: ['concept', 'scale', 'level', 'ratedAt'] },
	);

/** Ratings in the order of their concepts, as they are kept. */
export const ratings: fc.Arbitrary<Rating[]> = fc
	.subarray(ratable)
	.chain((some) => fc.tuple(...some.map(ratingOf)))
	.map((each) => each.toSorted((a, b) => (a.concept < b.concept ? -1 : 1)));

const listOf = <Entry extends Parameters<typeof entryKey>[0]>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> =>
	fc.uniqueArray(entry, { selector: entryKey, maxLength: 5 });
const saidOrNot = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

/** Any profile. */
export const profiles: fc.Arbitrary<Profile> = fc.record({
	years: saidOrNot(years),
	yearsIn: listOf(fc.record({ concept: fc.constantFrom(...ratable.map(({ id }) => id), ...fields), years })),
	degrees: saidOrNot(
		listOf(fc.record({ degree: fc.constantFrom(...degreeClasses), field: saidOrNot(fc.constantFrom(...fields)) })),
	),
	languages: saidOrNot(
		listOf(
			fc.record({
				code: fc.constantFrom(...smallConcepts.languages.map(({ code }) => code)),
				level: fc.constantFrom(...cefrLevels),
			}),
		),
	),
	certificates: saidOrNot(
		listOf(fc.record({ concept: fc.constantFrom(...idsOf('certificate')), expiresOn: saidOrNot(day) })),
	),
	targets: listOf(fc.constantFrom(...roles)),
	grade: saidOrNot(fc.constantFrom(...grades)),
	ratings,
});

const changes: fc.Arbitrary<ProfileChange[]> = fc
	.tuple(profiles, profiles)
	.map(([a, b]) => [
		{ what: 'years', before: a.years, after: b.years },
		{ what: 'degrees', before: a.degrees, after: b.degrees },
		...b.ratings.map((after): ProfileChange => ({ what: 'rating', concept: after.concept, before: null, after })),
	]);
const step = fc.record<Omit<ProfileStep, 'id'>>({
	at: instant,
	why: fc.constantFrom('said', 'imported'),
	changes,
});

const strength = fc.constantFrom('must' as const, 'preferred' as const);
const level = saidOrNot(fc.constantFrom(1 as const, 3 as const, 5 as const));
const concept = fc.constantFrom(...ratable.map(({ id }) => id));
const adKey = fc.stringMatching(/^builtin\/\d{1,5}$/);

const seenAd = fc.record<SeenAd>({
	key: adKey,
	host: fc.constant('builtin.com'),
	title: fc.string({ maxLength: 30 }),
	company: saidOrNot(fc.string({ maxLength: 20 })),
	seenAt: instant,
	roles: fc.subarray(roles, { maxLength: 3 }),
	asked: fc.array(fc.record({ concept, strength, level }), { maxLength: 4 }),
	unkept: fc.nat(9),
});

const sourced = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Sourced<Value>> =>
	fc.record({ value, source: fc.constantFrom('page', 'json-ld', 'given') });

/** A posting of lines that may hold anything but a line break, one block each. */
const posting: fc.Arbitrary<Posting> = fc
	.record(
		{
			lines: fc.array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 400 })), { maxLength: 6 }),
			title: sourced(fc.string({ maxLength: 30 })),
			company: sourced(awkward),
			grade: sourced(fc.constantFrom('P-3', 'NO-C')),
			postedOn: sourced(day),
			closesOn: sourced(day),
			pay: sourced(
				fc.record<Pay>(
					{
						lowest: fc.nat(100_000),
						highest: fc.double({ min: 0, max: 1e6, noNaN: true }).map((amount) => amount + 0),
						currency: fc.constantFrom('EUR', 'CHF'),
						period: fc.constantFrom('hour', 'year'),
						asWritten: fc.string({ maxLength: 20 }),
					},
					{ requiredKeys: ['asWritten'] },
				),
			),
			places: fc.array(sourced(fc.string({ maxLength: 12 })), { maxLength: 3 }),
			truncated: fc.boolean(),
		},
		{ requiredKeys: ['lines', 'places', 'truncated'] },
	)
	.map(({ lines, ...facts }) => {
		const blocks: Block[] = [];
		let text = '';
		for (const line of lines) {
			const start = text === '' ? 0 : text.length + 1;
			text += (text === '' ? '' : '\n') + line;
			blocks.push({ kind: 'list-item', span: { start, end: text.length } });
		}
		return {
			url: 'https://builtin.com/job/x/1',
			board: 'builtin',
			key: '1',
			textSource: 'page',
			text,
			blocks,
			...facts,
		};
	});

const savedAd = fc.record<SavedAd>({
	key: adKey,
	savedAt: instant,
	status: fc.constantFrom(...adStatuses),
	statusAt: instant,
	note: fc.oneof(fc.constant(''), awkward),
	posting,
	seen: seenAd,
});

const anchor = fc.record({ quote: awkward, nth: fc.nat(5) });
const correction: fc.Arbitrary<Correction> = fc.oneof(
	fc.record({ kind: fc.constant('not-a-requirement' as const), at: anchor, from: strength }),
	fc.record({ kind: fc.constant('strength' as const), at: anchor, from: strength, to: strength }),
	fc.record({ kind: fc.constant('level' as const), at: anchor, concept, from: level, to: level }),
	fc.record({ kind: fc.constant('not-this-skill' as const), at: anchor, concept }),
	fc.record({
		kind: fc.constant('role' as const),
		framework: fc.constantFrom(...roleFrameworks),
		from: saidOrNot(fc.constantFrom(...roles)),
		to: saidOrNot(fc.constantFrom(...roles)),
	}),
);
const keptCorrection = fc.record<Omit<KeptCorrection, 'id'>>({
	ad: adKey,
	title: fc.string({ maxLength: 30 }),
	at: instant,
	engine: fc.constantFrom('1', '2+own'),
	correction,
});

const rule = fc.constantFrom('pay-missing', 'title-soup');
const mute: fc.Arbitrary<Mute> = fc.oneof(
	fc.record({ where: fc.constant('here' as const), rule, ad: adKey, quote: awkward }),
	fc.record({ where: fc.constant('site' as const), rule, host: fc.constantFrom('builtin.com', 'unjobs.org') }),
	fc.record({ where: fc.constant('everywhere' as const), rule }),
);

const dock = fc.constantFrom('open' as const, 'collapsed' as const);

/** All that may be kept, in any order. */
export const everything: fc.Arbitrary<Everything> = fc.record({
	profile: profiles,
	ownSkills: fc.uniqueArray(
		fc.record({
			id: fc.stringMatching(/^own\/[a-z]{1,9}$/),
			label: fc.string({ minLength: 1, maxLength: 40 }),
			kind: fc.constantFrom('technology' as const, 'competence' as const),
			addedAt: instant,
		}),
		{ selector: ({ id }) => id, maxLength: 4 },
	),
	sites: fc.uniqueArray(
		fc.record<KeptSite>(
			{
				host: fc.constantFrom('builtin.com', 'unjobs.org', 'builtinla.com'),
				dock,
				side: fc.constantFrom('left', 'right', 'bottom'),
				listDock: dock,
				hidden: fc.boolean(),
			},
			{ requiredKeys: ['host', 'dock', 'hidden'] },
		),
		{ selector: ({ host }) => host },
	),
	steps: fc.array(step, { maxLength: 3 }).map((steps) => steps.map((each, at) => ({ ...each, id: at + 1 }))),
	seenAds: fc.uniqueArray(seenAd, { selector: ({ key }) => key, maxLength: 4 }),
	savedAds: fc.uniqueArray(savedAd, { selector: ({ key }) => key, maxLength: 3 }),
	corrections: fc
		.array(keptCorrection, { maxLength: 4 })
		.map((all) => all.map((each, at) => ({ ...each, id: 3 * at + 1 }))),
	mutes: fc.uniqueArray(mute, { selector: muteKey, maxLength: 4 }),
	choice: fc.record({ isRecording: fc.boolean(), months: fc.integer({ min: 1, max: 60 }) }),
	settings: fc.record({
		levelsIn: fc.constantFrom(...levelFrameworks),
		framework: fc.constantFrom(...roleFrameworks, null),
		language: fc.constantFrom(...wordLanguages, null),
		theme: fc.constantFrom(...themes),
		isMarking: fc.boolean(),
		hasSingleKeys: fc.boolean(),
		isReadingLists: fc.boolean(),
	}),
});
