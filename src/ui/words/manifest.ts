// The words that the browser itself shows of the extension, by language, as `browser.i18n` wants them.
import type { WordLanguage } from '../../core/settings.ts';

/** Message names and texts; the manifest points at them as `__MSG_name__`. */
type ManifestWords = Readonly<Record<'name' | 'description' | 'openOverlay', string>>;

/** Every language that the manifest speaks; English is the default. A store takes at most 132 characters of a description. */
export const manifestWords: Readonly<Record<WordLanguage, ManifestWords>> = {
	en: {
		name: 'Plumbline',
		description:
			'Reads a job ad where it stands, in the terms of public competency frameworks, beside your own ratings. On your device.',
		openOverlay: 'Open Plumbline on this ad',
	},
	fr: {
		name: 'Plumbline',
		description:
			'Lit une annonce d’emploi sur sa page, selon des référentiels publics, à côté de vos évaluations. Sur votre appareil.',
		openOverlay: 'Ouvrir Plumbline sur cette annonce',
	},
	es: {
		name: 'Plumbline',
		description:
			'Lee una oferta de empleo en su página, según marcos públicos, junto a sus propias evaluaciones. En su dispositivo.',
		openOverlay: 'Abrir Plumbline en esta oferta',
	},
};

/** The contents of `_locales/<language>/messages.json`. */
export const toMessages = (words: ManifestWords): Readonly<Record<string, { readonly message: string }>> =>
	Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
