// Why something was not done, said at once to who cannot see it.

/** Nothing where nothing failed. */
export const FailureNotice = ({ failure }: { readonly failure: string | null }) =>
	failure === null ? null : (
		<p class="notice problem" role="alert">
			{failure}
		</p>
	);
