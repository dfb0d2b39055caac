// What the checks say of a posting: counts by severity, and on demand each finding with its words, its reason and a question.
import { severities, type Finding, type Mute } from '../../core/finding.ts';
import { adKeyOf } from '../../core/posting.ts';
import { quote } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { langOfAd } from '../parts/lang-of.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

type Props = {
	readonly ad: AdView;
	readonly findings: readonly Finding[];
	readonly host: string;
	readonly mark: MarkWords | null;
	/** Null where nothing can be saved. */
	readonly mute: ((mute: Mute) => void) | null;
};

/** The longest quote of a mute, in UTF-16 code units: what the background hears. */
const longestQuote = 2_000;

/** Where a finding can be muted. */
function MuteChoices({ ad, finding, host, mute }: Omit<Props, 'findings' | 'mark' | 'mute'> & MuteProps) {
	const text = words().postingView;
	const { rule, spans } = finding;
	const [span] = spans;
	const about = span === undefined ? '' : quote(ad.posting.text, span).slice(0, longestQuote);
	return (
		<details class="mute">
			<summary>{text.mute}</summary>
			<button type="button" onClick={() => mute({ where: 'here', rule, ad: adKeyOf(ad.posting), quote: about })}>
				{text.muteHere}
			</button>
			{host === '' ? null : (
				<button type="button" onClick={() => mute({ where: 'site', rule, host })}>
					{text.muteSite(host)}
				</button>
			)}
			<button type="button" onClick={() => mute({ where: 'everywhere', rule })}>
				{text.muteEverywhere}
			</button>
		</details>
	);
}

type MuteProps = { readonly finding: Finding; readonly mute: (mute: Mute) => void };

function OneFinding({ ad, finding, host, mark, mute }: Omit<Props, 'findings'> & { readonly finding: Finding }) {
	const text = words().postingView;
	const [first] = finding.spans;
	return (
		<li class={`finding is-${finding.severity}`}>
			<p>{finding.text}</p>
			{first === undefined ? null : (
				<WordsButton spans={finding.spans} mark={mark}>
					<q lang={langOfAd(ad)}>{quote(ad.posting.text, first)}</q>
				</WordsButton>
			)}
			<p class="ask">
				<b>{text.ask}</b> {finding.ask}
			</p>
			<details>
				<summary>{text.why}</summary>
				<p>{finding.why}</p>
				<p>{finding.evidence.map((each) => text.evidence[each]).join(' ')}</p>
				{finding.against === null ? null : <p>{text.against(finding.against)}</p>}
			</details>
			{mute === null ? null : <MuteChoices ad={ad} finding={finding} host={host} mute={mute} />}
		</li>
	);
}

/** A closed group for each severity that there is; a sentence where nothing was found. */
export function FindingList({ findings, ...props }: Props) {
	const text = words().postingView;
	if (findings.length === 0) return <p class="hint">{text.none}</p>;
	return severities.map((severity) => {
		const found = findings.filter((finding) => finding.severity === severity);
		return found.length === 0 ? null : (
			<details key={severity} class={`findings is-${severity}`}>
				<summary>{text.severities[severity](found.length)}</summary>
				<ul>
					{found.map((finding) => (
						<OneFinding key={`${finding.rule} ${finding.spans[0]?.start}`} {...props} finding={finding} />
					))}
				</ul>
			</details>
		);
	});
}
