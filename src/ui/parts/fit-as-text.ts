// The fit of an ad as Markdown, to be copied: what the overlay says, for a note or a message.
import type { Requirement } from '../../core/analysis.ts';
import type { Gap, ItemGap, RequirementGap, SkillGap } from '../../core/gap.ts';
import { scaleOf } from '../../core/rating.ts';
import { quote } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { rowOf } from '../views/fit-counts.tsx';
import type { Words } from '../words/words.ts';
import { sayItem } from './item-text.ts';
import { levelText, ratingText } from './level-text.ts';

/** Words of a page on one line, with the signs that Markdown would act on taken literally. */
const plain = (written: string): string =>
	written
		.replaceAll(/\s+/gu, ' ')
		.trim()
		.replaceAll(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);

function skillLine(skill: SkillGap, ad: AdView, text: Words): string {
	const name = ad.concepts[skill.concept];
	const scale = scaleOf(name?.kind ?? 'competence');
	const asked =
		skill.wanted === null
			? text.overlay.askedNone
			: `${text.overlay.asked} ${levelText(skill.wanted, scale, text, ad.levelNames)}`;
	const have = text.pair(text.overlay.you, ratingText(skill.have, scale, text, ad.levelNames));
	return [
		`**${plain(name?.label ?? skill.concept)}**`,
		asked,
		have,
		...(skill.missing > 0 ? [text.overlay.shortBy(skill.missing)] : []),
	].join(' · ');
}

function itemLine(item: ItemGap, ad: AdView, text: Words): string {
	if (item.kind === 'skill') return skillLine(item, ad, text);
	const { asked, have, missing } = sayItem(item, ad);
	return [`**${plain(asked)}**`, text.pair(text.overlay.you, plain(have)), ...(missing === null ? [] : [missing])].join(
		' · ',
	);
}

function requirementLines(
	{ id, span }: Requirement,
	ad: AdView,
	gaps: ReadonlyMap<string, RequirementGap>,
	text: Words,
): string[] {
	const gap = gaps.get(id);
	return [
		`- ${text.pair(text.status[gap?.status ?? 'uncompared'], text.quoted(plain(quote(ad.posting.text, span))))}`,
		...(gap?.items ?? []).map((item) => `  - ${itemLine(item, ad, text)}`),
	];
}

/** Title, employer and address, the fit in words and counts, then every requirement with what is asked and what is there. */
export function fitAsText(ad: AdView, gap: Gap, text: Words): string {
	const { posting, analysis } = ad;
	const gaps = new Map(gap.requirements.map((each) => [each.requirement, each]));
	const counts = [rowOf(gap, 'must'), rowOf(gap, 'preferred')].flatMap((row) =>
		row === null ? [] : [`- ${row.said}`],
	);
	const lists = (['must', 'preferred'] as const).flatMap((strength) => {
		const asked = analysis.requirements.filter((requirement) => requirement.strength === strength);
		const lines = asked.flatMap((requirement) => requirementLines(requirement, ad, gaps, text));
		return lines.length === 0 ? [] : ['', `## ${text.strength[strength]}`, '', ...lines];
	});
	return [
		`# ${plain(posting.title?.value ?? text.popup.thisAd)}`,
		'',
		...(posting.company === undefined ? [] : [plain(posting.company.value), '']),
		`<${posting.url}>`,
		'',
		gap.band === null ? text.fit.tooLittle : text.fit.bands[gap.band],
		...(counts.length === 0 ? [] : ['', ...counts]),
		...lists,
		'',
	].join('\n');
}
