// Which lines ask something of the candidate: for every kind of words a line that asks, and one that only looks like it.
import { describe, expect, it } from 'vitest';
import { opening, requirementsOf, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

/** True when the last line of an ad is a requirement. */
function isAsked(...lines: readonly string[]): boolean {
	const posting = writeAd([opening, ...lines]);
	const last = lines.at(-1)?.replace(/^- /, '') ?? '';
	return requirementsOf(posting, analyseSmall(posting)).includes(last);
}

describe('prose asks', () => {
	it.each([
		'You should have repaired a boat before.',
		'For boats that row in the rain you must be strong.',
		'The ideal candidate enjoys rain.',
		'The successful candidate will have kept a logbook.',
		'A licence for small craft is required.',
		'Norwegian preferred.',
		'6 years of harbour work.',
		'The working language is Portuguese.',
		'A second oilskin would be handy.',
	])('by words about the candidate: %s', (line) => {
		expect(isAsked(line)).toBe(true);
	});

	it.each([
		'The successful candidate will paint the pier.',
		'We have a strong background in rope.',
		'Our ability to deliver fish on time is known along the coast.',
		'Do you have experience with eels?',
		'Paint is ordered as required.',
		'The harbour celebrates 40 years.',
		'Portuguese and French are the working languages of the harbour.',
		'You will have the opportunity to sail.',
		'You will build boats that must be dry before they are fast.',
	])('but not where the words are about something else: %s', (line) => {
		expect(isAsked(line)).toBe(false);
	});

	it('by abilities where it speaks of a candidate or opens with them', () => {
		expect(isAsked('Ability to read charts.')).toBe(true);
		expect(isAsked('This role needs the ability to read charts.')).toBe(true);
		expect(isAsked('A lighthouse gives boats the ability to find home.')).toBe(false);
	});

	it('where it opens by preferring something', () => {
		expect(isAsked('Ideally a sailor from the north.')).toBe(true);
		expect(isAsked('The harbour lies ideally between two hills.')).toBe(false);
	});

	it('where the employer seeks a person and says what for a person', () => {
		expect(isAsked('Tidewell is looking for a harbour master who loves fog.')).toBe(true);
		expect(isAsked('We are seeking a cook with experience on small ships.')).toBe(true);
		expect(isAsked('We expect you to have patience.')).toBe(true);
		expect(isAsked('We are looking for a harbour master to join the pier team.')).toBe(false);
		expect(isAsked('We are looking for a harbour master who will report to the mayor.')).toBe(false);
		expect(isAsked('People who love fog visit us in autumn.')).toBe(false);
	});
});

describe('what employment hangs on is asked', () => {
	it.each([
		'All offers are subject to satisfactory references.',
		'Employment is contingent upon a background check.',
		'Occasional travel to the outer islands.',
		'Travel up to 20% of the time.',
		'Applicants must be authorized to work in Iceland.',
		'Weekend shifts are required in summer.',
		'We are unable to provide sponsorship.',
	])('wherever it stands: %s', (line) => {
		for (const heading of ['# Equal opportunity', '# About us', '# Term']) expect(isAsked(heading, line)).toBe(true);
	});

	it.each([
		'Travel costs are paid back within a week.',
		'Our references go back to 1911.',
		'The harbour is lovely at weekends.',
	])('but not where nothing hangs on it: %s', (line) => {
		expect(isAsked('# About us', line)).toBe(false);
	});

	it('but no duty is, that has to do with it', () => {
		expect(isAsked('# Duties', '- Books travel for pilots as required')).toBe(false);
		expect(isAsked('# Duties', '- Travel to the outer islands is required')).toBe(true);
	});

	it('but of the benefits only where it is a must', () => {
		expect(isAsked('# Benefits', 'Travel to work is paid for where required.')).toBe(false);
		expect(isAsked('# Benefits', '- A bicycle', 'Candidates must be authorized to work in Iceland.')).toBe(true);
	});
});

describe('an item of a list', () => {
	it('that no heading explains asks by its first words', () => {
		expect(isAsked('# The harbour', '- Ability to splice rope')).toBe(true);
		expect(isAsked('# The harbour', '- Rope work: ability to splice')).toBe(true);
		expect(isAsked('# The harbour', '- Teach young sailors so that they gain the ability to splice rope')).toBe(false);
	});

	it('that no heading explains asks where it says how much it is wanted, unless a bracket says so of something else', () => {
		expect(isAsked('# The harbour', '- A diver’s licence is a plus')).toBe(true);
		expect(isAsked('# The harbour', '- Builds rafts in the yard (oak preferred) with the apprentices')).toBe(false);
	});

	it('among duties asks where it opens like a requirement', () => {
		expect(isAsked('# Duties', '- Ability to work alone')).toBe(true);
		expect(isAsked('# Duties', '- Works alone')).toBe(false);
	});

	it('below a heading of which one word in the middle is known has to ask itself', () => {
		expect(isAsked('# Visitor experience and ferries', '- Sells tickets')).toBe(false);
		expect(isAsked('# Visitor experience and ferries', '- Experience selling tickets')).toBe(true);
		expect(isAsked('# Visitor experience', '- Sells tickets')).toBe(true);
	});
});

describe('a list below a heading that tells nothing', () => {
	const list = ['# Aboard', '- Ability to cook', '- Good with children', '- At home in small rooms'];

	it('asks as a whole where more than half of its items do', () => {
		expect(isAsked(...list)).toBe(true);
	});

	it('asks item by item where fewer do', () => {
		expect(isAsked(...list, '- Meals at seven', '- Lights out at ten', '- Berths for four')).toBe(false);
	});
});

describe('a sentence with a label under a heading that asks', () => {
	it('asks, unless the label is a heading itself', () => {
		expect(isAsked('# Competencies', '- Patience', 'Teamwork: shares the credit.')).toBe(true);
		expect(isAsked('# Competencies', '- Patience', 'Benefits: a share of the credit.')).toBe(false);
		expect(isAsked('# Competencies', '- Patience', 'Everybody shares the credit.')).toBe(false);
	});
});

describe('the words before a list', () => {
	it('say what it holds where no heading does', () => {
		expect(isAsked('Applicants must bring the following:', '- Two oilskins')).toBe(true);
		expect(isAsked('It would be an advantage to have any of these:', '- Two oilskins')).toBe(true);
		expect(isAsked('The shop sells:', '- Two oilskins')).toBe(false);
	});

	it('turn a list to duties below a heading that asks', () => {
		expect(isAsked('# What we are looking for', 'A mate who is responsible for these:', '- Painting hulls')).toBe(
			false,
		);
	});

	it('ask nothing themselves', () => {
		expect(isAsked('Applicants must have all that follows in this long line of words:')).toBe(false);
	});
});

it('sentences about the posting itself ask nothing', () => {
	expect(isAsked('# Requirements', 'This job description is not an exhaustive list of what the mate must do.')).toBe(
		false,
	);
	expect(isAsked('# Requirements', 'The mate must do what the weather asks.')).toBe(true);
});
