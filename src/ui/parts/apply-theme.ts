// The theme that the user chose, as the style sheets see it: an attribute of the document, which base.css goes by.
import type { Theme } from '../../core/settings.ts';

/** Colours the document by a theme; `system`: as the browser says. Forced colours go before all of them. */
export function applyTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}
