// The boards that are read: their hosts, whether the browser allows them, and asking it for what is missing.
import type { BoardState } from '../../../api.ts';
import { words } from '../../../words/words.ts';

type Props = { readonly boards: readonly BoardState[] | null; readonly onAsk: () => void };

/** "https://*.builtin.com/*" → "builtin.com": the part of a match pattern that people know. */
const plainHost = (pattern: string): string =>
	pattern
		.replace(/^[a-z*]+:\/\//, '')
		.replace(/^\*\./, '')
		.replace(/\/.*$/, '');

/** The first host names a board; the others follow. */
export function BoardList({ boards, onAsk }: Props) {
	const text = words().sites;
	return (
		<section aria-labelledby="boards">
			<h2 id="boards">{text.boards}</h2>
			<p class="hint">{text.boardsHint}</p>
			{boards === null || boards.length === 0 ? (
				<p class="notice">{text.noBoards}</p>
			) : (
				<ul class="rows boards">
					{boards.map(({ id, hosts, isAllowed }) => {
						const [name = id, ...others] = hosts.map(plainHost);
						return (
							<li key={id} data-board={id}>
								<div>
									<b>{name}</b> <span class="hint">{text.board(hosts.length)}</span>
									{others.length === 0 ? null : <p class="hint">{others.join(', ')}</p>}
								</div>
								<span class={isAllowed ? 'is-allowed' : 'is-not-allowed'}>
									{isAllowed ? text.allowed : text.notAllowed}
								</span>
							</li>
						);
					})}
				</ul>
			)}
			{boards === null || boards.every(({ isAllowed }) => isAllowed) ? null : (
				<p class="acts">
					<button type="button" class="main" onClick={onAsk}>
						{text.allow}
					</button>
					<span class="hint">{text.allowWhy}</span>
				</p>
			)}
			<details>
				<summary>{text.takeBack}</summary>
				<ul class="plain hint">
					<li>{text.takeBackChromium}</li>
					<li>{text.takeBackFirefox}</li>
				</ul>
			</details>
		</section>
	);
}
