// The words of the full page's view "settings", in English.
import type { LevelFramework, Settings, Theme } from '../../../core/settings.ts';

const names: Readonly<Record<keyof Settings, string>> = {
	framework: 'roles that ads are read by',
	levelsIn: 'words for levels',
	language: 'language',
	theme: 'theme',
	isMarking: 'marks in the page',
	isReadingLists: 'reading lists of jobs',
	hasSingleKeys: 'single keys',
};

const levelsIn: Readonly<Record<LevelFramework, string>> = {
	axelos: 'AXELOS: Entry, Practitioner, Professional, Lead, Executive',
	ecf: 'e-CF: e-1 to e-5',
	odp: 'UK Operational Delivery: awareness to expert',
};

const themes: Readonly<Record<Theme, string>> = {
	system: 'As the browser says',
	light: 'Light',
	dark: 'Dark',
};

/** Functions where a sentence holds a number or a name. */
export const settings = {
	heading: 'Settings',
	lead: 'Every choice is saved at once, on this device. Choose again to take it back.',
	names,
	reading: 'Reading',
	framework: 'Show roles of',
	frameworkHint: 'The framework whose roles an ad is read by. The overlay can change the same choice.',
	closest: 'The framework whose role is closest',
	levels: 'Say levels of competences in the words of',
	levelsHint:
		'Ratings are kept on the scale of AXELOS. Where another scale does not quite say the same, “approximately” stands before it.',
	levelsIn,
	marks: 'Mark in the page the words that the reading rests on, while the overlay is open',
	marksHint: 'Marks say what the ad says, and nothing of you. The page can see them.',
	lists: 'Read lists of jobs as well as single ads',
	listsHint:
		'On pages that list jobs the overlay shows what each title suggests. Only what stands in the page is read.',
	seenAds: 'Whether and how long Plumbline remembers the ads that you read is chosen under',
	seenAdsLink: 'Data',
	looks: 'Looks and language',
	language: 'Language',
	languageHint: 'Ads are read in their own language, and the names and sentences of the frameworks stay in English.',
	browserLanguage: 'The browser’s language, where Plumbline speaks it, else English',
	theme: 'Theme',
	themeHint: 'Forced colours of your system go before this.',
	themes,
	keyboard: 'Keyboard',
	singleKeys: 'Single keys rate a skill and go on',
	singleKeysHint:
		'0 to 5, ? and u rate, s and the arrows go on and back, while a skill has the focus. Switch them off if you use speech input or press keys by accident. Buttons and Tab always work.',
	overlayKeys: 'Keys that open the overlay',
	keysNow: (keys: string) => `Now: ${keys}.`,
	keysNone: 'There are none, or the browser does not say.',
	keysHow: 'The browser keeps these keys, and a page cannot open the place where they are changed. To change them:',
	keysChromium: (address: string) =>
		`In Chromium, Chrome or Edge, type ${address} in the address bar and look for Plumbline.`,
	keysFirefox: (address: string) =>
		`In Firefox, type ${address} in the address bar, press the gear, choose “Manage Extension Shortcuts”, and look for Plumbline.`,
};
