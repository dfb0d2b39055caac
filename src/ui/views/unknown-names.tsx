// Names in the open ad that the vocabulary lacks, each to be added to the user's own skills.
import type { OwnSkillKind } from '../../core/own-skill.ts';
import { quote } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { AddSkill } from '../parts/add-skill.tsx';
import { langOfAd } from '../parts/lang-of.ts';
import { words } from '../words/words.ts';

type Props = {
	readonly ad: AdView;
	readonly disabled: boolean;
	readonly onAdd: (label: string, kind: OwnSkillKind) => void;
};

/** The likely names as they stand in the ad, each once whatever its case, in the order of the text. */
function namesIn({ analysis, posting }: AdView): string[] {
	const names = analysis.unmapped.flatMap(({ likelyNames }) => likelyNames.map((span) => quote(posting.text, span)));
	return [...Map.groupBy(names, (name) => name.toLowerCase()).values()].flatMap(([name]) => name ?? []);
}

/** Nothing where there are none. */
export function UnknownNames({ ad, disabled, onAdd }: Props) {
	const text = words().popup;
	const names = namesIn(ad);
	if (names.length === 0) return null;
	return (
		<>
			<h3 id="unknown-names">{text.unknownNames}</h3>
			<ul class="names" aria-labelledby="unknown-names">
				{names.map((name) => (
					<li key={name}>
						<q lang={langOfAd(ad)}>{name}</q>{' '}
						<AddSkill label={name} disabled={disabled} onAdd={(kind) => onAdd(name, kind)} />
					</li>
				))}
			</ul>
		</>
	);
}
