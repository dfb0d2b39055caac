// The findings of a draft: how many of each severity, which of them are listed, and each in a card.
import { useState } from 'preact/hooks';
import type { DraftFinding } from '../../../../core/draft.ts';
import { severities, type Severity } from '../../../../core/finding.ts';
import type { Span } from '../../../../core/span.ts';
import type { DraftReading } from '../../../../messages/checker.ts';
import type { DashboardApi, Done } from '../../../api.ts';
import { words } from '../../../words/words.ts';
import { FindingCard } from './finding-card.tsx';
import { isSameValue } from '../../../../core/same-value.ts';
import { signs } from './severity-signs.ts';
import type { DraftState } from './use-draft.ts';

type Props = {
	readonly api: DashboardApi;
	readonly draft: DraftState;
	readonly reading: DraftReading;
	readonly select: (span: Span) => void;
	readonly replace: (span: Span, by: string) => void;
	readonly onSaid: (said: string) => void;
};

/** Names a finding among those of one reading. */
const keyOf = ({ finding: { rule, spans, text } }: DraftFinding): string => `${rule} ${spans[0]?.start ?? ''} ${text}`;

/** Mutes and speaks again, each said when it is done. */
function useMuting({ api, draft, onSaid }: Pick<Props, 'api' | 'draft' | 'onSaid'>) {
	const text = words().check;
	const gone = (): Done => ({ ok: false, reason: 'gone' });
	return {
		here: ({ here, name }: DraftFinding): void => {
			draft.change({ mutes: [...draft.kept.mutes, here] });
			onSaid(text.nowMutedHere(name));
		},
		everywhere: async ({ finding: { rule }, name }: DraftFinding): Promise<void> => {
			const done = await api.mute({ where: 'everywhere', rule }).catch(gone);
			onSaid(done.ok ? text.nowMuted(name) : `${text.notMuted} ${words().data.failures[done.reason]}`);
		},
		unmute: async ({ mute, name }: DraftFinding): Promise<void> => {
			if (mute === null) return;
			if (mute.where === 'here') {
				draft.change({ mutes: draft.kept.mutes.filter((each) => !isSameValue(each, mute)) });
				return onSaid(text.speaksAgain(name));
			}
			const done = await api.unmute(mute).catch(gone);
			onSaid(done.ok ? text.speaksAgain(name) : `${text.notMuted} ${words().data.failures[done.reason]}`);
		},
	};
}

/** Counts first; nothing where the checks do not know the language, which is said elsewhere. */
export function DraftFindings(props: Props) {
	const { reading } = props;
	const text = words().check;
	const [wanted, setWanted] = useState<Severity | 'all'>('all');
	const [hasMuted, setHasMuted] = useState(false);
	const muting = useMuting(props);
	const { findings } = reading;
	if (findings === null) return null;
	const heard = findings.filter(({ mute }) => mute === null);
	const muted = findings.length - heard.length;
	const listed = findings.filter(
		({ mute, finding: { severity } }) => (hasMuted || mute === null) && (wanted === 'all' || severity === wanted),
	);
	const count = (severity: Severity): number => heard.filter(({ finding }) => finding.severity === severity).length;
	return (
		<>
			<div class="severities" role="group" aria-label={text.filter}>
				<button type="button" aria-pressed={wanted === 'all'} onClick={() => setWanted('all')}>
					{text.all(heard.length)}
				</button>
				{severities.map((severity) => (
					<button
						key={severity}
						type="button"
						class={`is-${severity}`}
						aria-pressed={wanted === severity}
						onClick={() => setWanted(wanted === severity ? 'all' : severity)}
					>
						<i class="sign" aria-hidden="true">
							{signs[severity]}
						</i>{' '}
						{text.severities[severity](count(severity))}
					</button>
				))}
			</div>
			{heard.length > 0 ? null : <p>{muted === 0 ? text.none : text.noneLeft}</p>}
			<ul class="finding-cards">
				{listed.map((each) => (
					<FindingCard
						key={keyOf(each)}
						{...props}
						found={each}
						onMuteHere={() => muting.here(each)}
						onMuteEverywhere={() => void muting.everywhere(each)}
						onUnmute={() => void muting.unmute(each)}
					/>
				))}
			</ul>
			{muted === 0 ? null : (
				<button type="button" class="quiet" aria-expanded={hasMuted} onClick={() => setHasMuted(!hasMuted)}>
					{hasMuted ? text.hideMuted : text.showMuted(muted)}
				</button>
			)}
		</>
	);
}
