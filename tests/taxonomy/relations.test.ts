// The relations as they are shipped say what the authors wrote.
import { describe, expect, it } from 'vitest';
import { readAssets } from '../../src/cli/read-assets.ts';
import { readBroader, writeBroader } from '../../src/taxonomy/relations.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import { smallKnowledge } from '../matcher/small-knowledge.ts';

const { concepts } = smallKnowledge;

describe('a written relation', () => {
	const text = writeBroader(
		concepts,
		new Map([
			['technology/kubernetes', ['technology/containers', 'technology/sql']],
			['technology/sql', ['technology/nowhere']],
		]),
	);
	const broaderOf = readBroader(text, concepts);

	it('is read as it was', () => {
		expect(broaderOf('technology/kubernetes')).toEqual(['technology/containers', 'technology/sql']);
	});

	it('to a concept that there is not is left out', () => {
		expect(broaderOf('technology/sql')).toEqual([]);
	});

	it('is empty for what has none, and for what is not known', () => {
		expect(broaderOf('technology/go')).toEqual([]);
		expect(broaderOf('own/zorble')).toEqual([]);
	});
});

it('every relation of technologies and certificates is in the bundled engine', () => {
	const { technologies, certificates, competences } = readAssets();
	for (const { id, broader = [] } of [...technologies, ...certificates])
		expect(bundledEngine.broaderOf(id), id).toEqual(broader);
	for (const { id } of competences) expect(bundledEngine.broaderOf(id), id).toEqual([]);
});
