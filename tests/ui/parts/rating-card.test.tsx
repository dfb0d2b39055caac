// One skill to rate: whose words it is rated by, and the same by mouse as by key.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { RatingCard } from '../../../src/ui/parts/rating-card.tsx';
import type { CardAct } from '../../../src/ui/parts/rating-keys.ts';
import { all, doing, draw, key, one, saysOf } from '../stage.tsx';
import { smallConcepts, smallLibrary } from '../small-library.ts';

let acts: CardAct[];

type Changed = Partial<Parameters<typeof RatingCard>[0]>;
const drawCard = (id: string, changed: Changed = {}) => {
	const concept = smallConcepts.find((each) => each.id === id) ?? { id, label: id, kind: 'competence' as const };
	return draw(
		<RatingCard
			concept={concept}
			library={smallLibrary}
			rated={null}
			place="1 of 2"
			canGoBack={true}
			disabled={false}
			cardRef={{ current: null }}
			onAct={(act) => void acts.push(act)}
			{...changed}
		/>,
	);
};
const source = (): string => saysOf(one('.source'));
const choice = (name: string): HTMLElement => {
	const found = all('.choice').find((each) => saysOf(one('b', each)) === name);
	if (found === undefined) throw new Error(`no ${name}`);
	return found;
};

beforeEach(() => {
	acts = [];
});

describe('whose words they are', () => {
	it('is said: those of AXELOS in our words', async () => {
		await drawCard('competence/negotiation');
		expect(source()).toBe(
			'Levels of AXELOS: “Negotiation”. The sentences say in our words what the publisher says. Levels in lighter print are not defined there: the scale’s general sentence stands in.',
		);
		expect(saysOf(one('.definition'))).toBe('Coming to terms with others.');
	});

	it('is said: our wording for levels of the e-CF, each with its name there', async () => {
		await drawCard('competence/data-analysis');
		expect(source()).toContain('Levels of e-CF: “D.10 Information and Knowledge Management”.');
		expect(source()).toContain('The wording is ours, not the publisher’s.');
		expect(saysOf(choice('Lead'))).toContain('Lead Professional / Senior Manager (e-4)');
	});

	it('is said: no framework’s, and a technology’s own scale', async () => {
		await drawCard('competence/coaching');
		expect(source()).toContain('No framework defines levels of this skill');
		await drawCard('technology/python');
		expect(source()).toContain('Plumbline’s own scale');
		expect(saysOf(one('.definition'))).toBe('Tool or technology');
		expect(saysOf(one('[id$=about] .hint'))).toBe('Also called CPython');
	});

	it('is told of each level for those who do not see the lighter print', async () => {
		await drawCard('competence/negotiation');
		expect(
			all('.choice')
				.filter((each) => each.matches('.is-general'))
				.map((each) => saysOf(one('b', each))),
		).toEqual(['Entry', 'Practitioner', 'Executive']);
		expect(saysOf(choice('Entry'))).toContain('General sentence.');
		expect(saysOf(choice('Professional'))).not.toContain('General sentence.');
	});
});

describe('a click', () => {
	it('says the same as its key', async () => {
		await drawCard('technology/python');
		for (const name of ['Alone', "I don't have this", 'Not sure', 'Skip', 'Back'])
			await doing(() => choice(name).click());
		const clicked = acts;
		acts = [];
		for (const pressed of ['3', '0', '?', 's', 'ArrowLeft']) {
			one('.card').focus();
			await key(pressed);
		}
		expect(acts).toEqual(clicked);
	});
});

describe('a card', () => {
	it('shows the answer that stands, and that skipping keeps it', async () => {
		await drawCard('technology/python', { rated: 'unsure' });
		expect(choice('Not sure').getAttribute('aria-pressed')).toBe('true');
		expect(saysOf(choice('Skip'))).toContain('Leaves your rating as it is.');
		await drawCard('technology/python');
		expect(saysOf(choice('Skip'))).toContain('It stays unrated and comes again.');
	});

	it('that is the first leads back to none', async () => {
		await drawCard('technology/python', { canGoBack: false });
		one('.card').focus();
		await key('ArrowLeft');
		expect(acts).toEqual([]);
	});

	it('takes nothing where nothing can be saved', async () => {
		await drawCard('technology/python', { disabled: true });
		one('.card').focus();
		await key('3');
		await doing(() => choice('Alone').click());
		expect(acts).toEqual([]);
	});
});
