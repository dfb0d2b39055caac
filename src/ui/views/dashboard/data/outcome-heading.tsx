// The heading of what came of a file: the focus goes to it, since the field that had it is gone.
import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus when it is first drawn. */
export function OutcomeHeading({ children }: { readonly children: string }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<h3 ref={heading} tabIndex={-1}>
			{children}
		</h3>
	);
}
