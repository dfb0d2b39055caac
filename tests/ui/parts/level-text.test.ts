// Levels and ratings in words.
import { describe, expect, it } from 'vitest';
import { levels } from '../../../src/core/level.ts';
import { levelText, ratingText } from '../../../src/ui/parts/level-text.ts';
import { words } from '../../../src/ui/words/words.ts';

const text = words();

describe('a level', () => {
	it('has its name on its scale, and its number', () => {
		expect(levelText(3, 'competence', text)).toBe('Professional (3)');
		expect(levelText(3, 'technology', text)).toBe('Alone (3)');
	});

	it('is told apart from every other on both scales', () => {
		for (const scale of ['competence', 'technology'] as const)
			expect(new Set(levels.map((level) => levelText(level, scale, text))).size).toBe(5);
	});
});

describe('a rating', () => {
	it('is its level, what else the user said, or that there is none', () => {
		expect(ratingText(5, 'competence', text)).toBe('Executive (5)');
		expect(ratingText('none', 'technology', text)).toBe("I don't have this");
		expect(ratingText('unsure', 'technology', text)).toBe('Not sure');
		expect(ratingText(null, 'technology', text)).toBe('Not rated');
	});
});
