// Where everything is kept, and how much of it there is.
import { words } from '../../../words/words.ts';
import type { KeptData } from './use-data.ts';

/** A sentence and the numbers. */
export function KeptWhere({ kept }: { readonly kept: KeptData }) {
	const text = words().data;
	const rows: readonly (readonly [name: string, value: string])[] = [
		[text.keptHow.ratings, String(kept.profile.ratings.length)],
		[text.keptHow.steps, String(kept.history.length)],
		[text.keptHow.ownSkills, String(kept.own.length)],
		[text.keptHow.ads, kept.reading.whole === null ? text.loading : String(kept.reading.whole.length)],
		[text.keptHow.size, kept.bytes === null ? text.sizeUnknown : text.bytes(kept.bytes)],
	];
	return (
		<section class="kept-where">
			<h2>{text.keptHeading}</h2>
			<p class="hint">{text.keptWhat}</p>
			<dl>
				{rows.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
