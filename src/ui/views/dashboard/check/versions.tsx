// The draft beside the version that was kept: what became of findings and requirements.
import { scaleOf } from '../../../../core/rating.ts';
import type { DraftReading } from '../../../../messages/checker.ts';
import { levelText } from '../../../parts/level-text.ts';
import { words } from '../../../words/words.ts';
import { compareFindings, compareRequirements, type LevelChange, type RequirementChange } from './compare-versions.ts';

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

/** Two tables; a sentence where nothing was kept to compare. */
export function Versions({ now, earlier }: { readonly now: DraftReading; readonly earlier: DraftReading | null }) {
	const text = words().check;
	if (earlier === null) return <p class="hint">{text.noVersion}</p>;
	const found = compareFindings(earlier, now);
	const asked = compareRequirements(earlier, now);
	return (
		<div class="versions">
			<h2>{text.findingsThen}</h2>
			<table>
				<thead>
					<tr>
						<th scope="col">{text.change}</th>
						<th scope="col">{text.what}</th>
					</tr>
				</thead>
				<tbody>
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
				</tbody>
			</table>
			<h2>{text.requirementsThen}</h2>
			{asked.length === 0 ? (
				<p>{text.sameAsked}</p>
			) : (
				<table>
					<thead>
						<tr>
							<th scope="col">{text.change}</th>
							<th scope="col">{text.what}</th>
						</tr>
					</thead>
					<tbody>
						{asked.map((change) => (
							<tr key={`${change.kind} ${change.words}`} class={`is-${change.kind}`}>
								<th scope="row">{text.becameOf[change.kind]}</th>
								<td>
									<q>{change.words}</q>
									{sayChange(change, now).map((says) => (
										<p key={says} class="hint">
											{says}
										</p>
									))}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</div>
	);
}
