// The worker that reads and checks postings for the full page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadEngine } from '../src/app/load-engine.ts';
import { serveChecks } from '../src/app/serve-checks.ts';
import { postingFromText } from '../src/sites/given-posting.ts';

export default defineUnlistedScript(() => serveChecks(globalThis, { loadEngine, readText: postingFromText }));
