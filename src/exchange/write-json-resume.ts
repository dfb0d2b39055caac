// A profile as a JSON Resume: what the standard has fields for stands in them, and exactly as said under a key of our own.
import type { DegreeClass } from '../core/analysis.ts';
import type { Profile } from '../core/profile.ts';
import type { Rating } from '../core/rating.ts';
import { byCodeUnits } from '../text/sorted-lines.ts';
import { ownKey, type Beside } from './json-resume-shape.ts';
import { levelNames } from './level-words.ts';
import { labelIn, type Vocabulary } from './vocabulary.ts';

const schemaAddress = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The names of the classes as education says them; each is read back as the same class. */
export const studyTypes: Readonly<Record<DegreeClass, string>> = {
	none: 'No formal education',
	secondary: 'Secondary school',
	diploma: 'Diploma',
	bachelor: "Bachelor's degree",
	master: "Master's degree",
	doctorate: 'Doctorate',
};

/** A list under its name, nothing where the user has said nothing. */
const section = <Entry>(name: string, entries: readonly Entry[] | null): Readonly<Record<string, readonly Entry[]>> =>
	entries === null ? {} : { [name]: entries };

/** A rating with its fields in one order. */
const exactly = ({ concept, scale, level, ratedAt, evidence, lastUsed }: Rating): Rating => ({
	concept,
	scale,
	level,
	ratedAt,
	...(evidence === undefined ? {} : { evidence }),
	...(lastUsed === undefined ? {} : { lastUsed }),
});

/** The résumé as text; the same profile gives the same bytes. Ratings without a level stand beside the skills, in `meta`. */
export function writeJsonResume(profile: Profile, vocabulary: Vocabulary): string {
	const ratings = profile.ratings.toSorted((a, b) => byCodeUnits(a.concept, b.concept));
	const skills = ratings.flatMap((rating) => {
		const { concept, scale, level } = rating;
		if (typeof level !== 'number') return [];
		const name = labelIn(vocabulary, concept);
		return [{ name, level: levelNames[scale][level], keywords: [concept, String(level)], [ownKey]: exactly(rating) }];
	});
	const education =
		profile.degrees?.map(({ degree, field }) => ({
			studyType: studyTypes[degree],
			...(field === null ? {} : { area: labelIn(vocabulary, field) }),
			[ownKey]: { degree, field },
		})) ?? null;
	const certificates =
		profile.certificates?.map(({ concept, expiresOn }) => ({
			name: labelIn(vocabulary, concept),
			[ownKey]: { concept, expiresOn },
		})) ?? null;
	const languages =
		profile.languages?.map(({ code, level }) => ({
			language: labelIn(vocabulary, `language/${code}`),
			fluency: level.toUpperCase(),
			[ownKey]: { code, level },
		})) ?? null;
	const beside: Beside = {
		version: 1,
		years: profile.years,
		yearsIn: profile.yearsIn.map(({ concept, years }) => ({ concept, years })),
		targets: profile.targets,
		grade: profile.grade,
		ratings: ratings.filter(({ level }) => typeof level !== 'number').map(exactly),
	};
	const resume = {
		$schema: schemaAddress,
		basics: {},
		...section('education', education),
		...section('certificates', certificates),
		skills,
		...section('languages', languages),
		meta: { version: 'v1.0.0', [ownKey]: beside },
	};
	return `${JSON.stringify(resume, null, '\t')}\n`;
}
