// The words of the overlay's role view, in English.
import type { LevelFramework } from '../../../core/settings.ts';
import { count } from './formats.ts';

const levelsOf: Readonly<Record<LevelFramework, string>> = {
	axelos: 'AXELOS',
	ecf: 'e-CF',
	odp: 'UK Operational Delivery',
};

/** Functions where a sentence holds a number or a name. */
export const roleView = {
	framework: 'Roles of',
	closest: 'Whichever is closest',
	levelsIn: 'Levels in the words of',
	levelsOf,
	noneIn: (framework: string) => `No role of ${framework} is close to this ad.`,
	languageUnknown: 'Plumbline matches roles to ads in English only.',
	expects: (role: string) => `What ${role} expects`,
	named: (n: number) => `Named in the ad: ${n}`,
	leftOut: (n: number) => `Left out by the ad: ${n}`,
	leftOutHint: 'The framework expects these of the role, and no words of the ad name them.',
	leftOutMore: (n: number) => count(n, 'more that is a plus', 'more that are a plus'),
	nothingLeftOut: 'The ad names everything that the framework expects.',
	expected: (level: string) => `expected: ${level}`,
	expectedRange: (lowest: string, highest: string) => `expected: ${lowest} to ${highest}`,
	expectedNone: 'expected, without a level',
	plus: 'a plus',
	asked: (level: string) => `the ad asks: ${level}`,
	askedNone: 'the ad states no level',
	you: (level: string) => `you: ${level}`,
	youBy: (level: string, name: string) => `you: ${level}, by your rating of ${name}`,
	more: 'See the closest roles and what they expect',
	noExpectations: 'The texts of this framework could not be loaded. Reload the page to try again.',
};
