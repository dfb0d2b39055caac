// The user's own skills are found as bundled ones are, and take nothing away from these.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnSkill, OwnSkillKind } from '../../src/core/own-skill.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { findByName, ownIdOf, withOwnSkills } from '../../src/matcher/own-vocabulary.ts';
import { adLines, titles } from './ad-arbitrary.ts';
import { mentioned, mentionsOf, opening, writeAd } from './ads.ts';
import { smallEngine } from './small-knowledge.ts';

const own = (label: string, kind: OwnSkillKind = 'technology'): OwnSkill => ({
	id: ownIdOf(label) ?? '',
	label,
	kind,
	addedAt: '2026-03-02T09:00:00.000Z',
});

/** The words in which own skills are found in a requirement. */
function found(labels: readonly string[], line: string): string[] {
	const posting = writeAd([opening, '# Requirements', `- ${line}`]);
	const analysis = analyse(
		posting,
		withOwnSkills(
			smallEngine,
			labels.map((label) => own(label)),
		),
	);
	const ofOwn = { ...analysis, mentions: analysis.mentions.filter(({ concept }) => concept.startsWith('own/')) };
	return mentioned(posting, ofOwn);
}

describe('an own skill', () => {
	it.each([
		['Grafter Pro', 'Draws in grafter pro every day', 'grafter pro'],
		['X-Flow 3', 'Uses x-flow 3', 'x-flow 3'],
		['X-Flow 3', 'Uses X Flow 3', 'X Flow 3'],
		['honey tasting', 'Honey tastings at fairs', 'Honey tastings'],
		['ZRB', 'Knows ZRB', 'ZRB'],
		['dLab', 'Knows DLAB', 'DLAB'],
		['.bake', 'Knows .bake files', '.bake'],
		['C++ Grafter', 'Knows c++ grafter', 'c++ grafter'],
	])('%s is found in “%s”', (label, line, words) => expect(found([label], line)).toEqual([words]));

	it.each([
		['Graft', 'Uses Grafter'],
		['Grafter', 'Uses Grafters'],
		['ZRB', 'Knows zrb'],
		['Grafter Pro', 'Grafter, Pro'],
		['Pro', 'Pro-to-go people'],
	])('%s is not found in “%s”', (label, line) => expect(found([label], line)).toEqual([]));

	it('stands in its requirement with strength and level, and maps it', () => {
		const posting = writeAd([opening, '# Requirements', '- Strong Grafter']);
		const before = analyse(posting, smallEngine);
		const after = analyse(posting, withOwnSkills(smallEngine, [own('Grafter', 'competence')]));
		expect(before.unmapped.map(({ isWhole }) => isWhole)).toEqual([true]);
		expect(after.unmapped).toEqual([]);
		expect(mentionsOf(after, 'own/grafter')).toMatchObject([{ kind: 'competence', requirement: 'r1', level: 4 }]);
	});

	it('goes before a bundled concept that has come to be called so', () => {
		expect(found(['Python', 'k8s'], 'Python and K8s')).toEqual(['Python', 'K8s']);
	});

	it('is in the list of concepts, by its id, by its place and among all', () => {
		const { concepts } = withOwnSkills(smallEngine, [own('Grafter')]);
		expect(concepts.find('own/grafter')).toMatchObject({ label: 'Grafter', kind: 'technology' });
		expect(concepts.at(smallEngine.concepts.size)).toBe(concepts.find('own/grafter'));
		expect(concepts.all()).toHaveLength(concepts.size);
		expect(concepts.find('technology/python')).toBe(smallEngine.concepts.find('technology/python'));
		expect(concepts.at(0)).toBe(smallEngine.concepts.at(0));
		expect(concepts.at(concepts.size)).toBeUndefined();
	});
});

describe('an id', () => {
	it.each([
		['Grafter Pro', 'own/grafter-pro'],
		['grafter-pro', 'own/grafter-pro'],
		['Grafter+', 'own/grafter+'],
		['Töpfern', 'own/topfern'],
		['陶芸', 'own/陶芸'],
	])('of %s is %s', (label, id) => expect(ownIdOf(label)).toBe(id));

	it.each(['', '…', '(-)', '\uFDFA'.repeat(80)])('of %j is none', (label) => expect(ownIdOf(label)).toBeNull());

	it('is one for each name that can be told apart in text', () => {
		const names = fc.string({ unit: fc.constantFrom('a', 'B', '+', '#', '.', '/', '-', ' ', '&', 'ü'), maxLength: 8 });
		fc.assert(
			fc.property(names, names, (one, other) => {
				const found = findByName(withOwnSkills(smallEngine, ownIdOf(one) === null ? [] : [own(one)]), other);
				const isSame = ownIdOf(one) !== null && ownIdOf(one) === ownIdOf(other);
				if (isSame) expect(found?.id).toBe(ownIdOf(one));
			}),
		);
	});
});

describe('a name is known', () => {
	const engine = withOwnSkills(smallEngine, [own('Grafter Pro')]);

	it.each([
		['python', 'technology/python'],
		['K8S', 'technology/kubernetes'],
		['go', 'technology/go'],
		['Problem-Solving', 'competence/problem-solving'],
		['solving problems', 'competence/problem-solving'],
		['ai', 'competence/artificial-intelligence'],
		['French', 'language/fr'],
		['GRAFTER-PRO', 'own/grafter-pro'],
	])('%s as %s', (name, id) => expect(findByName(engine, name)?.id).toBe(id));

	it.each(['', '!', 'Grafter', 'Pythonic', 'Python Pro'])('but not %j', (name) => {
		expect(findByName(engine, name)).toBeNull();
	});
});

describe('the engine with own skills', () => {
	it('is the engine itself where there are none', () => {
		expect(withOwnSkills(smallEngine, [])).toBe(smallEngine);
	});

	it('is made once for the same list, in whatever order and whenever it was added', () => {
		const [one, other] = [own('Grafter'), own('Zorble')];
		const first = withOwnSkills(smallEngine, [one, other]);
		expect(withOwnSkills(smallEngine, [{ ...other, addedAt: '' }, structuredClone(one)])).toBe(first);
	});

	it('has another version for another list', () => {
		const lists = [
			[],
			[own('Grafter')],
			[own('grafter')],
			[own('Grafter', 'competence')],
			[own('Grafter'), own('Zorble')],
		];
		const versions = lists.map((list) => withOwnSkills(smallEngine, list).version);
		expect(new Set(versions).size).toBe(lists.length);
		expect(versions.every((version) => version.startsWith(smallEngine.version))).toBe(true);
		expect(withOwnSkills(smallEngine, [own('Grafter')]).version).toBe(versions[1]);
	});

	it('takes no bundled mention away but where an own one stands, and changes no role', () => {
		const labels = fc.constantFrom(
			'small team',
			'ships',
			'sailed',
			'plus',
			'Python and',
			'Basic Java',
			'Grafter',
			'required',
			'SQL or SAP',
		);
		const kinds = fc.constantFrom<OwnSkillKind>('technology', 'competence');
		fc.assert(
			fc.property(
				adLines,
				titles,
				fc.uniqueArray(labels, { minLength: 1, maxLength: 4 }),
				kinds,
				(lines, title, chosen, kind) => {
					const posting = writeAd(lines, { title });
					const before = analyse(posting, smallEngine);
					const after = analyse(
						posting,
						withOwnSkills(
							smallEngine,
							chosen.map((label) => own(label, kind)),
						),
					);
					const ofOwn = after.mentions.filter(({ concept }) => concept.startsWith('own/'));
					const isFree = ({ start, end }: { start: number; end: number }): boolean =>
						ofOwn.every(({ span }) => span.end <= start || span.start >= end);
					const kept = before.mentions
						.filter(({ span }) => isFree(span))
						.map(({ concept, span }) => ({ concept, span }));
					const still = after.mentions.filter(({ concept }) => !concept.startsWith('own/'));
					expect(still.map(({ concept, span }) => ({ concept, span }))).toEqual(expect.arrayContaining(kept));
					expect(after.requirements).toEqual(before.requirements);
					if (kept.length === before.mentions.length && still.length === kept.length)
						expect(after.roles).toEqual(before.roles);
				},
			),
		);
	});
});
