// What levels mean in the view of an ad: only what is needed is loaded, and the user's framework is spoken.
import { describe, expect, it } from 'vitest';
import { describeLevels } from '../../src/app/describe-levels.ts';
import type { ConceptName } from '../../src/messages/views.ts';
import { readLibrary } from '../../src/cli/read-assets.ts';
import type { RatedLevel } from '../../src/core/rating.ts';
import { compareLines, rate } from '../gap/profiles.ts';

const library = readLibrary();
const names: Readonly<Record<string, ConceptName>> = {
	'competence/negotiation': { label: 'Negotiation', kind: 'competence' },
	'technology/python': { label: 'Python', kind: 'technology' },
};
const gapOf = (concept: string, level: RatedLevel) =>
	compareLines(['# Requirements', '- Leads negotiation with mills', '- Strong Python'], {
		ratings: [rate(concept, level)],
	});
const describing = (
	concept: string,
	level: RatedLevel,
	framework: 'axelos' | 'ecf' | 'odp' = 'axelos',
	load = async () => library,
) => describeLevels(gapOf(concept, level), names, framework, load);

describe('the sentences of two levels', () => {
	it('are those of the framework skill that a competence stands for', async () => {
		const { levelTexts } = await describing('competence/negotiation', 3);
		const skill = library.skills.find(({ id }) => id === 'axelos/negotiation');
		expect(levelTexts).toEqual({
			'competence/negotiation': {
				source: { skill: 'Negotiation', isOurWording: skill?.wording === 'ours' },
				wanted: skill?.levels['4'],
				have: skill?.levels['3'],
			},
		});
	});

	it('are those of the scale for a technology', async () => {
		const { levelTexts } = await describing('technology/python', 2);
		const scale = library.scales.scales.find(({ id }) => id === 'technology');
		expect(levelTexts['technology/python']).toEqual({
			source: null,
			wanted: scale?.levels[3]?.says,
			have: scale?.levels[1]?.says,
		});
	});

	it('leave out the one that is not had', async () => {
		expect((await describing('technology/python', 'none')).levelTexts['technology/python']?.have).toBeNull();
	});

	it('are not given, and not loaded, where nothing is short', async () => {
		const load = async () => {
			throw new Error('loaded');
		};
		expect(await describing('technology/python', 5, 'axelos', load)).toEqual({ levelTexts: {}, levelNames: null });
	});

	it('that cannot be loaded are left out', async () => {
		const load = async () => {
			throw new Error('no file');
		};
		expect(await describing('technology/python', 1, 'ecf', load)).toEqual({ levelTexts: {}, levelNames: null });
	});
});

it('levels are said in the words of the framework that was chosen, with what is lost', async () => {
	const { levelNames } = await describing('technology/python', 5, 'odp');
	expect(levelNames?.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
	expect(levelNames?.some(({ lost }) => lost !== null)).toBe(true);
	expect((await describing('technology/python', 5)).levelNames).toBeNull();
});
