// The words of the overlay's menu, in English: where it stands, marks in the page and what they mean.
import type { EvidenceKind } from '../../../core/evidence-mark.ts';
import type { Strength } from '../../../core/analysis.ts';
import type { Side } from '../../../messages/calls.ts';

const sides: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right', bottom: 'Bottom' };

const kinds: Readonly<Record<EvidenceKind, string>> = {
	line: 'a whole requirement: a thin line',
	competence: 'a competence: one line',
	technology: 'a technology: a double line',
	qualification: 'years, degree, language, certificate: dotted',
};

const strengths: Readonly<Record<Strength, string>> = {
	must: 'must have: an unbroken line',
	preferred: 'nice to have: a broken line',
};

/** The menu. */
export const menu = {
	label: 'Menu of Plumbline',
	place: 'Where it stands',
	sides,
	marks: 'Mark words in the page',
	legend: 'What the marks mean',
	sample: 'words',
	kinds,
	strengths,
	privacy: 'Marks show what the ad says, whoever reads it. Nothing of you is in them.',
	read: 'How it is read',
	openProfile: 'Open your profile',
	openAds: 'Open your ads',
	hide: 'Put it away',
};
