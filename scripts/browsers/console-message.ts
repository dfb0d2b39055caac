// What a document or a worker wrote to its console, in the same words for both browsers.

/** A line of a console; failures that nobody caught and violations of a policy are errors. */
export type ConsoleMessage = {
	readonly level: 'error' | 'warning' | 'info';
	readonly text: string;
	/** The address of the script or document that wrote it; empty where the browser does not say. */
	readonly url: string;
};

/** Reads a level of either browser ("warn", "warning", "assert", "log", …). */
export function readLevel(level: string): ConsoleMessage['level'] {
	if (level === 'error' || level === 'assert') return 'error';
	return level.startsWith('warn') ? 'warning' : 'info';
}
