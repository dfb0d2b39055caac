// Checks by their names in the language in use, and by their ids as words where they have none.
import { afterEach, expect, it } from 'vitest';
import { nameOfRule } from '../../../src/ui/parts/name-rule.ts';
import { chooseLanguage } from '../../../src/ui/words/words.ts';

afterEach(() => chooseLanguage('en', []));

it('are called by their names, in the language in use', async () => {
	expect(nameOfRule('pay-missing')).toBe('No pay');
	await chooseLanguage('fr', []);
	expect(nameOfRule('pay-missing')).toBe('Rémunération non précisée');
	await chooseLanguage('es', []);
	expect(nameOfRule('pay-missing')).toBe('Remuneración sin indicar');
});

it.each([
	['no-pay', 'no pay'],
	['level/years-beyond-role', 'years beyond role'],
	['title', 'title'],
	['constructor', 'constructor'],
])('%s, which has no name, is called “%s”', (rule, name) => expect(nameOfRule(rule)).toBe(name));
