// The words of the overlay's posting view, in English: facts of the post, and what the checks say as questions to ask.
import type { CheckEvidence, Mute, Severity } from '../../../core/finding.ts';
import { count } from './formats.ts';

const severities: Readonly<Record<Severity, (n: number) => string>> = {
	error: (n) => count(n, 'serious point', 'serious points'),
	warning: (n) => count(n, 'point worth asking about', 'points worth asking about'),
	info: (n) => count(n, 'thing left open', 'things left open'),
};

const evidence: Readonly<Record<CheckEvidence, string>> = {
	law: 'The law says so.',
	field: 'Field studies found it.',
	lab: 'Laboratory studies found it.',
	survey: 'Surveys found it.',
	opinion: 'Practitioners hold it; it was not measured.',
	provable: 'The ad itself shows it.',
};

const mutedIn: Readonly<Record<Exclude<Mute['where'], 'here'>, (rule: string) => string>> = {
	site: (rule) => `The check “${rule}” is silent on this site.`,
	everywhere: (rule) => `The check “${rule}” is silent everywhere.`,
};

/** Functions where a sentence holds a number or a name. */
export const postingView = {
	facts: 'What it states',
	noFacts: 'It states no pay, dates, place of work, grade, years or degree that Plumbline can read.',
	questions: 'What to ask the employer',
	severities,
	none: 'The checks found nothing to ask about.',
	unknownLanguage: 'The checks do not know the language of this ad, so they say nothing of it.',
	ask: 'You could ask:',
	why: 'Why it matters',
	evidence,
	against: (line: string) => `Measured by the framework: ${line}.`,
	mute: 'Do not show this again',
	muteHere: 'In this ad',
	muteSite: (host: string) => `On ${host}`,
	muteEverywhere: 'Everywhere',
	muted: (n: number) => `${n} muted`,
	mutedIn,
	mutedHere: (rule: string, about: string) =>
		about === ''
			? `The check “${rule}” is silent in this ad.`
			: `The check “${rule}” is silent in this ad about “${about}”.`,
	unmute: 'Show again',
	unmuteOf: (rule: string) => `Show again: ${rule}`,
	nowMuted: 'It will not be shown again.',
	nowShown: 'It is shown again.',
};
