// Certificates, licences and registrations, each with the last day on which it counts.
import { useMemo } from 'preact/hooks';
import { mostEntries, type HeldCertificate } from '../../../../core/profile.ts';
import { KeptField } from '../../../parts/kept-field.tsx';
import { labelOf } from '../../../parts/known-concepts.ts';
import { useLanding } from '../../../parts/land-focus.ts';
import { PickByName } from '../../../parts/pick-by-name.tsx';
import { readDate } from '../../../parts/read-typed.ts';
import { SaidList } from '../../../parts/said-list.tsx';
import { useStatement } from '../../../parts/use-statement.tsx';
import { words } from '../../../words/words.ts';
import type { AboutProps } from './about-page.tsx';

/** The list, and a search that adds to it; without a day a certificate does not expire. */
export function Certificates({ api, data, knowledge }: AboutProps) {
	const text = words().profile;
	const { busy, problem, say } = useStatement(api, 'certificates');
	const land = useLanding();
	const { certificates } = data.profile;
	const disabled = busy || data.store !== 'open';
	const all = useMemo(() => [...knowledge.concepts.values()].filter(({ kind }) => kind === 'certificate'), [knowledge]);
	const nameOf = ({ concept }: HeldCertificate): string => labelOf(knowledge, concept);
	const add = async (concept: string): Promise<void> => {
		const said = certificates ?? [];
		const isThere = said.some((each) => each.concept === concept);
		if (isThere || (await say([...said, { concept, expiresOn: null }]))) land(`[data-certificate="${concept}"] input`);
	};
	return (
		<SaidList
			name="certificates"
			entries={certificates}
			{...{ disabled, nameOf, say }}
			draw={(held) => (
				<span class="certificate" data-certificate={held.concept}>
					<b>{nameOf(held)}</b>
					<KeptField
						label={text.expiresOn}
						kept={held.expiresOn ?? ''}
						kind="date"
						disabled={data.store !== 'open'}
						read={readDate}
						save={(expiresOn) =>
							say((certificates ?? []).map((each) => (each.concept === held.concept ? { ...each, expiresOn } : each)))
						}
						hint={held.expiresOn === null ? text.doesNotExpire : text.countsUntil(new Date(held.expiresOn))}
					/>
				</span>
			)}
		>
			<PickByName
				label={text.addCertificate}
				things={all}
				disabled={disabled || (certificates?.length ?? 0) >= mostEntries}
				describe={() => ''}
				onPick={({ id }) => void add(id)}
			/>
			{problem}
		</SaidList>
	);
}
