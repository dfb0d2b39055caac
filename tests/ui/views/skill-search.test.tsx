// Finding a skill by its name.
// @vitest-environment jsdom
import { isRatable } from '../../../src/core/rating.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchableConcept } from '../../../src/ui/api.ts';
import { SkillSearch } from '../../../src/ui/views/skill-search.tsx';
import { all, button, buttons, doing, draw, one, press, says, saysOf, type } from '../stage.tsx';
import { smallKnowledge } from '../../matcher/small-knowledge.ts';

let added: string[];

const drawSearch = (
	concepts: readonly SearchableConcept[] = smallKnowledge.concepts.all().filter(isRatable),
	own: readonly SearchableConcept[] | null = [],
) => {
	added = [];
	return draw(
		<SkillSearch
			load={async () => concepts}
			own={own}
			disabled={own === null}
			onAdd={(label, kind) => void added.push(`${label} as ${kind}`)}
		>
			{({ id, label }) => (
				<p class="hit" key={id}>
					{label}
				</p>
			)}
		</SkillSearch>,
	);
};

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

	it('finds the competence, and not what frameworks call it', async () => {
		await drawSearch([
			{ id: 'axelos/negotiation', label: 'Negotiation', kind: 'framework-skill' },
			{ id: 'competence/negotiation', label: 'Negotiating', kind: 'competence' },
		]);
		expect(await search('negotiation')).toEqual(['Negotiating']);
	});

	it('for nothing finds nothing, and says nothing', async () => {
		expect(await search('   ')).toEqual([]);
		expect(says()).toBe('Rate any other skill');
	});

	it('for what is not there says so', async () => {
		expect(await search('zzzzzz')).toEqual([]);
		expect(saysOf(one('[aria-live]'))).toBe('Nothing of that name. Try another spelling, or add it to your skills.');
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

describe('a name that nothing has', () => {
	it('can be added as it was typed, whatever else was found', async () => {
		await search(' Grafter Pro ');
		await press('Add to my skills: Grafter Pro');
		expect(await search('kubernets')).toContain('Kubernetes');
		await press('Add to my skills: kubernets');
		expect(added).toEqual(['Grafter Pro as technology', 'kubernets as competence']);
	});

	it('in small letters is taken for a competence, unless the user says otherwise', async () => {
		await search('beekeeping');
		expect(one<HTMLSelectElement>('select').value).toBe('competence');
		await press('Add to my skills: beekeeping');
		await doing(() => {
			one<HTMLSelectElement>('select').value = 'technology';
			one('select').dispatchEvent(new Event('change', { bubbles: true }));
		});
		await press('Add to my skills: beekeeping');
		expect(added).toEqual(['beekeeping as competence', 'beekeeping as technology']);
	});

	it.each(['python', 'K8S', 'go', '', '  '])('is not one that something is called already: %j', async (words) => {
		await search(words);
		expect(buttons()).toEqual([]);
	});

	it('is not known before the skills are loaded', async () => {
		await drawSearch([]);
		await search('Zorble');
		expect(buttons()).toEqual([]);
	});

	it('cannot be added where nothing can be kept', async () => {
		await drawSearch(undefined, null);
		await search('Zorble');
		expect(button('Add to my skills: Zorble').disabled).toBe(true);
	});
});

describe('own skills', () => {
	it('are found like others, and are not to be added again', async () => {
		await drawSearch(undefined, [{ id: 'own/zorble', label: 'Zorble', kind: 'technology' }]);
		expect(await search('zorble')).toEqual(['Zorble']);
		expect(buttons()).toEqual([]);
	});
});
