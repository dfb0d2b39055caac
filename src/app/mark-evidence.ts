// The words that the reading of an ad rests on, marked in its page while the overlay is open. Only what the ad says:
// the page can see the marks.
import type { Analysis } from '../core/analysis.ts';
import type { EvidenceKind, EvidenceMark } from '../core/evidence-mark.ts';
import { isOwnSkill } from '../core/own-skill.ts';
import { defaultSettings } from '../core/settings.ts';
import { readInForce } from './corrected-reading.ts';
import { readDock } from './dock.ts';
import { listFrames } from './overlay-access.ts';
import { hostOf } from './page-address.ts';
import type { Ports } from './ports.ts';
import { readTabRecord, type TabRecord } from './tab-records.ts';

/** More marks than these are not drawn: the first in the order of the ad stand, since one reads from the top. */
const mostMarks = 2_000;

function kindOf(kind: Analysis['mentions'][number]['kind']): EvidenceKind | null {
	switch (kind) {
		case 'competence':
		case 'framework-skill':
			return 'competence';
		case 'technology':
		case 'area':
			return 'technology';
		case 'certificate':
			return 'qualification';
		case 'language':
			// What is asked of a human language stands in `languages`.
			return null;
		default:
			return kind satisfies never;
	}
}

/**
 * What to mark of an analysis: each requirement whole, and in it the skills, years, degrees, languages and certificates. What is
 * not needed, and what only the duties name, is not marked; an ad in a language without rules has no marks. Nor are skills that
 * the user added: that somebody calls them skills is theirs, and the page is not to learn it.
 */
export function evidenceOf(analysis: Analysis): EvidenceMark[] {
	const asking = new Map(analysis.requirements.flatMap((line) => (line.excluded ? [] : [[line.id, line] as const])));
	const lines = [...asking.values()].map(({ span, strength }): EvidenceMark => ({ span, kind: 'line', strength }));
	const names = analysis.mentions.flatMap(({ concept, requirement, kind, span, strength }): EvidenceMark[] => {
		const line = requirement === null ? undefined : asking.get(requirement);
		const ofKind = kindOf(kind);
		return line === undefined || ofKind === null || isOwnSkill(concept)
			? []
			: [{ span, kind: ofKind, strength: strength ?? line.strength }];
	});
	const qualifications = [...analysis.years, ...analysis.degrees, ...analysis.languages].flatMap(
		({ requirement, span, strength }): EvidenceMark[] =>
			asking.has(requirement) ? [{ span, kind: 'qualification', strength }] : [],
	);
	return [...lines, ...names, ...qualifications]
		.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
		.slice(0, mostMarks);
}

/** Whether the user wants marks, and the overlay of the record's page stands open. */
async function isMarked(ports: Ports, tab: number, { url }: TabRecord): Promise<boolean> {
	const { isMarking } = await ports.settings.read().catch(() => defaultSettings);
	return isMarking && (await readDock(ports, tab, hostOf(url))) === 'open';
}

/**
 * Marks the ad of a tab as it is read now, or takes the marks away: where the user wants none, the overlay is collapsed, or there
 * is no ad. Nothing happens without an overlay: what it leaves, its reader takes away. Called when any of this changed,
 * or the user corrected the reading.
 */
export async function markEvidence(ports: Ports, tab: number): Promise<void> {
	const record = await readTabRecord(ports, tab);
	const frames = await listFrames(ports);
	if (!frames.some((frame) => frame.tab === tab && frame.reader === record?.document) || record === undefined) return;
	const { content } = record;
	const marks =
		content.kind === 'ad' && (await isMarked(ports, tab, record)) ? evidenceOf(await readInForce(ports, content)) : [];
	await ports.orderReader(tab, record.document, { order: 'evidence', marks });
}

/** The same in every tab with an overlay: when the user switches the marks on or off. */
export async function markEvidenceEverywhere(ports: Ports): Promise<void> {
	const tabs = new Set((await listFrames(ports)).map(({ tab }) => tab));
	await Promise.all([...tabs].map((tab) => markEvidence(ports, tab)));
}
