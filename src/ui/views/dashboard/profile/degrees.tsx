// Degrees with their fields of study.
import { useId, useState } from 'preact/hooks';
import { degreeClasses, type DegreeClass } from '../../../../core/analysis.ts';
import { mostEntries, type HeldDegree } from '../../../../core/profile.ts';
import { labelOf } from '../../../parts/known-concepts.ts';
import { SaidList } from '../../../parts/said-list.tsx';
import { useStatement } from '../../../parts/use-statement.tsx';
import { words } from '../../../words/words.ts';
import type { AboutProps } from './about-page.tsx';

/** What can be held; "no formal degree" is the empty list. */
const held = degreeClasses.filter((degree) => degree !== 'none');

/** The list, and two choices that add to it. */
export function Degrees({ api, data, knowledge }: AboutProps) {
	const text = words();
	const id = useId();
	const { busy, problem, say } = useStatement(api, 'degrees');
	const [degree, setDegree] = useState<DegreeClass>('bachelor');
	const [field, setField] = useState('');
	const { degrees } = data.profile;
	const disabled = busy || data.store !== 'open';
	const nameOf = (each: HeldDegree): string =>
		text.profile.degree(
			text.profile.degreeNames[each.degree],
			each.field === null ? null : labelOf(knowledge, each.field),
		);
	const isThere = (degrees ?? []).some((each) => each.degree === degree && (each.field ?? '') === field);
	const add = (): void => {
		void say([...(degrees ?? []), { degree, field: field === '' ? null : field }]);
	};
	return (
		<SaidList name="degrees" entries={degrees} {...{ disabled, nameOf, say }} draw={nameOf}>
			<div class="adding">
				<div class="field">
					<label for={`${id}-degree`}>{text.profile.degreeField}</label>
					<select
						id={`${id}-degree`}
						value={degree}
						disabled={disabled}
						onChange={(event) => setDegree(event.currentTarget.value as DegreeClass)}
					>
						{held.map((each) => (
							<option key={each} value={each}>
								{text.profile.degreeNames[each]}
							</option>
						))}
					</select>
				</div>
				<div class="field">
					<label for={`${id}-field`}>{text.profile.fieldOfStudy}</label>
					<select
						id={`${id}-field`}
						value={field}
						disabled={disabled}
						onChange={(event) => setField(event.currentTarget.value)}
					>
						<option value="">{text.profile.anyField}</option>
						{knowledge.library.fields.map(({ id: each, label }) => (
							<option key={each} value={each}>
								{label}
							</option>
						))}
					</select>
				</div>
				<button type="button" disabled={disabled || isThere || (degrees?.length ?? 0) >= mostEntries} onClick={add}>
					{text.profile.addDegree}
				</button>
			</div>
			{isThere ? <p class="hint">{text.profile.alreadyThere}</p> : null}
			{problem}
		</SaidList>
	);
}
