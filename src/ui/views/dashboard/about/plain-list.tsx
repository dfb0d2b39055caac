// Sentences under a heading of their own.

/** `title` null: what stands above them says what they are. */
export function PlainList({ title, lines }: { readonly title: string | null; readonly lines: readonly string[] }) {
	return (
		<div>
			{title === null ? null : <h3>{title}</h3>}
			<ul class="plain">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</div>
	);
}
