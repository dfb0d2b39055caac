// The frameworks that define roles.
import { expect, it } from 'vitest';
import { roleFrameworks } from '../../src/core/concept.ts';

it('each framework that defines roles is listed once', () => {
	expect(roleFrameworks.toSorted()).toEqual(['govstack', 'ict', 'ilo', 'odp']);
});
