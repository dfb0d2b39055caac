// One ad of the list: a row, or a card where there is little room.
import type { SkillFit } from '../../../../core/gap.ts';
import type { AdRow } from '../../../../core/saved-ad.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import { adAddress } from './ads-route.ts';

/** How an ad fits, in words: what is met of what is asked, and what is not known of it. */
export function fitParts({ met, known, asked }: SkillFit): { readonly fit: string; readonly open: string | null } {
	const text = words().ads;
	if (asked === 0) return { fit: text.noSkills, open: null };
	if (known === 0) return { fit: text.noneKnown(asked), open: null };
	return { fit: text.met(met, asked), open: known < asked ? text.unknown(asked - known) : null };
}

type Props = {
	readonly id: string;
	readonly ad: AdRow;
	/** Its place in the list, from 0. */
	readonly at: number;
	readonly role: string | null;
	/** Null until it is compared. */
	readonly fit: SkillFit | null;
	readonly isCurrent: boolean;
	readonly isChosen: boolean;
	/** No more can be chosen. */
	readonly isFull: boolean;
	readonly nameOf: (role: string) => string;
	readonly onChoose: (key: string, isChosen: boolean) => void;
	readonly onPoint: () => void;
};

/** The row. What can be pressed in it is for the pointer; by keyboard the grid does the same. */
export function AdTableRow(props: Props) {
	const { id, ad, at, role, fit, isCurrent, isChosen, isFull, nameOf, onChoose, onPoint } = props;
	const text = words().ads;
	const title = ad.title === '' ? text.untitled : ad.title;
	const parts = fit === null ? null : fitParts(fit);
	return (
		<tr
			id={id}
			role="row"
			aria-rowindex={at + 2}
			aria-selected={isChosen}
			class={isCurrent ? 'is-current' : undefined}
			onPointerDown={onPoint}
		>
			<td role="gridcell" class="of-choice">
				<input
					type="checkbox"
					tabIndex={-1}
					aria-label={text.choose(title)}
					checked={isChosen}
					disabled={isFull && !isChosen}
					onChange={(event) => onChoose(ad.key, event.currentTarget.checked)}
				/>
			</td>
			<td role="gridcell" class="of-title">
				<a tabIndex={-1} href={adAddress(ad.key)} title={title}>
					{title}
				</a>
				<span class="hint">{ad.company ?? ''}</span>
			</td>
			<td role="gridcell" class="of-role">
				{role === null ? <span>{text.noRole}</span> : <span lang={langOfFrameworks()}>{nameOf(role)}</span>}
			</td>
			<td role="gridcell" class="of-site">
				<span>{ad.host}</span>
			</td>
			<td role="gridcell" class="of-fit">
				<span>{parts?.fit ?? '…'}</span>
				<span class="hint">{parts?.open ?? ''}</span>
			</td>
			<td role="gridcell" class="of-seen">
				<span>{text.onShort(ad.seenAt)}</span>
			</td>
			<td role="gridcell" class="of-status">
				<span class={ad.status === null ? 'hint' : undefined}>
					{ad.status === null ? text.seenOnly : words().saving.statuses[ad.status]}
				</span>
			</td>
		</tr>
	);
}
