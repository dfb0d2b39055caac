// The bundled data as it is read from disk.
import { expect, it } from 'vitest';
import { knowledgeFiles } from '../../src/cli/knowledge-files.ts';
import { readAssets, readKnowledge } from '../../src/cli/read-assets.ts';
import { compileEngine } from '../../src/matcher/engine.ts';

it('every list of the assets is read', () => {
	for (const list of Object.values(readAssets())) expect(list).toBeInstanceOf(Array);
});

it('knowledge carries the version of the product and of its data', () => {
	expect(readKnowledge().roles.version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
});

it('knowledge read twice is the same, byte for byte', () => {
	expect(knowledgeFiles(readKnowledge())).toEqual(knowledgeFiles(readKnowledge()));
});

it('an engine can be built from it', () => {
	expect(compileEngine(readKnowledge()).roles.length).toBeGreaterThan(100);
});
