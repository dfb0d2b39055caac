// One finding for the person who writes: its words, why, what to write instead, how sure, and what can be done about it at once.
import type { DraftFinding } from '../../../../core/draft.ts';
import { placeOf } from '../../../../core/places.ts';
import { quote, type Span } from '../../../../core/span.ts';
import type { DraftReading } from '../../../../messages/checker.ts';
import { differingLang, words } from '../../../words/words.ts';
import { signs } from './severity-signs.ts';

type Props = {
	readonly found: DraftFinding;
	readonly reading: DraftReading;
	readonly select: (span: Span) => void;
	readonly replace: (span: Span, by: string) => void;
	readonly onMuteHere: () => void;
	readonly onMuteEverywhere: () => void;
	readonly onUnmute: () => void;
};

/** So many places of one finding are listed. */
const mostPlaces = 6;

/** The words that it is about, each selected in the field at a click where it stands there. */
function Places({ found: { finding }, reading: { posting, analysis, places }, select }: Props) {
	const text = words().check;
	const { spans } = finding;
	const lang = differingLang(analysis.language);
	if (spans.length === 0) return <p class="hint">{text.leftOut}</p>;
	return (
		<p class="places">
			{spans.slice(0, mostPlaces).map((span) => {
				const says = quote(posting.text, span);
				return placeOf(places, span) === null ? (
					<q key={span.start} lang={lang}>
						{says}
					</q>
				) : (
					<button
						key={span.start}
						type="button"
						class="words"
						aria-label={text.select(says)}
						onClick={() => select(span)}
					>
						<q lang={lang}>{says}</q>
					</button>
				);
			})}
			{spans.length > mostPlaces ? <span class="hint"> {text.more(spans.length - mostPlaces)}</span> : null}
		</p>
	);
}

/** Where it can be muted, or heard again. */
function Muting({ found, onMuteHere, onMuteEverywhere, onUnmute }: Props) {
	const text = words().check;
	if (found.mute !== null)
		return (
			<button type="button" class="quiet" aria-label={text.unmuteOf(found.name)} onClick={onUnmute}>
				{text.unmute}
			</button>
		);
	return (
		<details class="mute">
			<summary aria-label={text.muteOf(found.name)}>{text.mute}</summary>
			<button type="button" onClick={onMuteHere}>
				{text.muteHere}
			</button>{' '}
			<button type="button" onClick={onMuteEverywhere}>
				{text.muteEverywhere}
			</button>
		</details>
	);
}

/** The card. */
export function FindingCard(props: Props) {
	const { check: text, postingView } = words();
	const { found, reading, replace } = props;
	const { finding, name, mute } = found;
	const { severity, fix, against, evidence } = finding;
	const isFixable = fix !== null && mute === null && placeOf(reading.places, fix.span) !== null;
	return (
		<li class={`finding-card is-${severity}`}>
			<h2>
				<i class="sign" aria-hidden="true">
					{signs[severity]}
				</i>{' '}
				<span class="severity">{text.severity[severity]}</span> {name}
				{mute === null ? null : <span class="hint"> · {text.isMuted}</span>}
			</h2>
			<p>{finding.text}</p>
			<Places {...props} />
			<p>
				<b>{text.instead}</b> {finding.instead}
			</p>
			<p class="why">
				<b>{text.why}</b> {finding.why}
			</p>
			<p class="why">
				<b>{text.sure}</b> {evidence.map((each) => postingView.evidence[each]).join(' ')}
				{against === null ? null : ` ${postingView.against(against)}`}
			</p>
			<div class="acts">
				{fix === null || !isFixable ? null : (
					<button type="button" class="main" onClick={() => replace(fix.span, fix.replacement)}>
						{fix.replacement === '' ? text.remove : text.fix(fix.replacement)}
					</button>
				)}
				<Muting {...props} />
			</div>
		</li>
	);
}
