// The view of one posting: findings follow the text, fixes and mutes do what they say, and nothing that was written is ever lost.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../../src/core/draft.ts';
import { openPage } from '../../../dashboard-stage.tsx';
import { all, button, clear, doing, one, press, says, saysOf, violations } from '../../../stage.tsx';
import { asks, cardOf, cards, field, openWith, until, write } from './draft-stage.tsx';

beforeEach(() => {
	document.documentElement.lang = 'en';
});
afterEach(clear);

describe('a draft', () => {
	it('that is empty says what will be here', async () => {
		await openPage('#/check');
		expect(says()).toContain('There is nothing to check yet.');
		expect(await violations()).toEqual([]);
	});

	it('shows counts first, and each finding with its words, why, what instead and how sure', async () => {
		await openWith();
		const counts = all('.severities button').map(saysOf);
		expect(counts[0]).toBe(`All ${cards().length}`);
		expect(counts.slice(1).join()).toMatch(/errors?.*warnings?.*remarks?/);
		const card = cardOf('Native English speaker');
		for (const words of ['Warning', 'Write instead:', 'Why:', 'How sure:']) expect(saysOf(card)).toContain(words);
		expect(await violations()).toEqual([]);
	});

	it('is filtered by severity', async () => {
		await openWith();
		const warnings = all('.severities .is-warning')[0];
		await doing(() => warnings?.click());
		expect(cards().length).toBeGreaterThan(0);
		expect(cards().every((card) => card.classList.contains('is-warning'))).toBe(true);
	});

	it('has its words selected at a click, and the focus', async () => {
		await openWith();
		await press('Select in the text: Native English speaker');
		const { selectionStart, selectionEnd } = field();
		expect(asks.slice(selectionStart, selectionEnd)).toBe('Native English speaker');
		expect(document.activeElement).toBe(field());
	});

	it('is checked again as it is edited, and an older answer never stands over a newer text', async () => {
		const store = await openWith();
		await write('Requirements\n- Three years of accounting experience\n- You are a digital native');
		await write('Requirements\n- Three years of accounting experience');
		await until(() => !cards().some((card) => saysOf(card).includes('digital native')));
		expect(store.draft.draft.text).toBe('Requirements\n- Three years of accounting experience');
	});

	it('in French says that the checks are silent, and keeps the text', async () => {
		const french =
			'Nous cherchons une personne avec trois ans d’expérience de la comptabilité et le goût du travail en équipe.';
		await openWith(french);
		expect(says()).toContain('This text is in French. The checks know English only, so they say nothing of it.');
		expect(field().value).toBe(french);
		expect(cards()).toEqual([]);
	});

	it('of five million characters is cut for reading only, and says what will not survive a reload', async () => {
		await openPage('#/check');
		const long = `${asks}\n`.repeat(50_000).slice(0, 5_000_000);
		await write(long);
		await until(() => says().includes('Only the first'));
		expect(saysOf(one('.draft-said [role=status]'))).toMatch(
			/^The text has 5,000,000 characters. Only the first \d{3},\d{3} are read; the field keeps all of it\.$/,
		);
		await until(() => saysOf(one('.draft-fields .problem')).startsWith('This is too long to be kept over a reload.'));
		expect(field().value.length).toBe(long.length);
		const leaving = new Event('beforeunload', { cancelable: true });
		globalThis.dispatchEvent(leaving);
		expect(leaving.defaultPrevented).toBe(true);
	}, 60_000);

	it('whose checks cannot be loaded says so, and keeps the text', async () => {
		await openWith(asks, '', (store) => (store.isOpen = false));
		await until(() => says().includes('The checks could not be loaded. Your text is still here.'));
		expect(field().value).toBe(asks);
	});

	it('whose checks break off says so, keeps the text, and is read again with the next change', async () => {
		const store = await openWith(asks, '', (each) => (each.checks = 'break'));
		await until(() => says().includes('The checks broke off before they were through. Your text is still here.'));
		expect(field().value).toBe(asks);
		store.checks = 'work';
		await write(`${asks}\n- Bread`);
		await until(() => cards().length > 0 && !says().includes('broke off'));
		expect(field().value).toBe(`${asks}\n- Bread`);
	});

	it('that takes long says that it is being read, and can be stopped', async () => {
		const store = await openPage('#/check', {}, (each) => {
			each.draft = { ...emptyDraft, draft: { title: '', text: asks } };
			each.checks = 'hang';
		});
		await until(() => all('.draft-said progress').length === 1);
		expect(saysOf(one('.draft-said .reading'))).toBe('Reading …Stop');
		expect(await violations()).toEqual([]);
		await press('Stop');
		await until(() => says().includes('You stopped the reading. The text is read again once you change it.'));
		expect(all('.draft-said progress')).toEqual([]);
		expect(field().value).toBe(asks);
		store.checks = 'work';
		await write(`${asks}\n- Bread`);
		await until(() => cards().length > 0);
		expect(says()).not.toContain('You stopped');
	});

	it('survives another view and comes back', async () => {
		const store = await openWith();
		await write(`${asks}\n- Bread`);
		location.hash = '#/about';
		await until(() => all('#draft-text').length === 0);
		expect(store.draft.draft.text).toBe(`${asks}\n- Bread`);
		location.hash = '#/check';
		await until(() => field().value === `${asks}\n- Bread`);
	});

	it('is cleared by a button, with the way back', async () => {
		const store = await openWith();
		await press('Clear everything');
		expect(field().value).toBe('');
		await until(() => store.draft.draft.text === '');
		await press('Put back what was there');
		expect(field().value).toBe(asks);
	});
});

describe('a quick fix', () => {
	const he = 'Requirements\n- Three years of sales experience\n- Native English speaker';

	it('is applied in place, and undone', async () => {
		await openWith(he, 'Sales lead');
		const fix = all('.finding-card button.main')[0];
		expect(saysOf(fix)).toMatch(/^Replace with/);
		await doing(() => fix?.click());
		expect(field().value).not.toBe(he);
		await press('Undo the replacement');
		expect(field().value).toBe(he);
		expect(button('Undo the replacement').disabled).toBe(true);
	});

	it('is no longer undone by the button once something was typed, so that no other words are touched', async () => {
		await openWith(he, 'Sales lead');
		await doing(() => all('.finding-card button.main')[0]?.click());
		await write(`${field().value} and more`);
		expect(button('Undo the replacement').disabled).toBe(true);
	});
});

describe('a mute', () => {
	it('for this text is kept with the draft and survives edits around it', async () => {
		const store = await openWith();
		await press('For this text', cardOf('Native English speaker'));
		await until(() => !cards().some((card) => saysOf(card).includes('Native English')));
		expect(store.draft.mutes).toHaveLength(1);
		expect(store.mutes).toEqual([]);
		await write(`A word of welcome.\n${asks}`);
		await until(() => store.log.some((each) => each.startsWith('check A word')));
		await until(() => cards().length > 0 && !cards().some((card) => saysOf(card).includes('Native English')));
		await press('Show 1 muted');
		const muted = cardOf('Native English speaker');
		await doing(() => all('button', muted).at(-1)?.click());
		await until(() => store.draft.mutes.length === 0);
	});

	it('everywhere is kept in the store', async () => {
		const store = await openWith();
		await press('Everywhere', cardOf('Native English speaker'));
		await until(() => store.mutes.length === 1);
		await until(() => !cards().some((card) => saysOf(card).includes('shuts people out')));
		expect(store.mutes).toEqual([{ where: 'everywhere', rule: 'exclusionary-phrase' }]);
	});

	it('that cannot be kept says why', async () => {
		await openWith(asks, '', (store) => (store.refuses = 'private-window'));
		await press('Everywhere', cardOf('Native English speaker'));
		expect(saysOf(one('.data-said'))).toContain('That could not be kept.');
	});
});

describe('what a reader will see', () => {
	it('is the requirements by strength with what was found in them, and the roles', async () => {
		await openWith('Requirements\n- Strong experience with Python\nNice to have\n- Terraform', 'Software Engineer');
		await press('What a reader will see');
		expect(all('.asked > li').map(saysOf)).toEqual([
			expect.stringMatching(/Strong experience with Python.*Python Guides others \(4\)/),
			expect.stringMatching(/Terraform.*no level stated/),
		]);
		expect(says()).toContain('Closest roles');
		expect(says()).not.toContain('Not rated');
		expect(await violations()).toEqual([]);
	});
});

describe('two versions', () => {
	it('are compared: findings gone, new and still there, and requirements that are asked otherwise', async () => {
		await openWith(`${asks}\n- Strong experience with Python`, 'Accountant');
		await press('Keep this version to compare');
		await press('Before and after');
		await write(
			'Requirements\n- Three years of accounting experience\n- You are a digital native\n- Basic experience with Python\n- Docker',
		);
		await until(() => all('.versions table').length === 2 && says().includes('No longer asked'));
		const [found, asked] = all('.versions table').map(saysOf);
		expect(found).toMatch(/Gone \(\d+\).*Native English speaker.*New.*Still there.*digital native/);
		expect(asked).toMatch(/No longer asked.*Native English speaker/);
		expect(asked).toMatch(/Now asked.*Docker/);
		expect(asked).toMatch(/Asked differently.*Python: was “Guides others \(4\)”, is “Aware of it \(1\)”/);
		expect(await violations()).toEqual([]);
	});
});
