// The words of corrections in the full page, in English: what was read in an ad, and what the user said instead.
import type { Strength } from '../../../core/analysis.ts';
import { count, day } from './formats.ts';

const asked: Readonly<Record<Strength, string>> = { must: 'a must', preferred: 'nice to have' };

/** Functions where a sentence holds a number or a name. */
export const corrections = {
	none: 'You have corrected nothing yet. Corrections are made in the overlay, where an ad was read wrongly.',
	number: (n: number) => count(n, 'correction', 'corrections'),
	storeFails: 'Your corrections cannot be shown: the browser gives Plumbline no place to keep them.',
	export: 'Save all as test cases',
	exportWhat:
		'A file of one correction a line, with the text of each ad that you saved. Who works on Plumbline can run it against the engine.',
	undo: 'Undo',
	undoWhat: (words: string) => `Undo the correction of ${words}`,
	undone: 'The correction is taken back.',
	read: 'Plumbline read',
	said: 'You said',
	asked,
	notARequirement: 'It asks for nothing.',
	level: (skill: string, level: string) => `${skill}: ${level}`,
	noLevel: (skill: string) => `${skill}: no level`,
	notThisSkill: (skill: string) => `It does not mean ${skill}.`,
	role: (framework: string, role: string) => `${framework}: ${role}`,
	noRole: (framework: string) => `${framework}: none of its roles`,
	wholeAd: 'The whole ad',
	readBy: (at: string, engine: string) => `${day.format(new Date(at))}, Plumbline ${engine}`,
};
