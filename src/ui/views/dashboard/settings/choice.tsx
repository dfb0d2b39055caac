// One choice among a few, as radio buttons, and a tick for yes or no: saved by whoever draws them, as soon as they change.
import { useId } from 'preact/hooks';

/** Something that can be chosen. `lang`: of the label, where it is not the page's. */
export type Option<Value> = { readonly value: Value; readonly label: string; readonly lang?: string | undefined };

type ChoiceProps<Value> = {
	readonly legend: string;
	readonly hint?: string;
	readonly options: readonly Option<Value>[];
	readonly chosen: Value;
	readonly disabled: boolean;
	readonly onChoose: (value: Value) => void;
};

/** A group of radio buttons; what is kept is what is checked, also after a change that was refused. */
export function Choice<Value extends string | null>(props: ChoiceProps<Value>) {
	const { legend, hint, options, chosen, disabled, onChoose } = props;
	const id = useId();
	return (
		<fieldset class="choice-of" disabled={disabled} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
			<legend>{legend}</legend>
			{hint === undefined ? null : (
				<p class="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{options.map(({ value, label, lang }) => (
				<label key={value ?? ''} class="tick">
					<input type="radio" name={id} checked={chosen === value} onChange={() => onChoose(value)} />
					<span lang={lang}>{label}</span>
				</label>
			))}
		</fieldset>
	);
}

type TickProps = {
	readonly label: string;
	readonly hint: string;
	readonly isOn: boolean;
	readonly disabled: boolean;
	readonly onChange: (isOn: boolean) => void;
};

/** A box to tick, with what it means below it. */
export function Tick({ label, hint, isOn, disabled, onChange }: TickProps) {
	const id = useId();
	return (
		<div class="choice-of">
			<label class="tick">
				<input
					type="checkbox"
					checked={isOn}
					disabled={disabled}
					aria-describedby={id}
					onChange={(event) => onChange(event.currentTarget.checked)}
				/>
				<span>{label}</span>
			</label>
			<p class="hint" id={id}>
				{hint}
			</p>
		</div>
	);
}
