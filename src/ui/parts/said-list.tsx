// One statement that is a list: what stands in it, "none of it", and "nothing said", which are three different things.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../words/words.ts';
import { useLanding } from './land-focus.ts';

type Props<Entry> = {
	readonly name: 'degrees' | 'languages' | 'certificates';
	/** Null: nothing said; empty: none. */
	readonly entries: readonly Entry[] | null;
	readonly disabled: boolean;
	readonly nameOf: (entry: Entry) => string;
	readonly draw: (entry: Entry, place: number) => ComponentChildren;
	/** True once it is on disk. Null takes the statement back. */
	readonly say: (entries: readonly Entry[] | null) => Promise<boolean>;
	/** Where entries are added, and what went wrong. */
	readonly children: ComponentChildren;
};

/** Each entry with a way to remove it. Removing the last one leaves nothing said: that there is none is said by its button alone. */
export function SaidList<Entry>({ name, entries, disabled, nameOf, draw, say, children }: Props<Entry>) {
	const text = words().profile;
	const id = useId();
	const land = useLanding();
	const heading = `[data-said="${id}"] h2`;
	const change = async (next: readonly Entry[] | null): Promise<void> => {
		if (await say(next)) land(heading);
	};
	return (
		<section class="said-list" aria-labelledby={id} data-said={id}>
			<h2 id={id} tabIndex={-1}>
				{text.lists[name].heading}
			</h2>
			<p class="hint">{text.lists[name].hint}</p>
			{entries === null || entries.length === 0 ? (
				<p class="state">
					{entries === null ? text.lists[name].unsaid : text.lists[name].none}{' '}
					<button type="button" disabled={disabled} onClick={() => void change(entries === null ? [] : null)}>
						{entries === null ? text.lists[name].sayNone : text.takeBack}
					</button>
				</p>
			) : (
				<ul class="entries">
					{entries.map((entry, place) => (
						<li key={nameOf(entry)}>
							{draw(entry, place)}
							<button
								type="button"
								class="quiet"
								disabled={disabled}
								aria-label={text.removeOne(nameOf(entry))}
								onClick={() => {
									const left = entries.filter((_, at) => at !== place);
									void change(left.length === 0 ? null : left);
								}}
							>
								<span aria-hidden="true">×</span>
							</button>
						</li>
					))}
				</ul>
			)}
			{children}
		</section>
	);
}
