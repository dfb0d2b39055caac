// When a framework is made for a job at all.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/analysis.ts';
import { applies, isInternational } from '../../src/matcher/role-frameworks.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { opening, writeAd, type AdFacts } from './ads.ts';
import { englishIndex, smallEngine } from './small-knowledge.ts';

const mention = (concept: string, kind: Mention['kind']): Mention => ({
	concept,
	kind,
	span: { start: 0, end: 1 },
	requirement: null,
	strength: 'must',
	anyOf: null,
	level: null,
	levelCue: null,
});
const technologies = ['java', 'python', 'sql', 'kubernetes', 'kotlin'].map((name) =>
	mention(`technology/${name}`, 'technology'),
);
const crafts = ['negotiation', 'procurement', 'problem-solving', 'customer-service', 'project-management'].map((name) =>
	mention(`competence/${name}`, 'competence'),
);
const isIct = (mentions: readonly Mention[], titleScore: number): boolean =>
	applies('ict', { posting: writeAd([opening]), mentions, lines: [] }, titleScore, smallEngine, englishIndex);
const isOdp = (titleScore: number): boolean =>
	applies('odp', { posting: writeAd([opening]), mentions: crafts, lines: [] }, titleScore, smallEngine, englishIndex);
const international = (text: string, facts: AdFacts = {}): boolean =>
	isInternational({ posting: writeAd([opening, text], facts), lines: [tokenise(text)] }, englishIndex);

describe('the ICT profiles apply', () => {
	it('to an ad that names mostly technology, whatever its title', () => {
		expect(isIct(technologies, 0)).toBe(true);
		expect(isIct(crafts, 0)).toBe(false);
	});

	it('to an ad whose title says so, though it names no technology that the profiles expect', () => {
		const isIctCalled = (title: string): boolean =>
			applies(
				'ict',
				{ posting: writeAd([opening], { title }), mentions: crafts, lines: [] },
				1,
				smallEngine,
				englishIndex,
			);
		expect(isIctCalled('Digital Project Manager')).toBe(true);
		expect(isIctCalled('Project Manager')).toBe(false);
	});

	it('to an ad with some technology whose title is one of ICT', () => {
		const some = [...crafts, ...technologies.slice(0, 2)];
		expect(isIct(some, 1)).toBe(true);
		expect(isIct(some, 0.3)).toBe(false);
	});

	it('to no ad of another trade, even if a profile is called so', () => {
		expect(isIct([...crafts, mention('technology/scala', 'technology')], 1)).toBe(false);
	});

	it('by its title alone to an ad that names hardly anything', () => {
		expect(isIct(crafts.slice(0, 2), 1)).toBe(true);
		expect(isIct(crafts.slice(0, 2), 0.5)).toBe(false);
	});
});

describe('an employer is an international one', () => {
	it('by its name', () => {
		expect(international('We look after harbours.', { company: 'UNICEF' })).toBe(true);
		expect(international('We look after harbours.', { company: 'World Vision Malawi' })).toBe(true);
		expect(international('We look after harbours.', { company: 'Tidewell Ferries' })).toBe(false);
		expect(international('We look after patients.', { company: 'Tidewell Hospital NHS Foundation Trust' })).toBe(false);
	});

	it('by a grade of the United Nations', () => {
		expect(international('We look after harbours.', { grade: 'P-3' })).toBe(true);
		expect(international('We look after harbours.', { grade: 'Band 6' })).toBe(false);
	});

	it('by what it says of itself, more than once', () => {
		const said = 'A humanitarian NGO that lives on its donors.';
		expect(international(said, { company: 'Lantern Relief' })).toBe(true);
		expect(international('We give to an NGO now and then.', { company: 'Tidewell Ferries' })).toBe(false);
	});
});

it('the ODP profiles apply by the title, GovStack to everything', () => {
	expect([isOdp(0.9), isOdp(0.2)]).toEqual([true, false]);
	expect(
		applies('govstack', { posting: writeAd([opening]), mentions: [], lines: [] }, 0, smallEngine, englishIndex),
	).toBe(true);
});
