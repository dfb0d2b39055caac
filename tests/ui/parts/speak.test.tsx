// A page in the language of the settings: drawn in it from the start, and drawn anew when it is changed, with what was typed left.
// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type WordLanguage } from '../../../src/core/settings.ts';
import { speak } from '../../../src/ui/parts/speak.ts';
import { Popup } from '../../../src/ui/views/popup.tsx';
import { chooseLanguage } from '../../../src/ui/words/words.ts';
import { dashboardApiOf } from '../dashboard-api.ts';
import { openPage } from '../dashboard-stage.tsx';
import { all, clear, draw, one, says, saysOf, settle, type, violations } from '../stage.tsx';
import { popupApiOf, worldWithAd } from '../views-of-tabs.ts';

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
