// The framework that an ad is read by comes first.
import { expect, it } from 'vitest';
import type { RoleMatch } from '../../src/core/analysis.ts';
import { orderFrameworks } from '../../src/core/order-frameworks.ts';

const match = (score: number): readonly RoleMatch[] => [{ id: `role-${score}`, score, reasons: [] }];
const roles = { govstack: match(0.4), ict: match(0.8), ilo: [], odp: match(0.5) };

it('without a choice it is the one whose role is closest; those without a close role are left out', () => {
	expect(orderFrameworks({ roles }, null)).toEqual({ first: 'ict', others: ['govstack', 'odp'] });
});

it('the one that was chosen comes first, however close others are', () => {
	expect(orderFrameworks({ roles }, 'odp')).toEqual({ first: 'odp', others: ['govstack', 'ict'] });
});

it('the one that was chosen is none where none of its roles is close', () => {
	expect(orderFrameworks({ roles }, 'ilo')).toEqual({ first: null, others: ['govstack', 'ict', 'odp'] });
});
