// One choice of a few, with its label beside it: nothing can be typed into it.

type Props<Value extends string> = {
	readonly label: string;
	readonly value: Value;
	readonly choices: readonly (readonly [value: Value, name: string])[];
	readonly disabled?: boolean;
	readonly onChoose: (value: Value) => void;
};

/** A label and a `select`. */
export const Choice = <Value extends string>({ label, value, choices, disabled = false, onChoose }: Props<Value>) => (
	<label class="choice">
		<span>{label}</span>{' '}
		<select
			value={value}
			disabled={disabled}
			onChange={(event) => {
				const chosen = choices.find(([each]) => each === event.currentTarget.value);
				if (chosen !== undefined) onChoose(chosen[0]);
			}}
		>
			{choices.map(([each, name]) => (
				<option key={each} value={each}>
					{name}
				</option>
			))}
		</select>
	</label>
);
