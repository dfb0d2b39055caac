// Rating a skill where it stands in the overlay: seven small buttons, or one key while one of them has the focus.
import { levels, type Scale } from '../../core/level.ts';
import type { RatedLevel } from '../../core/rating.ts';
import { words } from '../words/words.ts';
import { hasSingleKeys } from './single-keys.ts';

type Props = {
	readonly label: string;
	readonly scale: Scale;
	readonly onRate: (level: RatedLevel) => void;
};

/** The rating that a key stands for; undefined for other keys, and for all where single keys are switched off. */
export function levelOfKey(key: string): RatedLevel | undefined {
	if (!hasSingleKeys()) return undefined;
	if (key === '0') return 'none';
	if (key === '?' || key === 'u') return 'unsure';
	return levels.find((level) => String(level) === key);
}

/** A group of buttons, named for what each says; keys 0 to 5 and ? do the same unless they are switched off. */
export function RateHere({ label, scale, onRate }: Props) {
	const text = words();
	const choices: readonly (readonly [RatedLevel, string, string])[] = [
		['none', '0', text.rating.none],
		...levels.map((level) => [level, String(level), text.levels[scale][level]] as const),
		['unsure', '?', text.rating.unsure],
	];
	return (
		<span
			class="rate-here"
			role="group"
			aria-label={text.fit.rate(label)}
			title={hasSingleKeys() ? text.fit.rateHint : undefined}
			onKeyDown={(event) => {
				const level = levelOfKey(event.key);
				if (level === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
				event.preventDefault();
				onRate(level);
			}}
		>
			{choices.map(([level, key, full]) => (
				// The name holds what is seen on the button, so that speech input finds it by that.
				<button
					key={key}
					type="button"
					aria-label={text.fit.rateAs(label, key, full)}
					title={full}
					onClick={() => onRate(level)}
				>
					{key}
				</button>
			))}
		</span>
	);
}
