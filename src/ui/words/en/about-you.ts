// The words of the profile's part "About you", in English.
import type { CefrLevel, DegreeClass } from '../../../core/analysis.ts';
import { count, day } from './formats.ts';

const cefrNames: Readonly<Record<CefrLevel, string>> = {
	a1: 'A1, beginner',
	a2: 'A2, elementary',
	b1: 'B1, intermediate',
	b2: 'B2, upper intermediate',
	c1: 'C1, advanced',
	c2: 'C2, mastery',
};

const cefr: Readonly<Record<CefrLevel, string>> = {
	a1: 'You get by with a few everyday phrases when others speak slowly.',
	a2: 'You manage short talks about familiar, routine matters.',
	b1: 'You cope with most of what comes up at work or on a trip, and can say what you think.',
	b2: 'You follow involved texts in your field and talk with native speakers without strain on either side.',
	c1: 'You use the language with ease at work, in long and demanding texts too.',
	c2: 'You understand practically everything, and say exactly what you mean even on hard matters.',
};

const degreeNames: Readonly<Record<DegreeClass, string>> = {
	none: 'No formal degree',
	secondary: 'Secondary school',
	diploma: 'Diploma',
	bachelor: 'Bachelor’s degree',
	master: 'Master’s degree',
	doctorate: 'Doctorate',
};

/** Functions where a sentence holds a number or a name. */
export const aboutYou = {
	lists: {
		degrees: {
			heading: 'Degrees',
			hint: 'With the field, where it matters.',
			unsaid: 'You have not said whether you have a degree.',
			none: 'You have said that you have no degree.',
			sayNone: 'I have no degree',
		},
		languages: {
			heading: 'Languages',
			hint: 'With the level of the Common European Framework. The sentence beside it says what the level means.',
			unsaid: 'You have not said which languages you speak.',
			none: 'You have said that you have no language to name.',
			sayNone: 'I have no language to name',
		},
		certificates: {
			heading: 'Certificates and licences',
			hint: 'Registrations and clearances too. One that has expired is no longer counted.',
			unsaid: 'You have not said which certificates or licences you hold.',
			none: 'You have said that you hold none.',
			sayNone: 'I hold none',
		},
	},
	takeBack: 'Take this back',
	alreadyThere: 'This one stands in the list already.',
	leaveOut: 'Leave it out',
	experience: 'Years of experience',
	experienceHint: 'Professional experience overall. 0 says that you have none; an empty field says nothing.',
	experienceField: 'Years',
	experienceUnsaid: 'You have not said how many.',
	experienceSaid: (years: number) => `You have said: ${count(years, 'year', 'years')}.`,
	yearsIn: 'Years by skill or field',
	yearsInHint: 'For ads that ask for “3 years of Python” or “5 years in procurement”.',
	yearsOf: (name: string) => `Years: ${name}`,
	addYearsIn: 'Add a skill or a field',
	field: 'Field of work or study',
	degree: (name: string, field: string | null) => (field === null ? name : `${name}: ${field}`),
	degreeNames,
	degreeField: 'Degree',
	fieldOfStudy: 'Field of study',
	anyField: 'No field said',
	addDegree: 'Add this degree',
	addLanguage: 'Add a language',
	levelIn: (language: string) => `Level: ${language}`,
	chooseLevel: 'Choose a level',
	cefr,
	cefrNames,
	addCertificate: 'Add a certificate or licence',
	expiresOn: 'Counts until',
	doesNotExpire: 'No day said: it does not expire.',
	countsUntil: (at: Date) => `Counts until the end of ${day.format(at)}.`,
	grade: 'Grade',
	gradeHint: 'The grade that you hold, if your employer has one of these systems.',
	gradeField: 'Your grade',
	noGrade: 'Nothing said',
};
