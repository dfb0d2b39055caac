// The page on how right the readings are: the scorer's figures, by formatting and kind of employer, and what is still missed.
// The figures of all ads are also a file of data, which the extension shows.
import * as v from 'valibot';
import { decidedKinds, listedKinds, type Accuracy } from '../../src/core/about.ts';
import { list, table } from './markdown.ts';
import { sortMisses } from './misses.ts';

const share = v.nullable(v.number());
const found = v.object({ precision: share, recall: share, f1: share, wanted: v.number() });
const right = v.object({ accuracy: share, n: v.number() });
const ranked = v.object({ top1: share, top3: share, abstains: share, n: v.number(), none: v.number() });

/** The scorer's report on one group of ads. */
const reportSchema = v.object({
	ads: v.number(),
	group: v.optional(v.string()),
	requirements: found,
	technologies: found,
	axelos: found,
	languages: found,
	certifications: found,
	strength: right,
	minYears: right,
	degree: right,
	equivalent: right,
	language: right,
	'role.govstack': ranked,
	'role.ict': ranked,
	'role.ilo': ranked,
	'role.odp': ranked,
	shown: v.object({ competencesPerAd: v.number() }),
	quotes: v.object({ inTheAd: share, n: v.number() }),
});
type Report = v.InferOutput<typeof reportSchema>;

const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));

/** What is found in lists: how much of what we say is right, how much of what is there we say, and both in one figure. */
const listed: Readonly<Record<(typeof listedKinds)[number], string>> = {
	requirements: 'Requirement lines',
	technologies: 'Technologies, standards and methods',
	axelos: 'AXELOS skills',
	languages: 'Human languages',
	certifications: 'Certificates and licences',
};
const decided: Readonly<Record<(typeof decidedKinds)[number], string>> = {
	strength: 'Must or preferred, of the lines found',
	minYears: 'Least years accepted',
	degree: 'Least degree accepted',
	equivalent: 'Experience in place of a degree',
	language: 'Language of the ad',
};
const frameworks = [
	['role.govstack', 'GovStack roles'],
	['role.ict', 'ICT profiles'],
	['role.ilo', 'ILO descriptions'],
	['role.odp', 'Operational delivery roles'],
] as const;

function wholePart(report: Report): string[] {
	return [
		table(
			['', 'precision %', 'recall %', 'F1 %', 'there are'],
			listedKinds.map((key) => {
				const { precision, recall, f1, wanted } = report[key];
				return [listed[key], percent(precision), percent(recall), percent(f1), wanted];
			}),
		),
		table(
			['', 'right %', 'of'],
			decidedKinds.map((key) => [decided[key], percent(report[key].accuracy), report[key].n]),
		),
		table(
			['', 'first right %', 'among the first three %', 'ads', 'none where none fits %', 'ads'],
			frameworks.map(([key, name]) => {
				const { top1, top3, abstains, n, none } = report[key];
				return [name, percent(top1), percent(top3), n, percent(abstains), none];
			}),
		),
		list([
			`Every quote stands in its ad: ${percent(report.quotes.inTheAd)} % of ${report.quotes.n}.`,
			`Competences and areas of knowledge shown: ${report.shown.competencesPerAd.toFixed(1)} an ad.`,
		]),
	];
}

const byGroup = (reports: readonly Report[]): string =>
	table(
		['', 'ads', 'requirements F1', 'strength', 'technologies F1', 'AXELOS F1', 'years', 'degree', 'GovStack first'],
		reports.map((report) => [
			report.group ?? '',
			report.ads,
			percent(report.requirements.f1),
			percent(report.strength.accuracy),
			percent(report.technologies.f1),
			percent(report.axelos.f1),
			percent(report.minYears.accuracy),
			percent(report.degree.accuracy),
			percent(report['role.govstack'].top1),
		]),
	);

/** What the scorer prints for some options. */
export type RunScorer = (options: readonly string[]) => string;

const readReport = (runScorer: RunScorer): Report => v.parse(reportSchema, JSON.parse(runScorer(['--json'])));

/** The figures of all ads as the extension shows them, from the same run as the page. */
export function accuracyFigures(runScorer: RunScorer): Accuracy {
	const report = readReport(runScorer);
	const { ads, requirements, technologies, axelos, languages, certifications, quotes } = report;
	const { strength, minYears, degree, equivalent, language } = report;
	return {
		ads,
		listed: { requirements, technologies, axelos, languages, certifications },
		decided: { strength, minYears, degree, equivalent, language },
		roles: {
			govstack: report['role.govstack'],
			ict: report['role.ict'],
			ilo: report['role.ilo'],
			odp: report['role.odp'],
		},
		quotes,
	};
}

/** The page as Markdown. */
export function accuracyPage(runScorer: RunScorer): string {
	const read = (options: readonly string[]): unknown => JSON.parse(runScorer([...options, '--json']));
	const whole = readReport(runScorer);
	const groupsBy = (key: string): readonly Report[] => v.parse(v.array(reportSchema), read(['--by', key]));
	return `${[
		'# How right the readings are',
		`Made by \`npm run eval\` from ${whole.ads} real ads that nobody of the project wrote. Careful readers noted what stands in them; a scorer compares that with what Plumbline says. Other ads are kept back. The ads belong to their employers and are no part of this repository.`,
		'Precision: of what Plumbline says, how much is right. Recall: of what is there, how much it says. F1: both in one figure.',
		'## All ads',
		...wholePart(whole),
		'## By how the text is formatted',
		'“Flat” texts have lost their line breaks on the way.',
		byGroup(groupsBy('formatting')),
		'## By kind of employer',
		byGroup(groupsBy('stratum')),
		'## What is still missed',
		...sortMisses(runScorer(['--errors'])),
	].join('\n\n')}\n`;
}
