// An ad in three views, saving it, and what is shown of a saved one.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { AdView } from '../../../src/messages/views.ts';
import { routeOf } from '../../../src/ui/views/ad-views.tsx';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { adOf } from '../../app/ads.ts';
import { changedView, savedMark } from '../ad-changes.ts';
import { all, button, clear, doing, draw, one, press, says, saysOf } from '../stage.tsx';
import { adView, overlayApiOf, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const open = async (changes: Partial<AdView> = {}, given: Given = {}, isPanel = false) => {
	const fake = overlayApiOf(await changedView(changes, given));
	await draw(<Overlay api={fake.api} isPanel={isPanel} />);
	return fake;
};
const chosen = (): string => saysOf(one('[role=tab][aria-selected=true]'));
const status = (): HTMLSelectElement => one<HTMLSelectElement>('.save select');

describe('the views', () => {
	it('start with the fit; the panel is named by the tab that is chosen', async () => {
		await open();
		for (const name of ['Fit', 'Role', 'Posting']) {
			if (name !== 'Fit') await press(name);
			expect(chosen()).toBe(name);
			expect(one('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(one('[aria-selected=true]').id);
		}
	});

	it('are led to by the closest role as well', async () => {
		await open();
		await press('Software Engineer (GovStack roles)');
		expect(chosen()).toBe('Role');
	});

	it('stay where they are while the ad is read anew, and start anew with another ad', async () => {
		const { shown, change } = await open();
		await press('Posting');
		shown.view = await changedView({}, { ratings: { 'technology/python': 2 } });
		await doing(change);
		expect(chosen()).toBe('Posting');
		const content = { ...(await adView()), posting: adOf('202') };
		shown.view = { ...(await changedView({})), content };
		await doing(change);
		expect(chosen()).toBe('Fit');
	});
});

describe('an ad that is not saved', () => {
	it('is saved by one button, and that is said', async () => {
		const { log, shown, api } = await open();
		const saving = { ...api, saveAd: async () => log.push('save') > 0 };
		await draw(<Overlay api={saving} />);
		shown.view = await changedView({ saved: { ...savedMark, status: 'saved' } });
		await press('Save');
		expect(log).toEqual(['save']);
		expect(saysOf(one('.said-here'))).toBe('This ad is kept on your device, as “Saved”.');
		expect(document.activeElement).toBe(status());
	});

	it('cannot be saved where nothing is recorded', async () => {
		await open({}, { privateWindow: true });
		expect(button('Save').disabled).toBe(true);
	});

	it('that could not be saved says so, and can be saved still', async () => {
		const { api } = await open();
		await draw(<Overlay api={{ ...api, saveAd: async () => false }} />);
		await press('Save');
		expect(saysOf(one('.said-here'))).toBe('That could not be saved. Nothing was changed.');
		expect(button('Save')).toBeTruthy();
	});
});

describe('an ad that is saved', () => {
	it('says where one stands, and takes another of six answers', async () => {
		const { log } = await open({ saved: savedMark });
		expect(status().value).toBe('applied');
		expect(all('option', status()).map(saysOf)).toEqual([
			'Saved',
			'Applied',
			'Interview',
			'Offer',
			'Rejected',
			'Withdrawn',
		]);
		await doing(() => {
			status().value = 'offer';
			status().dispatchEvent(new Event('change', { bubbles: true }));
		});
		expect(log).toEqual(['save offer']);
		expect(saysOf(one('.said-here'))).toBe('This ad is kept on your device, as “Offer”.');
	});

	it('says since when, and leads to where its note is written', async () => {
		const { log } = await open({ saved: savedMark });
		expect(says()).toContain('Saved on March 5, 2026. “Applied” since March 9, 2026.');
		await press('Write a note');
		expect(log).toEqual(['open ads/builtin/101']);
	});

	it('shows its note to read, never to write', async () => {
		await open({ saved: { ...savedMark, note: 'Ask Ann' } }, {}, true);
		expect(saysOf(one('.note'))).toBe('Ask Ann');
		expect(button('Change the note')).toBeTruthy();
		expect(all('textarea, input')).toEqual([]);
	});

	it('whose key no route can hold leads to the list', async () => {
		const ad = await adView();
		expect(routeOf({ ...ad, posting: adOf('a b?c') })).toBe('ads');
	});
});
