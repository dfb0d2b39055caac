// How right the readings are, as tables: each figure with what it means and of how many it was taken.
import { decidedKinds, listedKinds, type Accuracy } from '../../../../core/about.ts';
import type { RoleFramework } from '../../../../core/concept.ts';
import { words } from '../../../words/words.ts';

type TableProps = {
	readonly caption: string;
	readonly hint: string;
	readonly heads: readonly string[];
	/** A row's first cell is its name. */
	readonly rows: readonly (readonly [name: string, ...figures: readonly string[]])[];
};

function Table({ caption, hint, heads, rows }: TableProps) {
	return (
		<div class="table" tabIndex={0} role="region" aria-label={caption}>
			<table>
				<caption>
					<b>{caption}</b> <span class="hint">{hint}</span>
				</caption>
				<thead>
					<tr>
						{heads.map((head, at) => (
							<th key={`${head} ${at}`} scope="col">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([name, ...figures]) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							{figures.map((figure, at) => (
								<td key={`${figure} ${at}`} class="number">
									{figure}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

const frameworks: readonly RoleFramework[] = ['govstack', 'ict', 'ilo', 'odp'];

/** Three tables and a sentence. */
export function AccuracyTables({ accuracy }: { readonly accuracy: Accuracy }) {
	const text = words().about;
	const { listed, decided, roles, quotes } = accuracy;
	return (
		<section aria-labelledby="about-accuracy">
			<h2 id="about-accuracy">{text.accuracyHeading}</h2>
			<p class="lead">{text.accuracyLead(accuracy.ads)}</p>
			<Table
				caption={text.listedCaption}
				hint={text.listedHint}
				heads={[text.what, text.precision, text.recall, text.wanted]}
				rows={listedKinds.map((kind) => {
					const { precision, recall, wanted } = listed[kind];
					return [text.listed[kind], text.share(precision), text.share(recall), String(wanted)];
				})}
			/>
			<Table
				caption={text.decidedCaption}
				hint={text.decidedHint}
				heads={[text.what, text.right, text.of]}
				rows={decidedKinds.map((kind) => [
					text.decided[kind],
					text.share(decided[kind].accuracy),
					String(decided[kind].n),
				])}
			/>
			<Table
				caption={text.rolesCaption}
				hint={text.rolesHint}
				heads={[text.framework, text.first, text.firstThree, text.adsThatFit, text.none, text.adsThatFitNone]}
				rows={frameworks.map((framework) => {
					const { top1, top3, n, abstains, none } = roles[framework];
					const figures = [text.share(top1), text.share(top3), String(n), text.share(abstains), String(none)];
					return [text.roles[framework], ...figures];
				})}
			/>
			<p>{text.quotes(text.share(quotes.inTheAd), quotes.n)}</p>
		</section>
	);
}
