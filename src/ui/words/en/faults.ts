// What is wrong with a file or a part of it, in English sentences. Where it is wrong stands before them.
import type { ImportFaultCode } from '../../../core/exchange.ts';
import { number } from './formats.ts';

/** `detail`: the value, the cap or the schema's own word, as the fault's code has it. */
type Sentence = (detail: string) => string;

/** A sentence a code. */
export const faults: Readonly<Record<ImportFaultCode, Sentence>> = {
	'too-large': (cap) =>
		Number.isNaN(Number(cap))
			? `This is larger than ${cap}, the most that is read of such a file.`
			: `This is longer than ${number.format(Number(cap))} characters. What stands behind them is not read.`,
	'too-deep': () => 'Lists stand in lists here, deeper than any profile or résumé goes.',
	'too-many': (cap) => `There are more than ${number.format(Number(cap))}, the most that is read.`,
	empty: () => 'There is nothing in this file.',
	'not-text': () => 'This file is neither text nor a document that Plumbline reads.',
	'unknown-format': (ending) =>
		ending === '.doc'
			? 'This is a Word file of the old kind (.doc). Save it as .docx or PDF and open that.'
			: 'This is none of the formats that Plumbline reads.',
	damaged: () => 'This document is damaged and cannot be opened.',
	encrypted: () => 'This document asks for a password. Save it without one and open that.',
	'no-text': () => 'This document holds no text, as when pages are scanned as pictures.',
	'not-json': () => 'Here the file stops being JSON.',
	'not-csv': () =>
		'This is no table of ratings: it needs a column “level” and one named “concept” or “label”, and every quote must be closed.',
	'bad-schema': (word) => `The JSON Resume standard does not allow this: ${word}`,
	'bad-value': (value) => (value === '' ? 'Something stands here that cannot be.' : `This cannot be: ${value}`),
	'unknown-concept': (name) => (name === '' ? 'Nothing is named here.' : `Plumbline does not know “${name}”.`),
	twice: (name) => `“${name}” was already said further up.`,
	unclear: (words) => `“${words}” could mean more than one thing, or nothing that Plumbline knows.`,
	'not-finished': (date) => `This ends on ${date}, which is still to come.`,
	'level-not-said': (name) => `It does not say how well you speak ${name}. Add it under Profile if you like.`,
	'newer-version': () => 'A newer Plumbline wrote this backup. Update Plumbline and open it again.',
	'cut-off': () => 'The end of this backup is missing.',
	'bad-checksum': () => 'This backup was changed since it was written, so nothing of it can be trusted.',
};
