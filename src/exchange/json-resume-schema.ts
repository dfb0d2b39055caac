// The published schema of JSON Resume, kept by an interpreter: nothing is compiled at run time, which the pages forbid.
import { Validator, type Schema } from '@cfworker/json-schema';
import published from '@jsonresume/schema/schema.json' with { type: 'json' };
import type { ImportFault } from '../core/exchange.ts';

let validator: Validator | null = null;

/** "#/education/2/startDate" as "education[2].startDate"; null for the file itself. */
function placeOf(pointer: string): string | null {
	const steps = pointer
		.split('/')
		.slice(1)
		.map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
	let place = '';
	for (const step of steps) place += /^\d+$/.test(step) ? `[${step}]` : `${place === '' ? '' : '.'}${step}`;
	return place === '' ? null : place;
}

/** Keywords that only say that something below them is wrong. */
const passesOn = new Set(['properties', 'items', '$ref', 'additionalProperties']);

/** More faults than this help nobody. */
const mostFaults = 20;

/** Everything that the schema finds wrong, by its own word and with the place in the file. */
export function findSchemaFaults(resume: unknown): ImportFault[] {
	// The schema's own dialect; the package says it in a field that its types do not know.
	validator ??= new Validator(published as Schema, '7', false);
	return validator
		.validate(resume)
		.errors.filter(({ keyword }) => !passesOn.has(keyword))
		.slice(0, mostFaults)
		.map(({ instanceLocation, error }): ImportFault => ({
			code: 'bad-schema',
			where: placeOf(instanceLocation),
			detail: error,
		}));
}
