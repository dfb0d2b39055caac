// The command's answer to one ad: which fields describe a posting, and which cannot.
import { describe, expect, it } from 'vitest';
import { analyseAd } from '../../src/cli/analyze.ts';
import { LineError } from '../../src/cli/json-lines.ts';
import { maxTextLength } from '../../src/core/posting.ts';
import { opening } from '../matcher/ads.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';
import { printed } from './printed.ts';

const text = `${opening}\n\nRequirements:\n- Strong Python\n- SAP is a plus`;
const answer = (ad: Readonly<Record<string, unknown>>) => printed(analyseAd(ad, smallEngine));
const labels = (ad: Readonly<Record<string, unknown>>): string[] => answer(ad).skills.map(({ label }) => label);

describe('an ad', () => {
	it('is described by its text', () => {
		expect(labels({ text })).toEqual(['Python', 'SAP']);
	});

	it('is described by its markup', () => {
		const html = `<p>${opening}</p><h2>Requirements</h2><ul><li>Strong Python</li><li>SAP is a plus</li></ul>`;
		expect(labels({ html })).toEqual(['Python', 'SAP']);
	});

	it('is the same by text and by the markup of that text', () => {
		const html = `<p>${opening}</p><h2>Requirements</h2><ul><li>Strong Python</li><li>SAP is a plus</li></ul>`;
		const { requirements, skills, roles } = answer({ html });
		expect({ requirements, skills, roles }).toEqual({
			requirements: answer({ text }).requirements,
			skills: answer({ text }).skills,
			roles: answer({ text }).roles,
		});
	});

	it('is read by its markup where both are given', () => {
		expect(labels({ text: 'Java', html: `<p>${opening}</p><h2>Requirements</h2><ul><li>Python</li></ul>` })).toEqual([
			'Python',
		]);
	});

	it('keeps its id as it was given, and has none where none was given', () => {
		for (const id of ['a', 7, null, { of: 'any kind' }]) expect(answer({ id, text }).id).toEqual(id);
		expect(answer({ text }).id).toBeNull();
	});

	it('is closer to a role by its title', () => {
		const scoreWith = (title: string): number => answer({ text, title }).roles['govstack']?.[0]?.score ?? 0;
		expect(scoreWith('Software Engineer')).toBeGreaterThan(scoreWith('Farrier'));
	});

	it('may leave out or null every fact', () => {
		expect(labels({ text, title: null, company: null, location: null, url: null, html: null })).toHaveLength(2);
	});

	it('may have an address that is none', () => {
		expect(labels({ text, url: 'not an address' })).toHaveLength(2);
	});

	it('of 200 kB and more is read as far as the cap, without fail', () => {
		const long = `${text}\n${'- Looks after the ship and its crew\n'.repeat(8_000)}- Kubernetes`;
		expect(long.length).toBeGreaterThan(maxTextLength);
		expect(labels({ text: long })).toEqual(['Python', 'SAP']);
	});

	it.each([{ text: '' }, { text: ' \n ' }, { html: '' }, { html: '<p></p>' }])(
		'that is empty (%j) asks nothing, in no known language',
		(ad) => {
			expect(answer(ad)).toMatchObject({ language: 'und', requirements: [], skills: [] });
		},
	);

	it('whose markup holds scripts is only read, never run', () => {
		const html = `<p>${opening}</p><script>globalThis.ranInAnAd = true; document.body.innerHTML = 'Java'</script>`;
		expect(labels({ html })).toEqual([]);
		expect('ranInAnAd' in globalThis).toBe(false);
	});
});

describe('what describes no posting is said to be so', () => {
	it('when neither text nor markup is given', () => {
		for (const ad of [{}, { id: 1, title: 'Welder' }, { text: null }, { text: null, html: null }])
			expect(() => analyseAd(ad, smallEngine)).toThrow(LineError);
	});

	it.each(['text', 'html', 'title', 'company', 'location', 'url'])('when "%s" is no text, by that name', (name) => {
		for (const value of [7, true, ['a'], { a: 1 }])
			expect(() => analyseAd({ text, [name]: value }, smallEngine)).toThrow(new LineError(`"${name}" is not text`));
	});
});
