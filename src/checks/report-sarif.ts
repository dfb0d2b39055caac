// The findings in SARIF 2.1.0, the format in which pipelines take what linters say.
import type { Finding, Severity } from '../core/finding.ts';
import { quote, type Span } from '../core/span.ts';
import { ruleIds, checks } from './registry.ts';
import type { RuleId } from './found.ts';
import type { Report, ReportedPosting } from './report.ts';
import type { CheckTongue } from './words.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF's own words. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
	error: 'error',
	warning: 'warning',
	info: 'note',
};

const placeOfRule = new Map<string, number>(ruleIds.map((id, at) => [id, at]));

/** A rule as tools list it. */
const describeRule = (id: RuleId, { rules, report }: CheckTongue): object => ({
	id,
	shortDescription: { text: rules[id].name },
	defaultConfiguration: { level: levels[checks[id].severity] },
	properties: { evidence: checks[id].evidence.map((evidence) => report.evidence[evidence]) },
});

/** Lines and columns count from 1; columns, as offsets, in UTF-16 units. */
function regionOf(text: string, { start, end }: Span): object {
	const before = text.slice(0, start);
	const inside = text.slice(start, end);
	const lineStart = before.lastIndexOf('\n') + 1;
	const startLine = before.split('\n').length;
	const endLine = startLine + inside.split('\n').length - 1;
	const lastLine = inside.lastIndexOf('\n');
	return {
		startLine,
		startColumn: start - lineStart + 1,
		endLine,
		endColumn: lastLine < 0 ? end - lineStart + 1 : inside.length - lastLine,
		charOffset: start,
		charLength: end - start,
		snippet: { text: inside },
	};
}

/** A posting's address, else one made of what the caller calls it. */
const uriOf = ({ id, posting }: ReportedPosting): string =>
	posting.url === '' ? `posting/${encodeURIComponent(id)}` : posting.url;

function writeResult(finding: Finding, reported: ReportedPosting): object {
	const { text } = reported.posting;
	const artifactLocation = { uri: uriOf(reported) };
	const at = (span: Span): object => ({ physicalLocation: { artifactLocation, region: regionOf(text, span) } });
	const [first, ...others] = finding.spans;
	return {
		ruleId: finding.rule,
		ruleIndex: placeOfRule.get(finding.rule) ?? -1,
		level: levels[finding.severity],
		message: { text: `${finding.text} ${finding.instead}` },
		locations: [first === undefined ? { physicalLocation: { artifactLocation } } : at(first)],
		...(others.length === 0 ? {} : { relatedLocations: others.map((span, id) => ({ id, ...at(span) })) }),
		...(finding.fix === null
			? {}
			: {
					fixes: [
						{
							artifactChanges: [
								{
									artifactLocation,
									replacements: [
										{
											deletedRegion: regionOf(text, finding.fix.span),
											insertedContent: { text: finding.fix.replacement },
										},
									],
								},
							],
						},
					],
				}),
		properties: {
			posting: reported.id,
			why: finding.why,
			words: first === undefined ? '' : quote(text, first),
			...(finding.against === null ? {} : { against: finding.against }),
		},
	};
}

/** A result that says that a posting was not checked, and why. */
const notChecked = (id: string, reason: string): object => ({
	kind: 'notApplicable',
	level: 'none',
	message: { text: reason },
	properties: { posting: id },
});

/** A log of one run. `version`: of Plumbline. */
export function startSarif(tongue: CheckTongue, version: string): Report {
	const driver = { name: 'Plumbline', version, rules: ruleIds.map((id) => describeRule(id, tongue)) };
	let isFirst = true;
	const list = (results: readonly object[]): string =>
		results
			.map((result) => {
				const said = `${isFirst ? '' : ','}\n${JSON.stringify(result)}`;
				isFirst = false;
				return said;
			})
			.join('');
	const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' });
	return {
		head: `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[${run.slice(0, -1)},"results":[`,
		say: (reported) =>
			list(
				reported.findings?.map((finding) => writeResult(finding, reported)) ?? [
					notChecked(reported.id, tongue.report.silent(reported.language)),
				],
			),
		fail: (id, reason) => list([notChecked(id, reason)]),
		tail: '\n]}]}\n',
	};
}
