// English words around fields of study: what leads to them, what ends them, what opens them to related ones.
import type { LanguageRules } from '../rules.ts';

export const leadsField: LanguageRules['leadsField'] = ['in', 'of'];

export const endsStudies: LanguageRules['endsStudies'] = [
	'from',
	'at',
	'to',
	'who',
	'which',
	'is',
	'are',
	'will',
	'must',
	'should',
	'strong',
	'solid',
	'proven',
	'demonstrated',
	'excellent',
	'understanding',
	'familiarity',
	'familiar',
	'expertise',
	'background',
	'interest',
	'passion',
	'work',
	'working',
	'minimum',
	'lieu',
	'place',
	'instead',
	'accredited',
	'considered',
	'accepted',
	'substituted',
	'advantage',
	'asset',
];

export const relatedWords: LanguageRules['relatedWords'] = [
	'related',
	'similar',
	'relevant',
	'equivalent',
	'comparable',
	'other',
	'another',
	'any',
	'cognate',
	'allied',
	'adjacent',
];

export const fieldNouns: LanguageRules['fieldNouns'] = [
	'field',
	'fields',
	'discipline',
	'disciplines',
	'subject',
	'subjects',
	'area',
	'areas',
	'study',
	'studies',
	'major',
	'specialty',
	'speciality',
	'specialization',
	'specialisation',
	'domain',
];

export const likeWords: LanguageRules['likeWords'] = ['related', 'similar'];

export const titleOfDegree: LanguageRules['titleOfDegree'] = [
	'science',
	'sciences',
	'arts',
	'philosophy',
	'applied',
	'higher',
	'secondary',
	'vocational',
];
