// What is marked in the page of an ad, and when: what the ad asks for while the overlay stands open, and nothing of the user.
import { describe, expect, it } from 'vitest';
import { evidenceOf, markEvidence } from '../../src/app/mark-evidence.ts';
import { openOverlay } from '../../src/app/steer-overlay.ts';
import { quote } from '../../src/core/span.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { analyseBundled } from '../matcher/bundled-engine.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { addressA, adOf, listAddress } from './ads.ts';
import { memoryWorld, type World } from './memory-ports.ts';
import { dashboard, scriptOf } from './senders.ts';
import { make, openFirstAd, readFirstAd, stand } from './visit.ts';

const text = `Requirements
At least 5 years of experience with Kubernetes
A master's degree
Fluent French
Negotiation skills
A PMP certificate
Python is not required
Nice to have
Experience with Terraform
Responsibilities
You will work with Rust
`;
const analysis = analyseBundled(postingFromText({ title: 'Platform Engineer', text }));
const marked = (of: Analysis) =>
	evidenceOf(of).map(({ span, kind, strength }) => `${kind} ${strength}: ${quote(text, span)}`);

describe('the evidence of an ad', () => {
	it('is each requirement, and the skills and qualifications in it, each by kind and strength', () => {
		const found = marked(analysis);
		expect(found).toContain('line must: At least 5 years of experience with Kubernetes');
		expect(found).toContain('technology must: Kubernetes');
		expect(found).toContain('line preferred: Experience with Terraform');
		expect(found).toContain('technology preferred: Terraform');
		expect(found.some((each) => each.startsWith('competence must: Negotiation'))).toBe(true);
		expect(found.some((each) => each.startsWith('qualification must: ') && each.includes('master'))).toBe(true);
		expect(found.some((each) => each.startsWith('qualification must: ') && each.includes('5 years'))).toBe(true);
		expect(found.some((each) => each.startsWith('qualification must: ') && each.includes('French'))).toBe(true);
		expect(found).toContain('qualification must: PMP');
	});

	it('leaves out what is not needed, and what the duties alone name', () => {
		expect(marked(analysis).join('\n')).not.toMatch(/Python|Rust/);
	});

	it('leaves out the skills that the user added, which the page is not to learn of', () => {
		const mention = analysis.mentions.find(({ concept }) => concept === 'technology/kubernetes');
		if (mention === undefined) throw new Error('nothing was read');
		const own = { ...analysis, mentions: [{ ...mention, concept: 'own/kubernetes' }] };
		expect(marked(own).filter((each) => each.startsWith('technology'))).toEqual([]);
	});

	it('stands in the order of the ad, a line before what stands in it', () => {
		const spans = evidenceOf(analysis).map(({ span }) => span);
		expect(spans).toEqual(spans.toSorted((a, b) => a.start - b.start || b.end - a.end));
	});

	it('is cut after the first two thousand', () => {
		const [line] = analysis.requirements;
		if (line === undefined) throw new Error('nothing was read');
		const many = Array.from({ length: 2_500 }, (_, at) => ({
			...line,
			id: `r${at}`,
			span: { start: at * 2, end: at * 2 + 1 },
		}));
		const marks = evidenceOf({
			...analysis,
			requirements: many.toReversed(),
			mentions: [],
			years: [],
			degrees: [],
			languages: [],
		});
		expect([marks.length, marks.at(-1)?.span.start]).toEqual([2_000, 3_998]);
	});

	it('is none where the ad asks nothing', () => {
		expect(evidenceOf(analyseBundled(postingFromText({ title: 'Cook', text: '' })))).toEqual([]);
	});
});

/** How many marks each order that concerned them had, in turn. */
const ordered = (world: World): number[] =>
	world.orders.flatMap(({ order }) => (order.order === 'evidence' ? [order.marks.length] : []));

describe('the marks', () => {
	it('come once the overlay stands open, and follow another ad', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		expect(ordered(world)).toEqual([]);
		const other = memoryWorld();
		await openFirstAd(other);
		expect(ordered(other)).toEqual([expect.any(Number)]);
		expect(ordered(other)[0]).toBeGreaterThan(0);
		await make(other, scriptOf(addressA), 'ad-read', adOf('101', { text: '', blocks: [] }));
		expect(ordered(other).at(-1)).toBe(0);
	});

	it('go when it is collapsed, and come back when it is opened, by click or key', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		await make(world, frame, 'set-dock', { dock: 'open', side: 'right' });
		await make(world, frame, 'set-dock', { dock: 'collapsed', side: 'right' });
		await openOverlay(world.ports, 1);
		const [many] = ordered(world);
		expect(ordered(world)).toEqual([many, 0, many, 0, many]);
	});

	it('go and come with the setting, at once', async () => {
		const world = memoryWorld();
		await openFirstAd(world);
		await make(world, dashboard, 'change-settings', { ...defaultSettings, isMarking: false });
		await make(world, dashboard, 'change-settings', defaultSettings);
		const [many] = ordered(world);
		expect(ordered(world)).toEqual([many, 0, many]);
	});

	it('are those of the reading as the user corrected it, at once and when the page is opened again', async () => {
		const world = memoryWorld();
		const frame = await openFirstAd(world);
		const at = { quote: 'Java', nth: 0 };
		await make(world, frame, 'correct', { tab: null, correction: { kind: 'not-a-requirement', at, from: 'must' } });
		const [many = 0] = ordered(world);
		expect(ordered(world)).toEqual([many, many - 2]);
		await openFirstAd(world);
		expect(ordered(world).at(-1)).toBe(many - 2);
		await make(world, frame, 'uncorrect', { tab: null, id: 1 });
		expect(ordered(world).at(-1)).toBe(many);
	});

	it('are none on a list, and nothing happens where no overlay stands', async () => {
		const world = memoryWorld();
		await openFirstAd(world);
		stand(world, listAddress);
		await make(world, scriptOf(listAddress), 'list-read', { url: listAddress, jobs: [], truncated: false });
		await markEvidence(world.ports, 1);
		expect(ordered(world).at(-1)).toBe(0);
		const empty = memoryWorld();
		await markEvidence(empty.ports, 1);
		expect(empty.orders).toEqual([]);
	});

	it('stand also where the store does not work', async () => {
		const world = memoryWorld();
		world.faults.store = true;
		await openFirstAd(world);
		expect(ordered(world)[0]).toBeGreaterThan(0);
	});
});
