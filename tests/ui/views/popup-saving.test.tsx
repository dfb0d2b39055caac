// Saving in the popup, its notes, the side panel, and what the popup offers on pages that are no ads.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { TabContent, TabView } from '../../../src/messages/views.ts';
import type { PopupApi } from '../../../src/ui/api.ts';
import { Popup } from '../../../src/ui/views/popup.tsx';
import { changedView, jobOf, savedMark } from '../ad-changes.ts';
import { all, buttons, clear, doing, draw, one, press, says, saysOf, settle } from '../stage.tsx';
import { smallLibrary } from '../small-library.ts';
import { popupApiOf, worldWithAd, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const open = async (view: TabView | null, given: Given = {}, changes: Partial<PopupApi> = {}) => {
	const world = await worldWithAd(given);
	const api = popupApiOf(world);
	const log: string[] = [];
	const shown = view === null ? {} : { view: async () => view };
	await draw(
		<Popup
			api={{
				...api,
				...shown,
				saveAd: async (status) => log.push(`save ${status}`) > 0,
				unsaveAd: async () => log.push('unsave') > 0,
				noteAd: async (key, note) => log.push(`note ${key}: ${note}`) > 0,
				openDashboard: (route) => void log.push(`open ${route ?? 'start'}`),
				openSidePanel: () => void log.push('panel'),
				...changes,
			}}
		/>,
	);
	await settle();
	return { world, log };
};
const said = (): string => saysOf(one('.said-last'));

describe('an ad in the popup', () => {
	it('is saved, and that is said', async () => {
		const { log } = await open(await changedView({}));
		await press('Save');
		expect(log).toEqual(['save saved']);
		expect(said()).toBe('This ad is kept on your device, as “Saved”.');
		expect(all('textarea')).toEqual([]);
	});

	it('that is saved has a status and a note to write', async () => {
		const { log } = await open(await changedView({ saved: { ...savedMark, note: 'old' } }));
		const note = one<HTMLTextAreaElement>('textarea');
		expect(note.value).toBe('old');
		await doing(() => {
			note.value = 'new';
			note.dispatchEvent(new InputEvent('input', { bubbles: true }));
		});
		await doing(() => void note.dispatchEvent(new FocusEvent('blur')));
		expect(log).toEqual(['note builtin/101: new']);
	});

	it('goes out of the saved ones, together with its note only when that was said', async () => {
		const { log } = await open(await changedView({ saved: { ...savedMark, note: 'old' } }));
		await press('Remove from your saved ads');
		expect(log).toEqual([]);
		await press('Remove it together with its note');
		expect(log).toEqual(['unsave']);
		expect(said()).toBe('This ad is not among your saved ads any more.');
	});

	it('that cannot be saved says so', async () => {
		await open(await changedView({}), {}, { saveAd: async () => false });
		await press('Save');
		expect(said()).toBe('That could not be saved. Nothing was changed.');
	});
});

describe('the side panel', () => {
	it('is opened by a button, where the browser has one', async () => {
		const { log } = await open(null);
		await press('Open in the side panel');
		expect(log).toEqual(['panel']);
		await open(null, {}, { openSidePanel: null });
		expect(buttons()).not.toContain('Open in the side panel');
	});
});

describe('a page that is no ad', () => {
	const pageOf = async (content: TabContent): Promise<TabView> => ({ ...(await changedView({})), content });

	it('that is a list says how many jobs it has, and how many were seen', async () => {
		const jobs = [jobOf('a', { seenAt: '2026-03-01T10:00:00Z' }), jobOf('b')];
		await open(await pageOf({ kind: 'list', jobs, truncated: false }));
		expect(says()).toContain('This page lists 2 jobs. You have seen 1 of them.');
	});

	it('asks for a target role where none was chosen, and leads to the saved ads', async () => {
		const { log } = await open(await pageOf({ kind: 'no-ad' }));
		await press('Say which role you aim at');
		await press('Your saved ads');
		expect(log).toEqual(['open profile', 'open ads']);
	});

	it('counts what is not rated of the roles that the user aims at', async () => {
		const [role] = smallLibrary.roles;
		const world = await worldWithAd({ ratings: { 'technology/python': 3 } });
		const view = await pageOf({ kind: 'other-site' });
		await draw(<Popup api={{ ...popupApiOf(world), view: async () => view, targets: async () => [role?.id ?? ''] }} />);
		await settle();
		expect(says()).toContain('4 skills of the roles you aim at are not rated yet.');
		expect(buttons()).toContain('Rate them');
	});

	it('says nothing of targets where the texts cannot be loaded', async () => {
		const library = () => Promise.reject(new Error('gone'));
		await open(await pageOf({ kind: 'no-ad' }), {}, { targets: async () => ['a'], library });
		expect(says()).not.toContain('aim at');
		expect(buttons()).toContain('Your saved ads');
	});
});
