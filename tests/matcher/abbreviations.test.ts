// Abbreviations of a title are read by what the ad says that they stand for, and only where it says so.
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/core/span.ts';
import { spellOutAbbreviations } from '../../src/matcher/abbreviations.ts';

const spell = (title: string, text: string): string | null => spellOutAbbreviations(title, text)?.title ?? null;

describe('an abbreviation of a title is spelled out', () => {
	it.each([
		['RHP Manager', 'You lead the Rural Health Programme (RHP) in two valleys.', 'Rural Health Programme Manager'],
		['RHPs Manager', 'The Rural Health Programme (RHP) grows.', 'Rural Health Programmes Manager'],
		[
			'MEL Officer',
			'Our Monitoring, Evaluation and Learning (MEL) team',
			'Monitoring, Evaluation and Learning Officer',
		],
		['Head of R&D', 'Research & Development (R&D) builds it.', 'Head of Research & Development'],
		['RHP Manager', 'the rural\nhealth  programme (RHP)', 'rural health programme Manager'],
		[
			'Responsable SIG',
			'le Système d’Information Géographique (SIG)',
			'Responsable Système d’Information Géographique',
		],
		['Responsable EAH', 'Programme Eau, Assainissement et Hygiène (EAH)', 'Responsable Eau, Assainissement et Hygiène'],
	])('%s: %s', (title, text, spelled) => {
		expect(spell(title, text)).toBe(spelled);
	});

	it('by the first words whose initials fit, whatever stood before', () => {
		expect(spell('RHP Manager', 'ask us (RHP) about the Rural Health Programme (RHP)')).toBe(
			'Rural Health Programme Manager',
		);
	});

	it('each of several, with the words that say so', () => {
		const text = 'Quality Assurance (QA) and Rural Health Programme (RHP)';
		const spelled = spellOutAbbreviations('RHP QA Officer', text);
		expect(spelled?.title).toBe('Rural Health Programme Quality Assurance Officer');
		expect(spelled?.spans.map((span) => quote(text, span))).toEqual(['Rural Health Programme', 'Quality Assurance']);
	});
});

describe('nothing is spelled out', () => {
	it.each([
		['where the initials are others', 'RHP Manager', 'the Rural Care Programme (RHP)'],
		['where a word stands between', 'RHP Manager', 'Rural Health Programme, known to all (RHP)'],
		['where the text has it in brackets only', 'RHP Manager', '(RHP)'],
		['where the text never explains it', 'RHP Manager', 'RHP is what we do.'],
		['of a word in small letters', 'Rhp Manager', 'Rural Health Programme (RHP)'],
		['of a letter alone', 'C Developer', 'Careful (C)'],
		['of longer words in capitals', 'MANAGER', 'Many And New And Good Every Roads (MANAGER)'],
		['where the words run into others', 'RHP Manager', 'Rural Health Programme(RHP2)'],
	])('%s', (_why, title, text) => {
		expect(spell(title, text)).toBeNull();
	});

	it('across more words than an abbreviation has', () => {
		const far = `Rural ${'of the '.repeat(40)}Health Programme (RHP)`;
		expect(spell('RHP Manager', far)).toBeNull();
	});
});
