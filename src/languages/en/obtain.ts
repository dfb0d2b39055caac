// English words that let a candidate still get a certificate or a clearance.
import type { LanguageRules } from '../rules.ts';

export const obtainLeads: LanguageRules['obtainLeads'] = [
	'willing',
	'willingness',
	'able',
	'ability',
	'eligible',
	'eligibility',
	'ready',
	'readiness',
	'prepared',
	'capable',
	'agree',
	'commitment',
];

export const obtainVerbs: LanguageRules['obtainVerbs'] = [
	'obtain',
	'obtained',
	'obtaining',
	'acquire',
	'acquired',
	'acquiring',
	'get',
	'gain',
	'attain',
	'earn',
	'secure',
];

export const obtainPhrases: LanguageRules['obtainPhrases'] = [
	'eligible for',
	'eligibility for',
	'working towards',
	'working toward',
	'work towards',
	'in the process of obtaining',
];

export const termWords: LanguageRules['termWords'] = ['within', 'in'];
