// What holds for a whole page of ours, set from the settings before it is drawn and at every change of them.
import type { Settings } from '../../core/settings.ts';
import { applyTheme } from './apply-theme.ts';
import { setSingleKeys } from './single-keys.ts';

/** Makes the page follow the settings. What is drawn must be drawn anew afterwards. */
export function applySettings({ theme, hasSingleKeys }: Pick<Settings, 'theme' | 'hasSingleKeys'>): void {
	applyTheme(theme);
	setSingleKeys(hasSingleKeys);
}
