// What every command does around its work: it ends quietly when nobody reads any more, and with its work's exit status.

/** What went wrong, in the error's own words. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a command with the arguments of this process. */
export async function runCommand(run: (args: readonly string[]) => Promise<number>): Promise<void> {
	// Who reads along may have seen enough (`| head`).
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit();
	});
	process.exitCode = await run(process.argv.slice(2));
}
