// Something that is loaded when it is first asked for and kept while the context lives.

/** The loader of one thing. A failure is not kept, so that the next one who asks tries again. */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | null = null;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = null;
			throw error;
		});
		return loading;
	};
}
