// Files of the profile in and out: the one place where the full page binds what src/exchange reads and writes.
import { callBackground } from '../../src/platform/messages.ts';
import type { DashboardApi } from '../../src/ui/api.ts';
import { doneOf } from './answers.ts';

/** As long as no format is bound, no file is written, and none is known; what was staged is applied all the same. */
export const files: Pick<DashboardApi, 'writeFile' | 'stage' | 'apply'> = {
	writeFile: async () => null,
	stage: async () => ({ ok: false, faults: [{ code: 'unknown-format', where: null, detail: null }] }),
	apply: async ({ changes }) => doneOf(await callBackground('import-profile', { changes })),
};
