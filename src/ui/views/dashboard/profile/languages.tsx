// Languages with their levels of the Common European Framework.
import { useMemo, useState } from 'preact/hooks';
import { cefrLevels, type CefrLevel } from '../../../../core/analysis.ts';
import { mostEntries, type SpokenLanguage } from '../../../../core/profile.ts';
import { labelOf } from '../../../parts/known-concepts.ts';
import { useLanding } from '../../../parts/land-focus.ts';
import { PickByName } from '../../../parts/pick-by-name.tsx';
import { SaidList } from '../../../parts/said-list.tsx';
import { useStatement } from '../../../parts/use-statement.tsx';
import { words } from '../../../words/words.ts';
import type { AboutProps } from './about-page.tsx';

/** "language/fr" ↔ "fr". */
const prefix = 'language/';

type LevelProps = {
	readonly name: string;
	/** Null where it was not chosen yet. */
	readonly level: CefrLevel | null;
	readonly disabled: boolean;
	readonly onChoose: (level: CefrLevel) => void;
};

/** A choice among the six levels, and what the chosen one means. */
function LevelChoice({ name, level, disabled, onChoose }: LevelProps) {
	const text = words().profile;
	return (
		<span class="language">
			<b>{name}</b>
			<select
				aria-label={text.levelIn(name)}
				value={level ?? ''}
				disabled={disabled}
				onChange={(event) => onChoose(event.currentTarget.value as CefrLevel)}
			>
				{level === null ? <option value="">{text.chooseLevel}</option> : null}
				{cefrLevels.map((each) => (
					<option key={each} value={each}>
						{text.cefrNames[each]}
					</option>
				))}
			</select>
			{level === null ? null : <span class="hint">{text.cefr[level]}</span>}
		</span>
	);
}

/** The list, and a search that adds to it; a language is said once its level is chosen. */
export function Languages({ api, data, knowledge }: AboutProps) {
	const text = words().profile;
	const { busy, problem, say } = useStatement(api, 'languages');
	const [picked, setPicked] = useState<string | null>(null);
	const land = useLanding();
	const { languages } = data.profile;
	const disabled = busy || data.store !== 'open';
	const all = useMemo(() => [...knowledge.concepts.values()].filter(({ kind }) => kind === 'language'), [knowledge]);
	const nameOf = ({ code }: SpokenLanguage): string => labelOf(knowledge, `${prefix}${code}`);
	const choose = async (code: string, level: CefrLevel): Promise<void> => {
		const said = languages ?? [];
		const next = said.some((each) => each.code === code)
			? said.map((each) => (each.code === code ? { code, level } : each))
			: [...said, { code, level }];
		if (await say(next)) setPicked(null);
	};
	const isNew = picked !== null && !(languages ?? []).some(({ code }) => code === picked);
	return (
		<SaidList
			name="languages"
			entries={languages}
			{...{ disabled, nameOf, say }}
			draw={(each) => (
				<span data-language={each.code}>
					<LevelChoice
						name={nameOf(each)}
						level={each.level}
						disabled={disabled}
						onChoose={(level) => void choose(each.code, level)}
					/>
				</span>
			)}
		>
			{isNew ? (
				<p class="adding" data-language={picked}>
					<LevelChoice
						name={labelOf(knowledge, `${prefix}${picked}`)}
						level={null}
						disabled={disabled}
						onChoose={(level) => void choose(picked, level)}
					/>
					<button type="button" class="quiet" onClick={() => setPicked(null)}>
						{text.leaveOut}
					</button>
				</p>
			) : null}
			<PickByName
				label={text.addLanguage}
				things={all}
				disabled={disabled || (languages?.length ?? 0) >= mostEntries}
				describe={() => ''}
				onPick={({ id }) => {
					const code = id.slice(prefix.length);
					setPicked(code);
					land(`[data-language="${code}"] select`);
				}}
			/>
			{problem}
		</SaidList>
	);
}
