// Every word that users read, in English. Functions where a sentence holds a number or a name.
import type { Seniority, WorkplaceKind } from '../../../core/ad-facts.ts';
import type { DegreeClass, Strength } from '../../../core/analysis.ts';
import type { RoleFramework } from '../../../core/concept.ts';
import type { Level, Scale } from '../../../core/level.ts';
import type { RequirementStatus } from '../../../core/gap.ts';
import type { PayPeriod } from '../../../core/posting.ts';
import type { ReadingProblem } from '../../../messages/views.ts';
import { charts } from './charts.ts';
import { checkNames } from './check-names.ts';
import { about } from './about.ts';
import { ads } from './ads.ts';
import { check } from './check.ts';
import { dashboard } from './dashboard.ts';
import { data } from './data.ts';
import { demand } from './demand.ts';
import { fit } from './fit.ts';
import { correcting } from './correcting.ts';
import { jobs } from './jobs.ts';
import { menu } from './menu.ts';
import { overlay } from './overlay.ts';
import { popup } from './popup.ts';
import { postingView } from './posting-view.ts';
import { profile } from './profile.ts';
import { roles } from './roles.ts';
import { settings } from './settings.ts';
import { sites } from './sites.ts';
import { welcome } from './welcome.ts';
import { roleView } from './role-view.ts';
import { saving } from './saving.ts';
import { sidePanel } from './side-panel.ts';

const frameworks: Readonly<Record<RoleFramework, string>> = {
	govstack: 'GovStack roles',
	ict: 'European ICT profiles',
	ilo: 'ILO job descriptions',
	odp: 'UK Operational Delivery',
};

const status: Readonly<Record<RequirementStatus, string>> = {
	met: 'Met',
	short: 'Below what is asked',
	unrated: 'Not rated yet',
	'not-stated': 'The ad states no level',
	excluded: 'Not needed',
	uncompared: 'Nothing to compare in this line',
};

const levels: Readonly<Record<Scale, Readonly<Record<Level, string>>>> = {
	competence: { 1: 'Entry', 2: 'Practitioner', 3: 'Professional', 4: 'Lead', 5: 'Executive' },
	technology: { 1: 'Aware of it', 2: 'With help', 3: 'Alone', 4: 'Guides others', 5: 'Authority' },
};

const degrees: Readonly<Record<DegreeClass, string>> = {
	none: 'no formal degree',
	secondary: 'secondary school',
	diploma: 'a diploma',
	bachelor: "a bachelor's degree",
	master: "a master's degree",
	doctorate: 'a doctorate',
};

const seniority: Readonly<Record<Seniority, string>> = {
	intern: 'intern',
	junior: 'junior',
	mid: 'mid-level',
	senior: 'senior',
	lead: 'lead',
	principal: 'principal',
	head: 'head',
	director: 'director',
	'vice-president': 'vice president',
	chief: 'chief',
};

const workplaces: Readonly<Record<WorkplaceKind, string>> = {
	remote: 'Remote',
	hybrid: 'Hybrid',
	'on-site': 'On site',
};

const payPeriods: Readonly<Record<PayPeriod, string>> = {
	hour: 'an hour',
	day: 'a day',
	week: 'a week',
	month: 'a month',
	year: 'a year',
};

const problems: Readonly<Record<ReadingProblem, string>> = {
	reading: 'Reading this ad …',
	'not-read': 'Plumbline has not read this ad yet. If it stays so, reload the page.',
	'not-ready': 'Plumbline could not find the text of this ad. The page may still be loading, or the site has changed.',
	unreadable: 'Plumbline could not read this ad: its text or its title is missing.',
	'engine-failed':
		'Plumbline could not work this ad out. Reload the page to try again; close other tabs if it stays so.',
};

const strength: Readonly<Record<Strength, string>> = { must: 'Must have', preferred: 'Nice to have' };

/** The catalogue. Other languages have the same shape. */
export const en = {
	name: 'Plumbline',
	/** Between a label and what belongs to it, where a view draws them apart. */
	colon: ': ',
	/** A name or label, and what stands to it. */
	pair: (name: string, value: string) => `${name}: ${value}`,
	/** Words as somebody wrote them. */
	quoted: (written: string) => `“${written}”`,
	frameworks,
	status,
	levels,
	degrees,
	seniority,
	workplaces,
	payPeriods,
	problems,
	strength,
	rating: {
		none: "I don't have this",
		unsure: 'Not sure',
		unrated: 'Not rated',
		short: { none: 'None', unsure: 'Unsure' },
	},
	overlay,
	fit,
	menu,
	correcting,
	saving,
	roleView,
	postingView,
	jobs,
	sidePanel,
	popup,
	ads,
	check,
	dashboard,
	profile,
	roles,
	demand,
	data,
	settings,
	sites,
	about,
	welcome,
	charts,
	checkNames,
};
