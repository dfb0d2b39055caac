// The words of how an ad compares with a profile, in English: overlay, popup and what is copied from them.
import type { Strength } from '../../../core/analysis.ts';
import type { FitBand } from '../../../core/gap.ts';
import { count, day } from './formats.ts';

const levels = (n: number): string => count(n, 'level', 'levels');
const years = (n: number): string => (n < 1 ? count(Math.round(n * 12), 'month', 'months') : count(n, 'year', 'years'));

const bands: Readonly<Record<FitBand, string>> = {
	strong: 'A strong fit by what you have said',
	good: 'A good fit by what you have said',
	partial: 'A partial fit by what you have said',
	far: 'Far from what you have said',
};

const ofStrength: Readonly<Record<Strength, (n: number) => string>> = {
	must: (n) => count(n, 'must', 'musts'),
	preferred: (n) => count(n, 'nice-to-have', 'nice-to-haves'),
};

/** Functions where a sentence holds a number or a name. */
export const fit = {
	bands,
	tooLittle: 'Too little to judge yet',
	tooLittleBecause: (unrated: number) =>
		unrated === 0
			? 'the ad asks for too few things that can be compared.'
			: `${count(unrated, 'requirement is', 'requirements are')} not rated yet.`,
	met: (met: number, total: number, strength: Strength) => `${met} of ${ofStrength[strength](total)} met`,
	unrated: (n: number) => `${n} not rated yet`,
	short: (n: number) => `${n} below what is asked`,
	shortBy: (n: number, missing: number) => `${n} short by ${levels(missing)}`,
	notStated: (n: number) => `${n} without a stated level`,
	unnamed: (n: number) => `${count(n, 'more line asks', 'more lines ask')} for something that Plumbline cannot compare`,
	years: (n: number) => `${years(n)} of experience`,
	yearsOf: (n: number, written: string) => `${years(n)} of this: “${written}”`,
	yearsWith: (n: number, name: string) => `${years(n)} with ${name}`,
	haveYears: (n: number) => years(n),
	fewerInAll: 'fewer years in all',
	yearsMissing: (n: number) => `${years(n)} short`,
	degreeMissing: 'below what is asked',
	otherField: 'the ad names other fields: whether yours will do is for you to say',
	fieldOpen: 'whether its field will do is for you to say',
	openWithout: 'the ad takes experience in its place, and does not say how much',
	toObtain: 'the ad asks whether you could get it',
	languageAt: (name: string, level: string) => `${name}, ${level}`,
	notSpoken: 'not spoken',
	stepsMissing: (n: number) => `${count(n, 'step', 'steps')} of the CEFR short`,
	certificate: (name: string) => `certificate or licence: ${name}`,
	expired: (name: string, on: Date) => `${name}, expired on ${day.format(on)}`,
	notHeld: 'not held',
	notSaid: 'not said yet',
	throughNarrower: (name: string) => `by your rating of ${name}, a kind of it`,
	throughSkill: (name: string) => `by your rating of the framework skill ${name}`,
	atLeast: (name: string, level: string) => `at least ${level}, by your rating of ${name}`,
	wider: (name: string, level: string) => `You rated ${name}, which is wider: ${level}. It does not count here.`,
	ways: 'Ways to qualify',
	byRule: (grade: string) =>
		`The ILO's own rules for the grade ${grade} say what stands in for the degree; the ad itself says nothing of it.`,
	wayOfBoth: (degree: string, n: number) => `${degree} and ${years(n)} of experience`,
	wayOfYears: (n: number) => `${years(n)} of experience, whatever the degree`,
	wayOfDegree: (degree: string) => `${degree}, however few the years`,
	sum: (forDegree: number, forGrade: number) => `${forDegree} in place of the degree + ${forGrade} for the grade`,
	wayMet: 'you have this',
	wayUnsaid: 'you have not said what it takes',
	wayYears: (n: number) => `${years(n)} short`,
	wayDegree: 'the degree is missing',
	moves: 'What would move this ad most',
	moveLevel: (name: string, level: string) => `${name} at the level ${level}`,
	closesBoth: (musts: number, preferred: number) =>
		`meets ${count(musts, 'more must', 'more musts')} and ${count(preferred, 'more nice-to-have', 'more nice-to-haves')}`,
	closesMusts: (n: number) => `meets ${count(n, 'more must', 'more musts')}`,
	closesPreferred: (n: number) => `meets ${count(n, 'more nice-to-have', 'more nice-to-haves')}`,
	closesNone: 'meets no requirement by itself, but part of one',
	rate: (name: string) => `Rate ${name}`,
	rateAs: (name: string, key: string, level: string) => `${name}: ${key}, ${level}`,
	rateHint: 'Rate it here: 0 to 5, or ? where you are not sure',
	rated: (name: string) => `Saved: ${name}`,
	notRated: 'That could not be saved. Nothing was changed.',
	undo: 'Undo',
	whatLevelsMean: 'What the two levels mean',
	wordsFor: (skill: string) => `These are the levels of the framework skill “${skill}”.`,
	ourWordsFor: (skill: string) =>
		`These are the levels of the framework skill “${skill}”, in our wording, not the publisher’s.`,
};
