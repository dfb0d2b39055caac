// Checks by their ids, as words.
import { expect, it } from 'vitest';
import { nameOfRule } from '../../../src/ui/parts/name-rule.ts';

it.each([
	['no-pay', 'no pay'],
	['level/years-beyond-role', 'years beyond role'],
	['title', 'title'],
])('%s is called “%s”', (rule, name) => expect(nameOfRule(rule)).toBe(name));
