// Which languages have rules.
import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { findLanguage } from '../../src/languages/registry.ts';

describe('rules for a language', () => {
	it.each(['en', 'en-GB', 'en-US', 'en-Latn-NG'])('are the English ones for %s', (tag) => {
		expect(findLanguage(tag)).toBe(english);
	});

	it.each(['fr', 'de-CH', 'und', 'eng', '', 'enm', 'x-en'])('are missing for %j', (tag) => {
		expect(findLanguage(tag)).toBeNull();
	});
});
