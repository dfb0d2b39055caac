// The mark of the product: a plumb bob on its line.

/** Drawn in the current colour; decorative, so hidden from screen readers. */
export const PlumbMark = ({ size }: { readonly size: number }) => (
	<svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
		<path d="M12 1v8" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
		<path d="M7 9h10l-1.2 6L12 23l-3.8-8z" fill="currentColor" />
	</svg>
);
