// Five steps of a scale, drawn: how far the user is, and what is expected. The words beside it say the same.
import { levels, type Level } from '../../core/level.ts';

type Props = {
	/** How far the user is, 0 to 5; null: not known. */
	readonly have: number | null;
	/** Both null where no level is expected. */
	readonly lowest: Level | null;
	readonly highest: Level | null;
};

/** Steps up to the user's are filled, those that are expected have a frame. */
export const LevelSteps = ({ have, lowest, highest }: Props) => (
	<span class="steps" aria-hidden="true">
		{levels.map((level) => {
			const isExpected = lowest !== null && highest !== null && level >= lowest && level <= highest;
			return (
				<i
					key={level}
					class={[have !== null && level <= have ? 'is-had' : '', isExpected ? 'is-expected' : ''].join(' ').trim()}
				/>
			);
		})}
	</span>
);
