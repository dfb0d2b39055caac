// English words that tell whom a sentence is about: the employer, the candidate, other people.
import type { LanguageRules } from '../rules.ts';

export const employerWords: LanguageRules['employerWords'] = ['we', "we're", "we've", "we'll", 'our', 'ours', 'us'];

export const addressWords: LanguageRules['addressWords'] = [
	'you',
	"you'll",
	"you're",
	"you've",
	'your',
	'candidate',
	'candidates',
	'applicant',
	'applicants',
	'incumbent',
	'successful',
	'someone',
	'individual',
	'individuals',
	'role',
	'position',
	'post',
	'postholder',
	'job',
	'need',
	'responsible',
];

export const teamWords: LanguageRules['teamWords'] = ['team', 'teams', 'department', 'departments', 'colleagues'];

export const withWords: LanguageRules['withWords'] = ['with', 'between', 'across', 'by', 'alongside'];
