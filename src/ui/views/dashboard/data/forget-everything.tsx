// Forgetting everything: what that takes away, and a word to type before it is done.
import { useId, useState } from 'preact/hooks';
import { words } from '../../../words/words.ts';

/** A field and a button that waits for the word. */
export function ForgetEverything({ onForget }: { readonly onForget: () => void }) {
	const text = words().data;
	const [typed, setTyped] = useState('');
	const field = useId();
	const isConfirmed = typed.trim().toLowerCase() === text.forgetWord;
	return (
		<section class="forget">
			<h2>{text.forgetHeading}</h2>
			<p class="hint">{text.forgetWhat}</p>
			<div class="acts">
				<div class="field">
					<label for={field}>{text.forgetConfirm(text.forgetWord)}</label>
					<input
						id={field}
						type="text"
						autocomplete="off"
						value={typed}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
				</div>
				<button
					type="button"
					class="danger"
					disabled={!isConfirmed}
					onClick={() => {
						setTyped('');
						onForget();
					}}
				>
					{text.forgetNow}
				</button>
			</div>
		</section>
	);
}
