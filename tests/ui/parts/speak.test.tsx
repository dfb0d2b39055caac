// A page in the language of the settings: drawn in it from the start, and drawn anew when it is changed, with what was typed left.
// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type WordLanguage } from '../../../src/core/settings.ts';
import { speak } from '../../../src/ui/parts/speak.ts';
import { hasSingleKeys } from '../../../src/ui/parts/single-keys.ts';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { Popup } from '../../../src/ui/views/popup.tsx';
import { chooseLanguage } from '../../../src/ui/words/words.ts';
import { dashboardApiOf } from '../dashboard-api.ts';
import { openPage } from '../dashboard-stage.tsx';
import { all, clear, draw, one, says, saysOf, settle, type, violations } from '../stage.tsx';
import { viewOf } from '../../app/visit.ts';
import { overlayApiOf, popupApiOf, worldWithAd } from '../views-of-tabs.ts';

beforeAll(async () => {
	// Loaded once, so that a change of language takes no longer than a test waits.
	await chooseLanguage('fr', []);
	await chooseLanguage('es', []);
});
afterEach(async () => {
	await clear();
	await speak({ language: 'en' });
});

/** What Settings do: the choice is kept, and every page is told. */
const choose = async (store: Awaited<ReturnType<typeof openPage>>, language: WordLanguage): Promise<void> => {
	await dashboardApiOf(store).changeSettings({ ...store.settings, language });
	await vi.waitFor(async () => {
		await settle();
		expect(document.documentElement.lang).toBe(language);
	});
	await settle();
};

describe('the full page', () => {
	it('is drawn anew in the language that is chosen, with its title, and says so', async () => {
		const store = await openPage('/data');
		expect(document.title).toBe('Data · Plumbline');
		await choose(store, 'fr');
		expect(saysOf(one('nav'))).toContain('Profil');
		expect(document.title).toBe('Données · Plumbline');
		await choose(store, 'es');
		expect(saysOf(one('main'))).toContain('Copia de seguridad');
		expect(await violations()).toEqual([]);
	});

	it('keeps what is being typed, and the focus', async () => {
		const store = await openPage('/profile/about');
		const field = one<HTMLInputElement>('input[type="number"], input[inputmode]');
		field.focus();
		await type(field, '1234');
		await choose(store, 'fr');
		expect(saysOf(one('main'))).toContain('Années d’expérience');
		expect(document.activeElement).toBe(field);
		expect(field.value).toBe('1234');
	});

	it('marks what stands there in English', async () => {
		const store = await openPage('/roles/govstack');
		expect(all('main [lang]')).toEqual([]);
		await choose(store, 'fr');
		const titles = all('.ranked a');
		expect(titles.length).toBeGreaterThan(0);
		expect(titles.every((title) => title.lang === 'en')).toBe(true);
	});
});

describe('the popup', () => {
	it('speaks the language of the settings of its tab', async () => {
		const api = popupApiOf(await worldWithAd());
		const view = await api.view();
		if (view === null) throw new Error('there is no tab');
		const speaking = {
			...api,
			view: async () => ({ ...view, settings: { ...defaultSettings, language: 'es' as const } }),
		};
		await draw(<Popup api={speaking} />);
		await vi.waitFor(async () => {
			await settle();
			expect(says()).toContain('Abrir su perfil');
		});
		expect(document.documentElement.lang).toBe('es');
	});
});

describe.each([false, true])('the overlay, in the side panel: %s', (isPanel) => {
	const lines = ['# Requirements', '- Good SQL', '- Strong Python'];
	const drawIn = async (settings: Partial<typeof defaultSettings>) => {
		const view = await viewOf(await worldWithAd({ lines, ratings: { 'technology/python': 1 } }));
		const overlay = overlayApiOf({ ...view, settings: { ...defaultSettings, ...settings } });
		await draw(<Overlay api={overlay.api} isPanel={isPanel} />);
		await settle();
		return { ...overlay, view };
	};

	it('follows language, theme and single keys of the settings, at once when they change', async () => {
		const { shown, view, change } = await drawIn({ language: 'fr', theme: 'dark', hasSingleKeys: false });
		expect(document.documentElement.lang).toBe('fr');
		expect(document.documentElement.dataset['theme']).toBe('dark');
		expect(hasSingleKeys()).toBe(false);
		expect(says()).toContain('vous :');
		shown.view = { ...view, settings: { ...defaultSettings, language: 'es' } };
		change();
		await settle();
		expect(document.documentElement.lang).toBe('es');
		expect(document.documentElement.dataset['theme']).toBeUndefined();
		expect(hasSingleKeys()).toBe(true);
		expect(says()).toContain('usted:');
		expect(await violations()).toEqual([]);
	});

	it('says of the words of an ad in English, of names of skills and of sentences of levels that they are English', async () => {
		await drawIn({ language: 'fr' });
		expect(all('.requirement q').map(({ lang }) => lang)).toEqual(['en', 'en']);
		expect(one('.skill[data-skill="technology/python"] b').lang).toBe('en');
		expect(one('h1').lang).toBe('en');
		expect(all('details p > span').map(({ lang }) => lang)).toContain('en');
	});

	it('says nothing of it where the page is in English too', async () => {
		await drawIn({ language: 'en' });
		expect(all('main [lang]')).toEqual([]);
	});
});
