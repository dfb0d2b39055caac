// Single keys switched off: no key of a card, a picker, a group in the overlay or a list of sentences rates or goes on, no hint
// speaks of one, and everything can still be said by buttons and radio buttons.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LevelPicker } from '../../../src/ui/parts/level-picker.tsx';
import { RateHere } from '../../../src/ui/parts/rate-here.tsx';
import { RatingCard } from '../../../src/ui/parts/rating-card.tsx';
import { actOfKey } from '../../../src/ui/parts/rating-keys.ts';
import { setSingleKeys } from '../../../src/ui/parts/single-keys.ts';
import { Popup } from '../../../src/ui/views/popup.tsx';
import { all, clear, doing, draw, key, one, says } from '../stage.tsx';
import { open } from '../views/dashboard/roles-stage.tsx';
import { smallConcepts, smallLibrary } from '../small-library.ts';
import { popupApiOf, worldWithAd } from '../views-of-tabs.ts';

const said: string[] = [];
const keys = ['0', '1', '5', '?', 'u', 's', 'S', 'ArrowRight', 'ArrowLeft'];
const strikeAll = async (): Promise<void> => {
	for (const each of keys) await key(each);
};

const drawCard = () =>
	draw(
		<RatingCard
			concept={smallConcepts.find(({ id }) => id === 'technology/python') ?? { id: '', label: '', kind: 'technology' }}
			library={smallLibrary}
			rated={null}
			place="1 of 2"
			canGoBack={true}
			disabled={false}
			cardRef={{ current: null }}
			onAct={(act) => void said.push(JSON.stringify(act))}
		/>,
	);

const drawPicker = () =>
	draw(
		<LevelPicker
			label="Python"
			scale="technology"
			rated={null}
			asked={null}
			disabled={false}
			onRate={(level) => void said.push(`rate ${level}`)}
			onKeyRate={(level) => void said.push(`key ${level}`)}
			onClear={() => {}}
		/>,
	);

const drawHere = () =>
	draw(<RateHere label="Python" scale="technology" onRate={(level) => void said.push(`here ${level}`)} />);

beforeEach(() => void said.splice(0));
afterEach(async () => {
	setSingleKeys(true);
	await clear();
});

describe.each([
	['a card', drawCard, '.card'],
	['a picker', drawPicker, 'input'],
	['a group in the overlay', drawHere, 'button'],
])('%s', (_name, drawIt, selector) => {
	it('hears single keys while they are switched on', async () => {
		await drawIt();
		one(selector).focus();
		await key('3');
		expect(said).toHaveLength(1);
	});

	it('hears none of them once they are switched off', async () => {
		setSingleKeys(false);
		await drawIt();
		one(selector).focus();
		await strikeAll();
		expect(said).toEqual([]);
	});
});

describe('switched off', () => {
	beforeEach(() => setSingleKeys(false));

	it('no key means anything on a card', () => {
		const plain = { ctrlKey: false, altKey: false, metaKey: false, repeat: false };
		expect(keys.map((each) => actOfKey({ ...plain, key: each }))).toEqual(keys.map(() => null));
	});

	it('a card shows no keys, and is answered by its buttons', async () => {
		await drawCard();
		expect([...all('kbd'), ...all('.keys'), ...all('[aria-keyshortcuts]')]).toEqual([]);
		await doing(() => one('.choice').click());
		expect(said).toEqual(['{"rate":1}']);
	});

	it('a group in the overlay has no hint, and is answered by its buttons', async () => {
		await drawHere();
		expect(one('.rate-here').hasAttribute('title')).toBe(false);
		await doing(() => one('.rate-here button').click());
		expect(said).toEqual(['here none']);
	});

	it('the popup says nothing of keys', async () => {
		const api = popupApiOf(await worldWithAd());
		const view = await api.view();
		if (view === null) throw new Error('no view');
		const quiet = { ...view, settings: { ...view.settings, hasSingleKeys: false } };
		await draw(<Popup api={{ ...api, view: async () => quiet }} />);
		expect(all('.picker').length).toBeGreaterThan(0);
		expect(all('.by-key')).toEqual([]);
		expect(says()).not.toMatch(/one key/);
	});

	it('the sentences of a framework’s skill have no keys, and the page follows the settings', async () => {
		const store = await open('#/roles/ict', {}, (store) => {
			store.settings = { ...store.settings, hasSingleKeys: false };
		});
		await doing(() => all('.anchors input')[1]?.focus());
		await strikeAll();
		expect(store.log.filter((each) => each.startsWith('rate'))).toEqual([]);
		expect(all('.anchors').length).toBeGreaterThan(0);
		expect(all('kbd')).toEqual([]);
		expect(says()).not.toMatch(/one key/);
	});
});
