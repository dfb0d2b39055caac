// How a concept is written on a line of the shipped vocabulary. Most ids are the label spelt as an id, and most concepts are
// technologies: what follows from the rest is left out, which saves a sixth of all that is shipped.
import type { ConceptId, ConceptKind } from '../core/concept.ts';
import type { KnownConcept } from './knowledge.ts';

/** Kinds whose ids are made from labels, each with what the ids begin with. */
const prefixOf: Readonly<Partial<Record<ConceptKind, string>>> = {
	technology: 'technology',
	area: 'technology',
	competence: 'competence',
	certificate: 'certificate',
};

/** Labels that stand in JSON as they are. */
const plainLabel = /^[\x20\x21\x23-\x5b\x5d-\x7e]+$/;

/** The id that follows from kind and label. */
const idFromLabel = (kind: string, label: string): ConceptId =>
	`${prefixOf[kind as ConceptKind] ?? kind}/${label
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')}`;

/** What an author of the file would call it: the first keys of a line, in this order. */
const keys = { id: '{"id":"', kind: '{"kind":"', label: '"label":"' };

/** The characters from a place to the next quotation mark. */
const upToQuote = (line: string, start: number): string => line.slice(start, line.indexOf('"', start));

/** A concept as a line. */
export function writeConcept({ id, label, kind, ...rest }: KnownConcept): string {
	const kindUnlessUsual = kind === 'technology' ? {} : { kind };
	const follows = plainLabel.test(label) && prefixOf[kind] !== undefined && idFromLabel(kind, label) === id;
	return JSON.stringify({ ...(follows ? {} : { id }), ...kindUnlessUsual, label, ...rest });
}

/** The id of a line's concept, without parsing the line where that is possible. */
export function idOfLine(line: string): ConceptId {
	if (line.startsWith(keys.id)) {
		const written = upToQuote(line, keys.id.length);
		return written.includes('\\') ? (JSON.parse(line) as KnownConcept).id : written;
	}
	const kind = line.startsWith(keys.kind) ? upToQuote(line, keys.kind.length) : 'technology';
	return idFromLabel(kind, upToQuote(line, line.indexOf(keys.label) + keys.label.length));
}

/** The concept of a line. Throws a `SyntaxError` when the line is cut off or something else altogether. */
export function readConcept(line: string): KnownConcept {
	const { kind = 'technology', ...rest } = JSON.parse(line) as Omit<KnownConcept, 'id' | 'kind'> &
		Partial<Pick<KnownConcept, 'id' | 'kind'>>;
	return { ...rest, id: idOfLine(line), kind };
}
