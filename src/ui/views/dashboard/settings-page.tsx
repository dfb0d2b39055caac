// The view "settings" of the full page: what the user chooses for the whole of Plumbline, each choice saved at once.
import type { RoleFramework } from '../../../core/concept.ts';
import { levelFrameworks, themes, wordLanguages, type Settings, type WordLanguage } from '../../../core/settings.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { words } from '../../words/words.ts';
import { Choice, Tick, type Option } from './settings/choice.tsx';
import { OverlayKeys } from './settings/overlay-keys.tsx';

const roleFrameworks: readonly RoleFramework[] = ['govstack', 'ict', 'ilo', 'odp'];

/** A language's name as those who speak it write it, at the head of a line. */
function nameInItself(language: WordLanguage): string {
	const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** All of them. Nothing can be chosen where nothing can be kept; the banner above says why. */
export function SettingsPage({ api, data }: ViewProps) {
	const { settings: text, frameworks } = words();
	const { settings } = data;
	const disabled = data.store !== 'open';
	const change = (changed: Partial<Settings>): void => void api.changeSettings({ ...settings, ...changed });
	const ofFrameworks: readonly Option<RoleFramework | null>[] = [
		{ value: null, label: text.closest },
		...roleFrameworks.map((value) => ({ value, label: frameworks[value] })),
	];
	const ofLanguages: readonly Option<WordLanguage | null>[] = [
		{ value: null, label: text.browserLanguage },
		...wordLanguages.map((value) => ({ value, label: nameInItself(value), lang: value })),
	];
	return (
		<div class="settings-view">
			<h1>{text.heading}</h1>
			<p class="lead">{text.lead}</p>
			<section aria-labelledby="settings-reading">
				<h2 id="settings-reading">{text.reading}</h2>
				<div class="choices-of">
					<Choice
						legend={text.framework}
						hint={text.frameworkHint}
						options={ofFrameworks}
						chosen={settings.framework}
						disabled={disabled}
						onChoose={(framework) => change({ framework })}
					/>
					<Choice
						legend={text.levels}
						hint={text.levelsHint}
						options={levelFrameworks.map((value) => ({ value, label: text.levelsIn[value] }))}
						chosen={settings.levelsIn}
						disabled={disabled}
						onChoose={(levelsIn) => change({ levelsIn })}
					/>
					<Tick
						label={text.marks}
						hint={text.marksHint}
						isOn={settings.isMarking}
						disabled={disabled}
						onChange={(isMarking) => change({ isMarking })}
					/>
					<Tick
						label={text.lists}
						hint={text.listsHint}
						isOn={settings.isReadingLists}
						disabled={disabled}
						onChange={(isReadingLists) => change({ isReadingLists })}
					/>
				</div>
				<p class="hint elsewhere">
					{text.seenAds} <a href="#/data">{text.seenAdsLink}</a>
				</p>
			</section>
			<section aria-labelledby="settings-looks">
				<h2 id="settings-looks">{text.looks}</h2>
				<div class="choices-of">
					<Choice
						legend={text.language}
						hint={text.languageHint}
						options={ofLanguages}
						chosen={settings.language}
						disabled={disabled}
						onChoose={(language) => change({ language })}
					/>
					<Choice
						legend={text.theme}
						hint={text.themeHint}
						options={themes.map((value) => ({ value, label: text.themes[value] }))}
						chosen={settings.theme}
						disabled={disabled}
						onChoose={(theme) => change({ theme })}
					/>
				</div>
			</section>
			<section aria-labelledby="settings-keyboard">
				<h2 id="settings-keyboard">{text.keyboard}</h2>
				<div class="choices-of">
					<Tick
						label={text.singleKeys}
						hint={text.singleKeysHint}
						isOn={settings.hasSingleKeys}
						disabled={disabled}
						onChange={(hasSingleKeys) => change({ hasSingleKeys })}
					/>
					<OverlayKeys api={api} />
				</div>
			</section>
		</div>
	);
}
