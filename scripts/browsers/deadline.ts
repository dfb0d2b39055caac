// Waiting: on events, never on the clock. The clock only says when waiting has failed, and then what was awaited.

/** How long anything may be awaited, in milliseconds. Raised, a broken test takes longer to say so. */
export const deadlineMs = 10_000;

/** Tells a listener whenever something may have changed; answers with the way to stop. */
export type Announcer = (listener: () => void) => () => void;

/** Settles as the promise does, or rejects at the deadline with what was awaited and what is there instead. */
export async function withDeadline<Value>(
	promise: Promise<Value>,
	awaited: string,
	insteadOf: () => string | Promise<string> = () => '',
	ms: number = deadlineMs,
): Promise<Value> {
	const overdue = Symbol('overdue');
	let timer: NodeJS.Timeout | undefined;
	const clock = new Promise<typeof overdue>((ring) => {
		timer = setTimeout(() => ring(overdue), ms);
	});
	const first = await Promise.race([promise, clock]).finally(() => clearTimeout(timer));
	if (first !== overdue) return first;
	promise.catch(() => undefined);
	const instead = await Promise.resolve(insteadOf()).catch(() => '');
	throw new Error(`Waited ${ms / 1000} s in vain for ${awaited}.${instead === '' ? '' : ` Instead: ${instead}`}`);
}

/** The first answer of `look` that is not undefined; it is asked now and at every announcement. */
export async function firstAnswer<Value>(
	announcer: Announcer,
	look: () => Value | undefined,
	awaited: string,
	insteadOf?: () => string | Promise<string>,
): Promise<Value> {
	let stop = (): void => undefined;
	const answer = new Promise<Value>((resolve) => {
		const check = (): void => {
			const found = look();
			if (found !== undefined) resolve(found);
		};
		stop = announcer(check);
		check();
	});
	return withDeadline(answer, awaited, insteadOf).finally(() => stop());
}
