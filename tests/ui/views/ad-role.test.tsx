// The role view: the framework to read by, another role, and what the closest role expects.
// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import type { AdView, RoleChoice, RoleExpectation, RolesOfAd } from '../../../src/messages/views.ts';
import { AdRole } from '../../../src/ui/views/ad-role.tsx';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { frenchAd } from '../../app/ads.ts';
import { changedView, corrected } from '../ad-changes.ts';
import { all, buttons, clear, doing, draw, key, one, pointer, press, says, saysOf } from '../stage.tsx';
import { adView, overlayApiOf, type Given } from '../views-of-tabs.ts';

afterEach(clear);

/** Some of the view changed, and of what is said of roles. */
type Changes = Partial<AdView> & Partial<RolesOfAd>;
const open = async ({ expectations = null, choices = [], ...changes }: Changes = {}, given: Given = {}) => {
	const fake = overlayApiOf(await changedView(changes, given), { expectations, choices });
	await draw(<Overlay api={fake.api} />);
	await press('Role');
	return fake;
};
const choice = (id: string, title: string, framework: RoleChoice['framework'] = 'govstack'): RoleChoice => ({
	id,
	title,
	framework,
	grades: [],
});
const expected = (concept: string, changes: Partial<RoleExpectation> = {}): RoleExpectation => ({
	concept,
	label: concept,
	scale: 'competence',
	isMust: true,
	lowest: 3,
	highest: 3,
	namedBy: [],
	asked: null,
	rated: null,
	ratedBy: null,
	...changes,
});
/** The id of the closest role, with choices of which the last two are not close. */
const withChoices = async (): Promise<readonly [string, Partial<RolesOfAd>]> => {
	const ad = await adView();
	const id = ad.analysis.roles.govstack[0]?.id ?? '';
	const others = [choice('govstack/z', 'Zookeeper'), choice('govstack/a', 'Auditor'), choice('ict/x', 'Tester', 'ict')];
	return [id, { choices: [choice(id, 'Software Engineer'), ...others] }];
};

describe('another role', () => {
	it('is chosen from a list of the same framework, close ones first, the others by name', async () => {
		const [id, changes] = await withChoices();
		const { log } = await open(changes);
		await press('Another role …', one('.of-framework'));
		const listed = all('[role=option]').map(saysOf);
		expect(listed.slice(-2)).toEqual(['Auditor', 'Zookeeper']);
		expect(listed).not.toContain('Tester');
		await doing(() => one('[role=listbox]').focus());
		await key('a');
		await key('Enter');
		expect(log.at(-1)).toBe(
			`correct ${JSON.stringify({ kind: 'role', framework: 'govstack', from: id, to: 'govstack/a' })}`,
		);
		expect(all('[role=listbox]')).toEqual([]);
	});

	it('may be none of them', async () => {
		const [id, changes] = await withChoices();
		const { log } = await open(changes);
		await press('None of these', one('.of-framework'));
		expect(log.at(-1)).toBe(`correct ${JSON.stringify({ kind: 'role', framework: 'govstack', from: id, to: null })}`);
	});

	it('that was said is shown where it stands, also where no role of the framework is left', async () => {
		const [id, changes] = await withChoices();
		const ad = await adView();
		const none = corrected(1, { kind: 'role', framework: 'odp', from: 'odp/caseworker', to: null });
		const other = corrected(2, { kind: 'role', framework: 'govstack', from: 'govstack/a', to: id });
		const roles = { ...ad.analysis.roles, odp: [] };
		const { log } = await open({ ...changes, analysis: { ...ad.analysis, roles }, corrections: [none, other] });
		expect(says()).toContain('You said: the role is Software Engineer.');
		expect(says()).toContain('No role of UK Operational Delivery is close to this ad.');
		await press('Undo: You said: none of these roles.');
		expect(log.at(-1)).toBe('uncorrect 1');
	});

	it('is not offered where nothing can be saved', async () => {
		await open({}, { privateWindow: true });
		expect(buttons()).not.toContain('Another role …');
	});
});

describe('what the closest role expects', () => {
	const expectations =
		(...expects: RoleExpectation[]) =>
		async (): Promise<Changes> => {
			const [role, changes] = await withChoices();
			return { ...changes, expectations: { role, expects } };
		};

	it('stands beside what the ad asks and what the user said', async () => {
		const asked = { concept: 'technology/python', label: 'Python', scale: 'technology', asked: 4 } as const;
		const given = { ...asked, namedBy: ['technology/python'], lowest: 2, highest: 3, rated: 3 } as const;
		const { log } = await open(await expectations(expected('x', given))());
		expect(saysOf(one('.expectations li'))).toContain(
			'expected: With help (2) to Alone (3) · the ad asks: Guides others (4) · you: Alone (3)',
		);
		log.length = 0;
		await pointer(one('.expectations button'), 'mouseenter');
		expect(log).toEqual(['mark 1']);
		expect(all('.steps .is-had')).toHaveLength(3);
		expect(all('.steps .is-expected')).toHaveLength(2);
	});

	it('is told of what the ad leaves out: the musts, and the others on demand', async () => {
		await open(
			await expectations(
				expected('Coaching', { rated: 2, ratedBy: 'Mentoring' }),
				expected('Drawing', { lowest: null, highest: null, isMust: false }),
			)(),
		);
		expect(says()).toContain('Left out by the ad: 2');
		const [must, other] = all('.expectations li');
		expect(saysOf(must)).toContain('expected: Professional (3) · you: Practitioner (2), by your rating of Mentoring');
		expect(other?.closest('details')).not.toBeNull();
		expect(saysOf(other)).toContain('expected, without a level');
	});

	it('that the ad names in full is said to be so', async () => {
		await open(await expectations(expected('x', { namedBy: ['technology/python'] }))());
		expect(says()).toContain('The ad names everything that the framework expects.');
	});

	it('that cannot be loaded is said, and only where a role is close', async () => {
		const ad = await adView();
		await open();
		expect(says()).toContain('could not be loaded');
		await draw(
			<AdRole
				ad={ad}
				api={overlayApiOf(null).api}
				settings={{ ...defaultSettings, framework: 'odp' }}
				mark={null}
				actions={null}
			/>,
		);
		expect(says()).toContain('No role of UK Operational Delivery is close to this ad.');
		expect(says()).not.toContain('could not be loaded');
	});
});

describe('what is said of roles', () => {
	it('is asked for when the view is opened, and again when the ad is another', async () => {
		const fake = overlayApiOf(await changedView({}));
		const asked = (): number => fake.log.filter((what) => what === 'ask for roles').length;
		await draw(<Overlay api={fake.api} />);
		expect(asked()).toBe(0);
		await press('Role');
		expect(asked()).toBe(1);
		fake.shown.view = await changedView({});
		await doing(fake.change);
		expect(asked()).toBe(2);
	});

	it('is waited for without a word at first, then with one, in the list of roles as well', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { api } = overlayApiOf(await changedView({}));
		const answers: ((roles: RolesOfAd | null) => void)[] = [];
		const rolesOfAd = () => new Promise<RolesOfAd | null>((answer) => void answers.push(answer));
		await draw(<Overlay api={{ ...api, rolesOfAd }} />);
		await press('Role');
		await press('Another role …', one('.of-framework'));
		const waiting = (): number => says().split('Loading …').length - 1;
		await doing(() => void vi.advanceTimersByTime(290));
		expect(waiting()).toBe(0);
		await doing(() => void vi.advanceTimersByTime(20));
		expect(waiting()).toBe(2);
		expect(says()).not.toContain('could not be loaded');
		const [, { choices = [] }] = await withChoices();
		await doing(() => answers[0]?.({ expectations: null, choices }));
		expect(waiting()).toBe(0);
		expect(all('[role=option]').map(saysOf)).toContain('Auditor');
		vi.useRealTimers();
	});

	it('and cannot be had is said in the list of roles', async () => {
		const { api } = overlayApiOf(await changedView({}));
		await draw(<Overlay api={{ ...api, rolesOfAd: async () => null }} />);
		await press('Role');
		await press('Another role …', one('.of-framework'));
		expect(saysOf(one('.of-role'))).toContain('could not be loaded');
	});
});

it('an ad in a language without rules has no roles, and says why', async () => {
	await open({}, { posting: frenchAd('101') });
	expect(says()).toContain('Plumbline matches roles to ads in English only.');
});
