// The ladder of degrees, on which "at least" is decided.
import { expect, it } from 'vitest';
import { degreeClasses } from '../../src/core/analysis.ts';

it('degrees climb from none to a doctorate', () => {
	expect(degreeClasses).toEqual(['none', 'secondary', 'diploma', 'bachelor', 'master', 'doctorate']);
});
