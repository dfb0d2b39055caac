// A field for a file, on which one can be dropped as well.
import { useState } from 'preact/hooks';

type Props = {
	readonly name: string;
	readonly hint: string;
	/** The endings that the browser offers, with commas between. */
	readonly accept: string;
	readonly onFile: (file: File) => void;
};

/** The same file can be given again. */
export function FileDrop({ name, hint, accept, onFile }: Props) {
	const [isOver, setOver] = useState(false);
	const take = (files: FileList | null | undefined): void => {
		const file = files?.[0];
		if (file !== undefined) onFile(file);
	};
	return (
		<div
			class={isOver ? 'drop is-over' : 'drop'}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				take(event.dataTransfer?.files);
			}}
		>
			<label>
				<b>{name}</b> <span class="hint">{hint}</span>
				<input
					type="file"
					accept={accept}
					onChange={({ currentTarget }) => {
						take(currentTarget.files);
						currentTarget.value = '';
					}}
				/>
			</label>
		</div>
	);
}
