// English cues by what they do to a line of an ad. Every list has lines that it must catch and lines, just as common in
// ads, that it must leave alone; the employers are invented.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { LanguageRules } from '../../../src/languages/rules.ts';
import { mentionsOf, opening, writeAd } from '../../matcher/ads.ts';
import { analyseSmall } from '../../matcher/small-knowledge.ts';

const underHeading = (heading: string, line: string): Analysis =>
	analyseSmall(writeAd([opening, `# ${heading}`, `- ${line}`]));
const inProse = (sentence: string): Analysis => analyseSmall(writeAd([opening, sentence]));

type Examples = {
	/** Whether the list has its effect in a line. */
	readonly effect: (line: string) => boolean;
	readonly has: readonly string[];
	readonly hasNot: readonly string[];
};
type CueList =
	| 'preferred'
	| 'must'
	| 'asks'
	| 'asksAtStart'
	| 'neverAsks'
	| 'notNeeded'
	| 'equivalent'
	| 'endsFields'
	| 'languageSkill';

const examples: Readonly<Record<CueList & keyof LanguageRules, Examples>> = {
	preferred: {
		effect: (line) => underHeading('Requirements', line).requirements[0]?.strength === 'preferred',
		has: [
			'Knowledge of Swahili is an asset',
			'A forklift licence would be an advantage',
			'Ideally you have run a kitchen of your own',
			'Preferably with experience in cold storage',
			'Welding aluminium is a plus, but not required',
			'Experience with K8s: nice to have',
			'Bonus points for open-source work',
			'A master’s degree is highly desirable',
		],
		hasNot: [
			'Three years in asset management',
			'Keeps a register of fixed assets and equipment',
			'Welcomes guests at the front desk and answers the telephone',
			'Welcome guests at the front desk and answer the telephone',
			'Works out bonus payments for the sales team',
			'Can explain our competitive advantage to a buyer',
			'Turns customer preferences into menus',
			'Reaches the desired temperature without wasting fuel',
			'Drives in the dark, plus one weekend a month',
			'Python, SQL',
		],
	},
	must: {
		effect: (line) => {
			const says = underHeading('Requirements', line).requirements[0]?.strengthCue.says;
			return says !== undefined && says !== 'Requirements';
		},
		has: [
			'Experience with hand tools is required',
			'Must have a clean driving licence',
			'A good eye for colour is essential',
			'A forklift licence is mandatory',
			'Fluency in French is a must',
		],
		hasNot: [
			'Experience with hand tools',
			'Good at explaining what went wrong',
			'Knows what the law asks of a bakery',
			'Comfortable with a mustard-yellow uniform',
		],
	},
	asks: {
		effect: (line) => inProse(line).requirements.length > 0,
		has: [
			'You have run a night shift before.',
			'The ideal candidate has sold machines to farmers.',
			'Applicants must hold a valid passport.',
			'We are looking for someone with a background in logistics.',
			'Five years of experience as a nurse.',
			'Five years’ experience as a nurse.',
			'Fluent in English and Swahili.',
			'A clean driving licence is essential.',
			'Two winters in a ski school are a must.',
			'Harrowgate Foods is looking for a baker with a track record in rye bread.',
		],
		hasNot: [
			'Harrowgate Foods bakes for forty cafés.',
			'The bakery stands beside the canal.',
			'You will run the night shift and keep the ovens clean.',
			'The team plans its week on Monday mornings.',
			'Our customers experience the bread, not the paperwork.',
			'We are known for our commitment to local farmers.',
			'Our passion for good bread goes back three generations.',
		],
	},
	asksAtStart: {
		effect: (line) => underHeading('Week one', line).requirements.length > 0,
		has: [
			'Strong sense of order',
			'Proven record of closing sales',
			'Knowledge of food hygiene',
			'Willing to travel two days a month',
			'Bachelor’s degree, any subject',
			'Valid forklift licence',
		],
		hasNot: [
			'Run the night shift',
			'Clean the ovens every Sunday',
			'Coach the two apprentices',
			'A canteen with a strong coffee',
			'Excellent benefits from the first day',
		],
	},
	neverAsks: {
		effect: (line) => underHeading('Requirements', line).requirements.length === 0,
		has: [
			'Tidewell Ferries is an equal opportunity employer',
			'All are considered without regard to origin or faith',
			'We offer a bicycle and a season ticket',
			'Health insurance, dental and vision from day one',
			'The base salary is 54,000 to 61,000 a year',
			'Only shortlisted candidates will be contacted',
			'Please send your CV to the harbour office',
			'Founded in 1904, Tidewell runs eleven ferries',
		],
		hasNot: [
			'Two years in a dental practice',
			'Has sold health insurance to small firms',
			'Python and SQL',
			'A sense for what customers value',
		],
	},
	notNeeded: {
		effect: (line) => underHeading('Requirements', line).requirements[0]?.excluded === true,
		has: [
			'No degree required',
			'Experience in retail is not required',
			'No prior knowledge of SAP is needed',
			'You do not need to know Kotlin',
			'A driving licence isn’t necessary',
			'No experience needed, we train you',
		],
		hasNot: [
			'A driving licence is required',
			'Knowledge of Kubernetes is a plus but not required',
			'Cuts unnecessary steps out of a process',
			'Has no fear of heights',
			'Knows what is needed before it is asked for',
		],
	},
	equivalent: {
		effect: (line) => underHeading('Education', line).equivalentAccepted,
		has: [
			'Bachelor’s degree or equivalent experience',
			'Bachelor’s degree in nursing, or an equivalent combination of training and experience',
			'Master’s degree; relevant years may be accepted in lieu of it',
			'A university degree or equivalent practical experience',
		],
		hasNot: [
			'Bachelor’s degree and relevant experience',
			'Bachelor’s degree or equivalent',
			'Master’s degree in fluid dynamics',
			'Bachelor’s degree; experience with Python or similar tools',
		],
	},
	// A field of study is no skill that is asked for; what stands behind such a word is.
	endsFields: {
		effect: (line) => mentionsOf(underHeading('Education', line), 'competence/procurement').length > 0,
		has: [
			'Bachelor’s degree with experience in procurement',
			'A university degree plus two years of procurement',
			'Master’s degree in law and knowledge of procurement',
			'Bachelor’s degree required, procurement training welcome',
			'Bachelor’s degree, driving licence, procurement',
		],
		hasNot: [
			'Bachelor’s degree in procurement',
			'A degree in law, logistics, procurement or a related field',
			'Master’s degree in public procurement',
		],
	},
	languageSkill: {
		effect: (line) => underHeading('Requirements', line).languages.length > 0,
		has: [
			'Fluent in French',
			'Excellent written and spoken English',
			'Working knowledge of Swahili',
			'French: B2 or better',
			'Can read and write English',
			'English is required',
		],
		hasNot: [
			'Has worked on the English coast',
			'Knows French wine',
			'Sells Swahili schoolbooks',
			'Fluent in all matters of cold storage',
		],
	},
};

describe.each(Object.entries(examples))('the English list "%s"', (_, { effect, has, hasNot }) => {
	it.each(has)('catches "%s"', (line) => {
		expect(effect(line)).toBe(true);
	});

	it.each(hasNot)('leaves alone "%s"', (line) => {
		expect(effect(line)).toBe(false);
	});
});

describe('cues that meet', () => {
	it('a line that says how strongly it asks is believed before its heading', () => {
		expect(underHeading('Requirements', 'Swahili is a plus').requirements[0]?.strength).toBe('preferred');
	});

	it('a number of years says how much, not how strongly', () => {
		const { requirements } = underHeading('Nice to have', 'At least two years with Kotlin');
		expect(requirements[0]?.strength).toBe('preferred');
	});

	it('a line that calls itself mandatory is a must even under "nice to have"', () => {
		const { requirements } = underHeading('Nice to have', 'Kubernetes (mandatory for the platform team)');
		expect(requirements[0]?.strength).toBe('must');
	});

	it('a line that says that a skill is welcome but not required is preferred, not left out', () => {
		const [requirement] = underHeading('Requirements', 'Kotlin is nice to have but not required').requirements;
		expect(requirement).toMatchObject({ strength: 'preferred', excluded: false });
	});
});
