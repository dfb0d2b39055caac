// The draft beside the version that was kept: what became of findings and requirements.
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { scaleOf } from '../../../../core/rating.ts';
import type { DraftReading } from '../../../../messages/checker.ts';
import { FirstOf } from '../../../parts/first-of.tsx';
import { levelText } from '../../../parts/level-text.ts';
import { useSliced } from '../../../parts/use-sliced.ts';
import { WorkProgress } from '../../../parts/work-progress.tsx';
import { words } from '../../../words/words.ts';
import { compareVersions, type LevelChange, type RequirementChange } from './compare-versions.ts';

const kinds = ['gone', 'new', 'still'] as const;

/** What is another of a requirement that both versions have. */
function sayChange(change: RequirementChange, { concepts }: DraftReading): string[] {
	const all = words();
	const { check: text, strength: names } = all;
	if (change.kind !== 'changed') return [names[change.strength]];
	const sayLevel = (level: LevelChange['now'], concept: string): string => {
		const kind = concepts[concept]?.kind;
		return level === null || kind === undefined ? text.noLevel : levelText(level, scaleOf(kind), all);
	};
	return [
		...(change.strength === null ? [] : [text.strengthWas(names[change.strength[0]], names[change.strength[1]])]),
		...change.levels.map(({ concept, before, now }) =>
			text.levelWas(concepts[concept]?.label ?? concept, sayLevel(before, concept), sayLevel(now, concept)),
		),
	];
}

/** A table of what became of what. */
function ChangeTable({ children }: { readonly children: ComponentChildren }) {
	const text = words().check;
	return (
		<table>
			<thead>
				<tr>
					<th scope="col">{text.change}</th>
					<th scope="col">{text.what}</th>
				</tr>
			</thead>
			<tbody>{children}</tbody>
		</table>
	);
}

/** What became of some requirements of which version. */
function AskedTable({ changes, of }: { readonly changes: readonly RequirementChange[]; readonly of: DraftReading }) {
	const text = words().check;
	return (
		<ChangeTable>
			{changes.map((change) => (
				<tr key={`${change.kind} ${change.words}`} class={`is-${change.kind}`}>
					<th scope="row">{text.becameOf[change.kind]}</th>
					<td>
						<q>{change.words}</q>
						{sayChange(change, of).map((says) => (
							<p key={says} class="hint">
								{says}
							</p>
						))}
					</td>
				</tr>
			))}
		</ChangeTable>
	);
}

/** Two tables; a sentence where nothing was kept to compare. */
export function Versions({ now, earlier }: { readonly now: DraftReading; readonly earlier: DraftReading | null }) {
	const text = words().check;
	const compare = useCallback(
		(signal: AbortSignal) =>
			earlier === null
				? Promise.resolve(null)
				: compareVersions(earlier, now, signal).then((made) => ({ ...made, of: now })),
		[earlier, now],
	);
	const { made, isRunning } = useSliced(compare);
	if (earlier === null) return <p class="hint">{text.noVersion}</p>;
	const progress = (
		<WorkProgress isRunning={isRunning} what={text.comparing} soFar={null} done={0} of={null} onStop={null} />
	);
	if (made === null) return progress;
	const { found, asked, of } = made;
	return (
		<div class="versions">
			{progress}
			<h2>{text.findingsThen}</h2>
			<ChangeTable>
				{kinds.map((kind) => (
					<tr key={kind} class={`is-${kind}`}>
						<th scope="row">{text.countOf(text.became[kind], found[kind].length)}</th>
						<td>
							{found[kind].length === 0 ? (
								text.nothingHere
							) : (
								<ul>
									{found[kind].map(({ finding, name }) => (
										<li key={`${finding.rule} ${finding.spans[0]?.start} ${finding.text}`}>
											<span class="severity">{text.severity[finding.severity]}</span> {name}: {finding.text}
										</li>
									))}
								</ul>
							)}
						</td>
					</tr>
				))}
			</ChangeTable>
			<h2>{text.requirementsThen}</h2>
			{asked.length === 0 ? (
				<p>{text.sameAsked}</p>
			) : (
				<FirstOf all={asked} draw={(shown) => <AskedTable changes={shown} of={of} />} />
			)}
		</div>
	);
}
