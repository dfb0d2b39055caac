// One skill and the levels that a user may give it: five, "I don't have this", "not sure", or none at all.
import { useId } from 'preact/hooks';
import { levels, type Level, type Scale } from '../../core/level.ts';
import type { RatedLevel } from '../../core/rating.ts';
import { levelOfKey } from './rate-here.tsx';
import { words } from '../words/words.ts';

type Props = {
	readonly label: string;
	readonly scale: Scale;
	readonly rated: RatedLevel | null;
	/** The level that the ad asks, null where it asks none or there is no ad. */
	readonly asked: Level | null;
	readonly disabled: boolean;
	readonly onRate: (level: RatedLevel) => void;
	/** Rated by one of the keys 0 to 5, ? and u; the focus may go on. */
	readonly onKeyRate: (level: RatedLevel) => void;
	readonly onClear: () => void;
};

/** A group of radio buttons: arrow keys move, so one skill is one stop for the keyboard; one key says a level while it has the focus. */
export function LevelPicker({ label, scale, rated, asked, disabled, onRate, onKeyRate, onClear }: Props) {
	const text = words();
	// The same skill may stand in a page twice; each is a group of its own.
	const group = useId();
	const choices: readonly (readonly [RatedLevel, string, string])[] = [
		['none', text.rating.short.none, text.rating.none],
		...levels.map((level) => [level, String(level), text.levels[scale][level]] as const),
		['unsure', text.rating.short.unsure, text.rating.unsure],
	];
	const chosen =
		typeof rated === 'number' ? text.levels[scale][rated] : rated === null ? text.rating.unrated : text.rating[rated];
	return (
		<fieldset
			class="picker"
			disabled={disabled}
			onKeyDown={(event) => {
				const level = levelOfKey(event.key);
				if (level === undefined || disabled || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
				event.preventDefault();
				onKeyRate(level);
			}}
		>
			<legend>
				<b>{label}</b> <span class="said">{chosen}</span>
				{asked === null ? null : (
					<span class="asked"> · {text.popup.adAsks(`${text.levels[scale][asked]} (${asked})`)}</span>
				)}
			</legend>
			<div class="choices">
				{choices.map(([level, short, full]) => (
					<label key={level} title={full}>
						<input
							type="radio"
							name={group}
							aria-label={full}
							checked={rated === level}
							onChange={() => onRate(level)}
						/>
						<span>{short}</span>
					</label>
				))}
				<button type="button" class="quiet" disabled={disabled || rated === null} onClick={onClear}>
					{text.popup.clear}
				</button>
			</div>
		</fieldset>
	);
}
