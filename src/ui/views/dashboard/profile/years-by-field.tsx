// Years with one skill, or in one field of work or study.
import { useMemo, useState } from 'preact/hooks';
import { mostEntries } from '../../../../core/profile.ts';
import { KeptField } from '../../../parts/kept-field.tsx';
import { labelOf, ratableConcepts } from '../../../parts/known-concepts.ts';
import { useLanding } from '../../../parts/land-focus.ts';
import { PickByName } from '../../../parts/pick-by-name.tsx';
import { readYears } from '../../../parts/read-typed.ts';
import { useStatement } from '../../../parts/use-statement.tsx';
import { words } from '../../../words/words.ts';
import type { AboutProps } from './about-page.tsx';

/** A list, and a skill or field that was picked and waits for its years. */
export function YearsByField({ api, data, knowledge }: AboutProps) {
	const text = words().profile;
	const { busy, problem, say } = useStatement(api, 'yearsIn');
	const [picked, setPicked] = useState<string | null>(null);
	const land = useLanding();
	const { yearsIn } = data.profile;
	const disabled = busy || data.store !== 'open';
	const things = useMemo(
		() => [
			...knowledge.library.fields.map(({ id, label }) => ({ id, label, describe: text.field })),
			...ratableConcepts(knowledge).map((skill) => ({ ...skill, describe: text.kinds[skill.kind] })),
		],
		[knowledge, text],
	);
	const shown = [
		...yearsIn,
		...(picked === null || yearsIn.some(({ concept }) => concept === picked) ? [] : [{ concept: picked, years: null }]),
	];
	const save = async (concept: string, years: number | null): Promise<boolean> => {
		const others = yearsIn.filter((each) => each.concept !== concept);
		const done = await say(years === null ? others : [...others, { concept, years }]);
		if (done) setPicked(null);
		return done;
	};
	const remove = async (concept: string): Promise<void> => {
		const done = picked === concept || (await save(concept, null));
		if (picked === concept) setPicked(null);
		if (done) land('.years-by-field input');
	};
	return (
		<section class="said-list years-by-field" aria-labelledby="years-by-field">
			<h2 id="years-by-field">{text.yearsIn}</h2>
			<p class="hint">{text.yearsInHint}</p>
			<ul class="entries">
				{shown.map(({ concept, years }) => (
					<li key={concept} data-years={concept}>
						<KeptField
							label={text.yearsOf(labelOf(knowledge, concept))}
							kept={years === null ? '' : String(years)}
							kind="number"
							disabled={data.store !== 'open'}
							read={readYears}
							save={(value) => save(concept, value)}
						/>
						<button
							type="button"
							class="quiet"
							disabled={disabled}
							aria-label={text.removeOne(labelOf(knowledge, concept))}
							onClick={() => void remove(concept)}
						>
							<span aria-hidden="true">×</span>
						</button>
					</li>
				))}
			</ul>
			<PickByName
				label={text.addYearsIn}
				things={things}
				disabled={disabled || yearsIn.length >= mostEntries}
				describe={({ describe }) => describe}
				onPick={({ id }) => {
					setPicked(id);
					land(`[data-years="${id}"] input`);
				}}
			/>
			{problem}
		</section>
	);
}
