// The sentences by which a skill is rated, and whose they are.
import { describe, expect, it } from 'vitest';
import { anchorsOf, frameworkOf } from '../../src/taxonomy/skill-anchors.ts';
import { smallLibrary } from '../ui/small-library.ts';

const general = (anchors: ReturnType<typeof anchorsOf>): number[] =>
	anchors.anchors.filter(({ isGeneral }) => isGeneral).map(({ level }) => level);

describe('a competence', () => {
	it('takes the words of AXELOS where one of its skills is theirs, even if another comes first', () => {
		const anchors = anchorsOf('competence/negotiation', 'competence', smallLibrary, 'rated');
		expect(anchors.source).toEqual({ framework: 'axelos', skill: 'Negotiation', wording: 'paraphrase' });
		expect(anchors.anchors[2]).toEqual({
			level: 3,
			key: '3',
			name: 'Professional (3)',
			says: 'You settle everyday terms with suppliers.',
			isGeneral: false,
			calledThere: null,
		});
	});

	it('has its own definition, not that of the skill whose words it takes', () => {
		expect(anchorsOf('competence/negotiation', 'competence', smallLibrary, 'rated').definition).toBe(
			'Coming to terms with others.',
		);
	});

	it('takes those of the e-CF where AXELOS has none, and says what each level is called there', () => {
		const anchors = anchorsOf('competence/data-analysis', 'competence', smallLibrary, 'rated');
		expect(anchors.source).toMatchObject({ framework: 'ecf', wording: 'ours' });
		expect(anchors.anchors[3]).toMatchObject({
			says: 'You bring sources together for many users.',
			calledThere: 'Lead Professional / Senior Manager (e-4)',
		});
	});

	it('puts the four levels of Operational Delivery at their places among five', () => {
		const anchors = anchorsOf('competence/service-delivery', 'competence', smallLibrary, 'rated');
		expect(anchors.anchors.map(({ calledThere }) => calledThere)).toEqual([
			'Awareness (A)',
			'Working (W)',
			null,
			'Expert (E)',
			null,
		]);
	});

	it('has the scale’s own sentence at every level that its framework leaves out', () => {
		const anchors = anchorsOf('competence/negotiation', 'competence', smallLibrary, 'rated');
		expect(general(anchors)).toEqual([1, 2, 5]);
		expect(anchors.anchors[0]?.says).toBe('You do routine work, mostly with somebody looking after it.');
	});

	it('of which no framework says anything has the scale’s sentences throughout, and so has an own one', () => {
		for (const id of ['competence/coaching', 'own/tree-surgery']) {
			const anchors = anchorsOf(id, 'competence', smallLibrary, 'rated');
			expect(anchors.source).toBe(null);
			expect(general(anchors)).toEqual([1, 2, 3, 4, 5]);
		}
	});
});

describe('a framework’s skill', () => {
	it('has its own levels and definition', () => {
		const anchors = anchorsOf('ecf/d.10', 'framework-skill', smallLibrary, 'rated');
		expect(anchors.definition).toBe('Keeping what an organisation knows in order.');
		expect(anchors.source?.framework).toBe('ecf');
		expect(general(anchors)).toEqual([1, 2, 5]);
	});
});

describe('a framework’s skill on its own scale', () => {
	it('has the levels of that scale by their keys and names, and the same numbers', () => {
		const { anchors } = anchorsOf('odp/service', 'framework-skill', smallLibrary, 'own');
		expect(anchors.map(({ level, key, name, isGeneral }) => [level, key, name, isGeneral])).toEqual([
			[1, 'A', 'Awareness (A)', false],
			[2, 'W', 'Working (W)', false],
			[3, 'P', 'Practitioner (P)', true],
			[4, 'E', 'Expert (E)', false],
		]);
		expect(anchors.every(({ calledThere }) => calledThere === null)).toBe(true);
	});

	it('says at each number what it says on the scale of ratings', () => {
		for (const { id } of smallLibrary.skills) {
			const onRated = anchorsOf(id, 'framework-skill', smallLibrary, 'rated').anchors;
			for (const { level, says, isGeneral } of anchorsOf(id, 'framework-skill', smallLibrary, 'own').anchors) {
				if (!isGeneral) expect(onRated.find((each) => each.level === level)?.says).toBe(says);
			}
		}
	});
});

describe('what is no framework’s skill', () => {
	it.each([
		['competence/service-delivery', 'competence'],
		['technology/python', 'technology'],
		['own/tree-surgery', 'technology'],
	] as const)('has the same anchors either way: %s', (id, kind) => {
		expect(anchorsOf(id, kind, smallLibrary, 'own')).toEqual(anchorsOf(id, kind, smallLibrary, 'rated'));
	});
});

describe('a technology, and an area of knowledge', () => {
	it.each([
		['technology/python', 'technology'],
		['technology/statistics', 'area'],
	] as const)('%s has the sentences of the technology scale', (id, kind) => {
		const anchors = anchorsOf(id, kind, smallLibrary, 'rated');
		expect(anchors).toMatchObject({ scale: 'technology', source: null, definition: null });
		expect(anchors.anchors[2]?.says).toBe('You use it for everyday work without help.');
	});
});

describe('the framework of an id', () => {
	it('is its first part, where that is one that defines levels', () => {
		expect(frameworkOf('odp/service')).toBe('odp');
		expect(frameworkOf('govstack/data-scientist')).toBe(null);
	});
});
