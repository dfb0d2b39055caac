// What holds for a whole page of ours, set from the settings before it is drawn and at every change of them.
import type { Settings } from '../../core/settings.ts';
import { applyTheme } from './apply-theme.ts';
import { setSingleKeys } from './single-keys.ts';
import { speak } from './speak.ts';

/** Makes the page follow the settings; resolves when its words are there too. What is drawn must be drawn anew afterwards. */
export async function applySettings(settings: Pick<Settings, 'theme' | 'hasSingleKeys' | 'language'>): Promise<void> {
	applyTheme(settings.theme);
	setSingleKeys(settings.hasSingleKeys);
	await speak(settings);
}
