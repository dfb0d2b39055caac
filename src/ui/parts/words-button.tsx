// A piece of the view that points at words of the ad: they are marked while it is hovered or focused, and a click goes there.
import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/span.ts';

/** Marks words of the ad in the page; an empty list clears the marks. */
export type MarkWords = (spans: readonly Span[], scroll: boolean) => void;

type Props = {
	readonly spans: readonly Span[];
	/** Null where the words stand nowhere in the page. */
	readonly mark: MarkWords | null;
	readonly hint?: string | undefined;
	readonly children: ComponentChildren;
};

/** A plain-looking button; text only where there is nothing to point at. */
export function WordsButton({ spans, mark, hint, children }: Props) {
	if (mark === null || spans.length === 0) return <span class="words">{children}</span>;
	const show = (): void => mark(spans, false);
	const clear = (): void => mark([], false);
	return (
		<button
			type="button"
			class="words"
			title={hint}
			onMouseEnter={show}
			onMouseLeave={clear}
			onFocus={show}
			onBlur={clear}
			onClick={() => mark(spans, true)}
		>
			{children}
		</button>
	);
}
