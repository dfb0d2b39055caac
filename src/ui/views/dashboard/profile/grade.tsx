// The grade that the user holds, by the system that it belongs to.
import { useId } from 'preact/hooks';
import { useStatement } from '../../../parts/use-statement.tsx';
import { words } from '../../../words/words.ts';
import type { AboutProps } from './about-page.tsx';

/** One choice; the first one says nothing. */
export function Grade({ api, data, knowledge }: AboutProps) {
	const text = words().profile;
	const id = useId();
	const { busy, problem, say } = useStatement(api, 'grade');
	const systems = Map.groupBy(knowledge.library.grades, ({ system }) => system);
	return (
		<section class="said-list" aria-labelledby="grade">
			<h2 id="grade">{text.grade}</h2>
			<p class="hint">{text.gradeHint}</p>
			<div class="field">
				<label for={id}>{text.gradeField}</label>
				<select
					id={id}
					value={data.profile.grade ?? ''}
					disabled={busy || data.store !== 'open'}
					onChange={(event) => {
						const chosen = event.currentTarget.value;
						void say(chosen === '' ? null : chosen);
					}}
				>
					<option value="">{text.noGrade}</option>
					{[...systems].map(([system, grades]) => (
						<optgroup key={system} label={system}>
							{grades.map((grade) => (
								<option key={grade.id} value={grade.id}>
									{grade.label}
								</option>
							))}
						</optgroup>
					))}
				</select>
			</div>
			{problem}
		</section>
	);
}
