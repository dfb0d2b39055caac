// The words that the browser itself shows of the extension, by language, as `browser.i18n` wants them.

/** Message names and texts; the manifest points at them as `__MSG_name__`. */
type ManifestWords = Readonly<Record<'name' | 'description' | 'openOverlay', string>>;

/** Every language that the manifest speaks; the first is the default. */
export const manifestWords: Readonly<Record<'en', ManifestWords>> = {
	en: {
		name: 'Plumbline',
		description:
			'Reads a job ad where it stands, in the terms of public competency frameworks, beside your own ratings. On your device.',
		openOverlay: 'Open Plumbline on this ad',
	},
};

/** The contents of `_locales/<language>/messages.json`. */
export const toMessages = (words: ManifestWords): Readonly<Record<string, { readonly message: string }>> =>
	Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
