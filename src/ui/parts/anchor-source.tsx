// Under the levels of a skill: whose they are, and whose wording.
import type { SkillAnchors } from '../../taxonomy/skill-anchors.ts';
import { words } from '../words/words.ts';

/** The sentence; of levels that no framework defines, that they are the scale's own. */
export function AnchorSource({ anchors }: { readonly anchors: SkillAnchors }) {
	const text = words().profile;
	const { source, scale } = anchors;
	if (source === null) return <p class="source">{text.scaleWords[scale]}</p>;
	const says = text.levelsOf(text.publishers[source.framework], source.skill);
	return (
		<p class="source">
			{says} {text.wording[source.wording]}
			{anchors.anchors.some(({ isGeneral }) => isGeneral) ? ` ${text.generalLevels}` : ''}
		</p>
	);
}
