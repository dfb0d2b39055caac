// The sign of each severity, which stands beside its word so that neither colour nor sign has to be known.
import type { Severity } from '../../../../core/finding.ts';

/** One letter each, never read out. */
export const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };
