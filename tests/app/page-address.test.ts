// Parts of an address.
import { describe, expect, it } from 'vitest';
import { hostOf, withoutFragment } from '../../src/app/page-address.ts';

describe('an address', () => {
	it('loses its fragment, and only at the first sign', () => {
		expect(withoutFragment('https://a.example/#b#c')).toBe('https://a.example/');
		expect(withoutFragment('')).toBe('');
	});

	it('has a host or none', () => {
		expect(hostOf('https://www.builtinla.com:8443/job')).toBe('www.builtinla.com');
		expect(hostOf('no address')).toBe('');
		expect(hostOf('about:blank')).toBe('');
	});
});
