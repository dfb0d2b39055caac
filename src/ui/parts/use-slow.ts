// Whether something takes long enough to say so.
import { useEffect, useState } from 'preact/hooks';

/** After so long a wait is said, in milliseconds: shorter ones would only flicker. */
export const slowAfterMs = 300;

/** True once `isRunning` has been true for so long. */
export function useSlow(isRunning: boolean): boolean {
	const [isSlow, setSlow] = useState(false);
	useEffect(() => {
		if (!isRunning) return undefined;
		const timer = setTimeout(() => setSlow(true), slowAfterMs);
		return () => {
			clearTimeout(timer);
			setSlow(false);
		};
	}, [isRunning]);
	return isSlow && isRunning;
}
