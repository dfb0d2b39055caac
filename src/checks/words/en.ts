// What the checks say, in English.
import type { DegreeClass } from '../../core/analysis.ts';
import type { CheckTongue } from '../words.ts';

const lists = new Intl.ListFormat('en-GB');
const quoted = (words: string): string => `“${words}”`;
const quotedList = (words: readonly string[]): string => lists.format(words.map(quoted));
const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);
const degrees: Readonly<Record<DegreeClass, string>> = {
	none: 'no degree or certificate',
	secondary: 'secondary school',
	diploma: 'a diploma',
	bachelor: 'a bachelor’s degree',
	master: 'a master’s degree',
	doctorate: 'a doctorate',
};
const way = ({
	degree,
	years: count,
}: {
	readonly degree: DegreeClass | null;
	readonly years: number | null;
}): string => (degree === null ? years(count ?? 0) : `${degrees[degree]} and ${years(count ?? 0)}`);

const excluded = {
	native:
		'It asks where somebody grew up, not how well they speak. People who learnt the language as well as you need stay away, and in many places such a demand is unlawful.',
	'digital-native':
		'It says how old somebody should be without saying so. People who know the tools and are older read that they are not meant.',
	body: 'It speaks of the body where the work should be spoken of. People with a disability, or who look other than you thought, read that they are not meant.',
	family: 'What family somebody has says nothing of their work, and asking for it is unlawful in many places.',
	private: 'It asks about private life, which says nothing of the work, and in many places may not be asked.',
	sex: 'It lets only one sex in. In most places that is unlawful unless the work itself needs it, and then the reason has to be said.',
	unemployed: 'It turns away people who were ill, cared for somebody or lost their work, whatever they can do.',
	photo: 'A picture shows age, sex and origin before anybody has read what the person can do.',
	always: 'It tells people with children, illness or another life beside work that they are not meant.',
	metaphor: 'A picture from slavery, from disability or from somebody’s faith speaks of people who may be reading.',
} as const;
const includedInstead = {
	native: 'Say how well the language has to be spoken: “fluent English, spoken and written (C1)”.',
	'digital-native': 'Name the tools that one has to know.',
	body: 'Say what the work asks: “lifting boxes of up to 20 kg, with help where needed”.',
	family: 'Leave it out. If it is about travel or hours, say how much and when.',
	private: 'Leave it out, or say the rule that holds at work and why.',
	sex: 'Leave it out, or give the reason and the law that allows it.',
	unemployed: 'Leave it out, and ask what somebody can do.',
	photo: 'Ask for a CV without a picture.',
	always: 'Say the hours, and how often it is more.',
	metaphor: 'Say it without the picture.',
} as const;
const notPaid = {
	trial:
		'Work on trial is work: in many places it has to be paid, and people who cannot afford a day without pay stay away.',
	nothing: 'Only people with money of their own can take it, and in many places work of this kind has to be paid.',
	equity:
		'Shares of a young company pay no rent and may come to nothing, and in many places they cannot stand in for a wage.',
	commission: 'Without a base the risk is all the employee’s, and in many places a minimum wage is due all the same.',
} as const;

const passed = {
	interview: 'The day of the interviews',
	end: 'The end of the post',
	start: 'The start of the post',
} as const;
const contradictionAsk = {
	place: 'Is the work wholly remote, or on how many days is one in the office?',
	dates: 'Until when can one apply?',
	travel: 'How much of the time does one travel?',
	hours: 'What is paid for the hours of this post?',
	closed: 'Can one still apply?',
	past: 'Can one still apply?',
} as const;

/** The sentences in English. */
export const english: CheckTongue = {
	degrees,
	report: {
		title: 'What the checks say',
		untitled: (id) => `Posting ${id}`,
		nothing: 'The checks found nothing.',
		silent: (language) =>
			`This posting is in another language (${language}); the checks know English only and say nothing of it.`,
		pair: (name, said) => `${name}: ${said}`,
		why: 'Why',
		instead: 'Instead',
		against: 'Measured by',
		howSure: 'How sure',
		severities: { error: 'Error', warning: 'Warning', info: 'Remark' },
		evidence: {
			law: 'law in some places',
			field: 'studies in the field',
			lab: 'studies in the laboratory',
			survey: 'surveys',
			opinion: 'practitioners’ opinion',
			provable: 'the ad itself shows it',
		},
	},
	rules: {
		'years-against-title': {
			name: 'Years against the title',
			found: ({ title, years: count, isTooMany }) =>
				isTooMany
					? `${quoted(title)} speaks to beginners, and the ad asks for ${years(count)} of experience.`
					: `${quoted(title)} speaks to experienced people, and the ad asks for no more than ${years(count)}.`,
			why: ({ isTooMany }) =>
				isTooMany
					? 'Beginners read that they are not meant, and people with that experience do not look at such a title. Every third ad for beginners makes this mistake.'
					: 'Either the title promises more than the work is, or people apply who cannot do it yet.',
			instead: ({ isTooMany }) =>
				isTooMany
					? 'Take “junior” or “entry-level” out of the title, or ask for two years at the most.'
					: 'Take the rank out of the title, or say what experience it rests on.',
			ask: ({ years: count, isTooMany }) =>
				isTooMany
					? `Are the ${years(count)} of experience a condition, or do you also consider people who are starting out?`
					: 'What makes this a senior post: what would I decide or answer for?',
		},
		'impossible-years': {
			name: 'More years than there have been',
			found: ({ technology, years: count, first }) =>
				`The ad asks for ${years(count)} of ${technology}, which has existed since ${first}.`,
			why: ({ technology, most }) =>
				`Nobody can have more than ${years(most)} of ${technology}. Those who know it best see the mistake first, and wonder who wrote the ad.`,
			instead: ({ technology }) =>
				`Ask for what has to be done with ${technology}, or for fewer years, and for the years in the field as a whole.`,
			ask: ({ technology }) => `How much of the experience has to be with ${technology} itself?`,
		},
		'certificate-against-level': {
			name: 'A certificate beyond the job’s level',
			found: ({ certificate, needs, years: count }) =>
				count === null
					? `${certificate} itself takes about ${years(needs)} of experience, and this is a post for beginners.`
					: `${certificate} itself takes about ${years(needs)} of experience, and the ad asks for ${years(count)}.`,
			why: 'Nobody at the level of this post can hold the certificate, so those whom you want cannot apply.',
			instead: 'Make it “or working towards it”, take one that beginners can hold, or name what it should show.',
			ask: ({ certificate }) => `Do I need ${certificate} from the first day, or can I get it while I work?`,
		},
		'years-scope-unclear': {
			name: 'Several numbers of years',
			found: ({ words }) =>
				`The ad gives several numbers of years, ${quotedList(words)}, and does not say which is the whole.`,
			why: 'A reader cannot tell whether the numbers add up or lie within each other, and reckons with the most.',
			instead: 'Say the whole once: “five years in all, two of them with …”.',
			ask: 'Do the numbers of years add up, or is the smaller part of the larger?',
		},
		age: {
			name: 'Age',
			found: ({ kind, words }) =>
				kind === 'age'
					? `${quoted(words)} sets an age for candidates.`
					: kind === 'most-years'
						? `${quoted(words)} shuts out people with more experience.`
						: `${quoted(words)} reads as a wish for young people.`,
			why: ({ kind }) =>
				kind === 'age'
					? 'In most places an age limit is unlawful unless the work itself needs one, and then the reason has to be said.'
					: 'People above a certain age read that they are not meant; courts have taken such words for a sign of it.',
			instead: ({ kind }) =>
				kind === 'age'
					? 'Leave the age out, or give the reason and the law that allows it.'
					: kind === 'most-years'
						? 'Say what the post offers and pays, and let people with more experience decide for themselves.'
						: 'Say what somebody has to be able to do.',
			ask: ({ kind }) =>
				kind === 'most-years'
					? 'Do you also consider people with more experience than that?'
					: 'Is the post open to people of any age?',
		},
		'generic-he': {
			name: '“He” for anybody',
			found: ({ words }) =>
				words.length === 1
					? `The ad calls whoever takes the post ${quoted(words[0] ?? '')}.`
					: `The ad calls whoever takes the post “he” or “his”, ${words.length} times.`,
			why: 'Women who read it are less sure that they are meant, and in many places an ad has to speak to everybody.',
			instead: 'Write “you”, or “they”.',
			ask: 'Is the post open to people of any gender?',
		},
		'gendered-title': {
			name: 'A title that names a sex',
			found: ({ words }) => `${quoted(words)} names a sex.`,
			why: 'In many places a job’s title has to be open to everybody, and half of the readers are not named by it.',
			instead: ({ neutral }) => `Write ${quoted(neutral)}.`,
			ask: 'Is the post open to people of any gender?',
		},
		'trait-rate': {
			name: 'Words for traits',
			found: ({ words, per100 }) =>
				`${per100} of 100 words name traits that readers tie to one sex: ${quotedList(words)}.`,
			why: 'In the laboratory, ads with many such words appealed less to the other sex. In the field the effect is small, and tools that count them disagree; so this is the list and no verdict.',
			instead: 'Keep those that the work needs, and say what somebody does in place of the others.',
			ask: ({ words }) => `What does ${quoted(words[0] ?? '')} mean in the daily work?`,
		},
		'title-hype': {
			name: 'A title that nobody holds',
			found: ({ words }) => `${quoted(words)} is no job that anybody searches for.`,
			why: 'People search by the names of jobs, and many take such a word for a sign of how one is treated there.',
			instead: 'Write the job’s usual name.',
			ask: 'What is the post’s official title, and what level is it?',
		},
		'pay-missing': {
			name: 'No pay',
			found: ({ words }) =>
				words === null
					? 'The ad gives no amount, no range, and no grade with a public scale.'
					: `The ad says ${quoted(words)} in place of an amount.`,
			why: 'Pay is what most readers look for first. In some places it has to be said, in others not; whether it does here depends on where the post is.',
			instead: 'Give the range that you would pay, with its currency and period, or the grade.',
			ask: 'What is the range of pay for the post?',
		},
		'pay-range-wide': {
			name: 'A wide range of pay',
			found: ({ words, times }) => `The highest pay in ${quoted(words)} is ${times} times the lowest.`,
			why: 'A reader cannot tell what they would get. In experiments wide ranges made an employer look less honest.',
			instead: 'Give the range for the level that you want to fill, or one for each level or place.',
			ask: 'Where in the range do people usually start, and what does it depend on?',
		},
		'pay-history': {
			name: 'Former pay',
			found: ({ words }) => `${quoted(words)} asks what somebody earns or earned.`,
			why: 'It carries low pay from one job into the next. In the European Union and in many states of the United States employers may not ask.',
			instead: 'Say what you pay, and ask what somebody expects if you have to.',
			ask: 'Do I have to say what I earn now, or is it enough to say what I expect?',
		},
		'many-musts': {
			name: 'Many must-haves',
			found: ({ count }) => `The ad has ${count} must-haves.`,
			why: 'Hardly anybody meets more than a dozen, and a reader cannot see which ones decide.',
			instead:
				'Keep those without which somebody could not begin, and move the rest to “nice to have” or to the duties.',
			ask: 'Which of the requirements decide, and which can be learnt on the job?',
		},
		'must-nice-unmarked': {
			name: 'Must or nice to have',
			found: ({ count }) => `None of the ${count} requirements says whether it is essential.`,
			why: 'Careful readers take everything for a condition and stay away; others take nothing for one.',
			instead: 'Put them under two headings, “essential” and “nice to have”.',
			ask: 'Which of these are essential?',
		},
		'all-expert': {
			name: 'The highest level everywhere',
			found: ({ count, all, words }) =>
				`Of the ${all} skills whose level the ad states, ${count} are asked for at the highest: ${quotedList(words)}.`,
			why: 'Hardly anybody is an expert in all of them, and the one that matters cannot be told from the others.',
			instead: 'Ask for the highest level where the work needs it, and for “good” or “working knowledge” elsewhere.',
			ask: 'In which of these do I have to be an expert, and where is a working knowledge enough?',
		},
		'vague-requirement': {
			name: 'Nothing one could check',
			found: ({ words }) =>
				`${quotedList(words.slice(0, 4))} ${words.length === 1 ? 'names' : 'name'} nothing that one could check.`,
			why: 'Nobody leaves because of it and nobody can show it, so it tells you nothing of those who apply.',
			instead: 'Say what somebody does: “you answer 40 calls a day and keep your notes so that others can go on”.',
			ask: ({ words }) => `How would I show you ${quoted(words[0] ?? '')}?`,
		},
		'degree-without-alternative': {
			name: 'A degree and nothing in its place',
			found: ({ degree }) => `The ad asks for ${degrees[degree]} and accepts nothing in its place.`,
			why: 'People who learnt the work by doing it are shut out. In surveys many employers say that they would have taken them.',
			instead: 'Add “or equivalent experience”, and say how much, unless the law asks for the degree.',
			ask: 'Do you also accept experience in place of the degree?',
		},
		'degree-above-role': {
			name: 'More education than the role asks',
			found: ({ degree, role, needs }) =>
				`The ad asks for ${degrees[degree]}; the role ${quoted(role)} asks for ${degrees[needs]}.`,
			why: 'Every degree that the work does not need shuts people out who could do it.',
			instead: 'Ask for what the role asks, or say what in this post needs more.',
			ask: 'What in the work needs the higher degree?',
		},
		'grade-against-years': {
			name: 'The grade’s own rule',
			found: ({ grade, asked, rule, isIlo }) =>
				`The ad asks for ${way(asked)}; for ${grade} the ${isIlo ? 'ILO’s descriptions ask' : 'United Nations’ rule asks'} for ${way(rule)}.`,
			why: 'The grade’s rule decides who may be appointed. An ad that says something else turns people away who qualify, or invites people who do not.',
			instead: ({ rule }) => `Ask for ${way(rule)}, or correct the grade.`,
			ask: ({ grade }) => `Which holds: the years in the ad, or the rule for ${grade}?`,
		},
		'equivalency-missing': {
			name: 'Nothing in lieu of the degree',
			found: ({ grade }) => `The ad states ${grade} and a degree, and not what is accepted in its place.`,
			why: 'For grades like this a lower degree with more years is usually accepted; readers who would qualify by it do not apply.',
			instead:
				'Add the clause: “a first-level degree with two more years of experience may be accepted in lieu of the advanced degree”.',
			ask: 'Is a lower degree with more years of experience accepted in lieu?',
		},
		'level-against-duties': {
			name: 'Duties of another level',
			found: ({ title, words, isAbove, by }) =>
				by === 'role'
					? `The ad asks for ${quotedList(words.slice(0, 4))} at a level ${isAbove ? 'above' : 'below'} that of the role ${quoted(title)}.`
					: by === 'itself'
						? `The ad says both ${quotedList(words.slice(0, 2))}.`
						: isAbove
							? `${quoted(title)} is a title for somebody who is led, and the ad says ${quotedList(words.slice(0, 4))}.`
							: `${quoted(title)} is a title for somebody who leads, and the ad says ${quotedList(words.slice(0, 4))}.`,
			why: 'The work of one level at the title of another draws the wrong people, and those who take it leave soon.',
			instead: 'Take the title that fits the duties, with the pay that goes with it, or take the duties out.',
			ask: 'How much of the work is of that kind, and at what level is the post paid?',
		},
		'role-soup': {
			name: 'Several jobs in one',
			found: ({ roles }) =>
				`The requirements are spread over ${lists.format(roles)}, and the ad names less than half of what any one of them is made of.`,
			why: 'Nobody has learnt all of these jobs, and whoever comes near one of them misses most of the ad.',
			instead: 'Say which of them is the job, and move the others to “nice to have” or to another post.',
			ask: 'Which of these jobs is most of the work?',
		},
		'core-skill-missing': {
			name: 'What the role is made of',
			found: ({ role, skills }) =>
				`The role ${quoted(role)} expects ${lists.format(skills)}; the ad names ${skills.length === 2 ? 'neither' : 'none of them'}.`,
			why: 'Readers who do this work look for what it is made of, and ask themselves whether the title is right.',
			instead: 'Name those that the work needs, or take a title that fits what you ask.',
			ask: ({ skills }) => `Does the work include ${lists.format(skills.slice(0, 2))}?`,
		},
		'title-against-content': {
			name: 'Title against content',
			found: ({ byTitle, byContent }) =>
				`The title is that of ${quoted(byTitle)}, and what the ad asks is that of ${quoted(byContent)}.`,
			why: 'People search by title and apply by content; those who find the ad are not those whom it describes.',
			instead: 'Take the title that the work goes by, or ask for what the title stands for.',
			ask: ({ byTitle, byContent }) => `Is the work rather that of ${quoted(byTitle)} or that of ${quoted(byContent)}?`,
		},
		'unmapped-requirement': {
			name: 'What no framework knows',
			found: ({ count, all }) =>
				`${count} of ${all} requirements name nothing that the frameworks or the vocabulary know.`,
			why: 'That need not be wrong: it may be special to your work. But readers may not know it by these words either.',
			instead: 'Where there is a usual name for it, use it; where there is none, say what somebody does.',
			ask: 'What does this mean in the daily work?',
		},
		'undefined-abbreviation': {
			name: 'Letters that are not spelled out',
			found: ({ words }) => `${lists.format(words)} ${words.length === 1 ? 'is' : 'are'} never spelled out.`,
			why: 'People from another house or country do the same work under another name, and do not know the letters.',
			instead: 'Write the words once, with the letters in brackets behind them.',
			ask: ({ words }) => `What does ${words[0] ?? ''} stand for?`,
		},
		'flexibility-unsaid': {
			name: 'Nothing on place and hours',
			found: 'The ad says nothing of remote work, part-time or hours.',
			why: 'In field studies ads that offered some freedom of place or hours drew up to a third more applications; and who needs it does not ask.',
			instead: 'Say where the work is done, how many hours, and what can be arranged.',
			ask: 'Where and at what hours is the work done, and what can be arranged?',
		},
		'exclusionary-phrase': {
			name: 'A phrase that shuts people out',
			found: ({ words }) => `${quoted(words)} shuts people out.`,
			why: ({ kind }) => excluded[kind],
			instead: ({ kind }) => includedInstead[kind],
			ask: ({ words }) => `What does ${quoted(words)} mean for the work?`,
		},
		unpaid: {
			name: 'Work without pay',
			found: ({ words }) => `${quoted(words)}: the ad asks for work that is not paid, or not for certain.`,
			why: ({ kind }) => notPaid[kind],
			instead: ({ kind }) =>
				kind === 'trial' ? 'Pay the trial, and say how much.' : 'Say what is paid for certain, and when.',
			ask: 'What is paid for certain, and when?',
		},
		contradiction: {
			name: 'Two things that cannot both be',
			found: (data) => {
				switch (data.kind) {
					case 'place':
						return `The ad says ${quoted(data.remote)} and ${quoted(data.days)}.`;
					case 'closed':
						return `The closing date, ${quoted(data.words)}, has passed.`;
					case 'past':
						return `${passed[data.what]}, ${quoted(data.words)}, has passed.`;
					case 'dates':
						return `The ad gives ${data.words.length} closing dates: ${quotedList(data.words)}.`;
					case 'travel':
						return `The ad gives two shares of travel: ${quotedList(data.words)}.`;
					case 'hours':
						return `The ad says ${quotedList(data.words)}: pay in proportion to hours, for all of the hours.`;
					default:
						return data satisfies never;
				}
			},
			why: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Nobody can tell whether one may still apply.'
					: 'Only one of them can be right, and readers plan by the wrong one.',
			instead: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Take the ad down, or give the new date.'
					: 'Keep the one that holds, or say whom the other is meant for.',
			ask: ({ kind }) => contradictionAsk[kind],
		},
		'reading-level': {
			name: 'Hard to read',
			found: ({ grade, degree }) =>
				`The sentences take about ${grade} years of school to read; the job asks for ${degrees[degree]}.`,
			why: 'Who can do the work may not get through the ad. The number is a rough one: it counts the length of words and sentences.',
			instead: 'Make two sentences of the long ones, and take the shorter word.',
			ask: 'What are the three things that I would do most of the time?',
		},
	},
};
