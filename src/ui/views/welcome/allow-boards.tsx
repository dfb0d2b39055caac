// Asking for the boards that the browser does not allow yet; nothing where it allows all of them.
import { useEffect, useState } from 'preact/hooks';
import type { BoardState, WelcomeApi } from '../../api.ts';
import { words } from '../../words/words.ts';

/** A sentence and a button. */
export function AllowBoards({ api }: { readonly api: Pick<WelcomeApi, 'boards' | 'askForBoards'> }) {
	const text = words().sites;
	const [boards, setBoards] = useState<readonly BoardState[]>([]);
	useEffect(() => void api.boards().then(setBoards, () => setBoards([])), [api]);
	if (boards.every(({ isAllowed }) => isAllowed)) return null;
	return (
		<p class="notice">
			{text.allowWhy}{' '}
			<button type="button" onClick={() => void api.askForBoards().then(setBoards, () => undefined)}>
				{text.allow}
			</button>
		</p>
	);
}
