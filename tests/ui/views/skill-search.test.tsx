// Finding a skill by its name.
// @vitest-environment jsdom
import { isRatable } from '../../../src/core/rating.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchableConcept } from '../../../src/ui/api.ts';
import { SkillSearch } from '../../../src/ui/views/skill-search.tsx';
import { all, draw, one, says, saysOf, type } from '../stage.tsx';
import { smallKnowledge } from '../../matcher/small-knowledge.ts';

const drawSearch = (concepts: readonly SearchableConcept[] = smallKnowledge.concepts.all().filter(isRatable)) =>
	draw(
		<SkillSearch load={async () => concepts}>
			{({ id, label }) => (
				<p class="hit" key={id}>
					{label}
				</p>
			)}
		</SkillSearch>,
	);

const search = async (words: string): Promise<string[]> => {
	await type(one<HTMLInputElement>('input'), words);
	return all('.hit').map(saysOf);
};

beforeEach(() => drawSearch());

describe('a search', () => {
	it.each([
		['Kubernetes', 'Kubernetes'],
		['kubernets', 'Kubernetes'],
		['K8s', 'Kubernetes'],
		['  python ', 'Python'],
		['purchasing', 'Procurement'],
		['C++', 'C++'],
		['R', 'R'],
	])('for %j finds %s first', async (words, label) => {
		expect((await search(words))[0]).toBe(label);
	});

	it('for nothing finds nothing, and says nothing', async () => {
		expect(await search('   ')).toEqual([]);
		expect(says()).toBe('Rate any other skill');
	});

	it('for what is not there says so', async () => {
		expect(await search('zzzzzz')).toEqual([]);
		expect(saysOf(one('[aria-live]'))).toBe('Nothing of that name. Try another spelling.');
	});

	it.each(['(', '[a-z', '\\', '"^', '!python', "'", '|', '𝄞', 'a'.repeat(64)])('for %j does no harm', async (words) => {
		expect(await search(words)).toBeInstanceOf(Array);
	});

	it('shows eight hits at the most', async () => {
		await drawSearch(
			Array.from({ length: 30 }, (_, at) => ({ id: `t/${at}`, label: `Tool ${at}`, kind: 'technology', aliases: [] })),
		);
		expect(await search('Tool')).toHaveLength(8);
	});

	it('takes no more than 64 characters', () => {
		expect(one<HTMLInputElement>('input').maxLength).toBe(64);
	});

	it('does not say that there is nothing before the skills are loaded', async () => {
		await drawSearch([]);
		await search('Kubernetes');
		expect(saysOf(one('[aria-live]'))).toBe('');
	});
});
