// What an employer has itself, said in the middle of a requirement, is named in the ad and asked of nobody.
import { describe, expect, it } from 'vitest';
import { mentionsOf, opening, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const mentionIn = (line: string, concept: string) =>
	mentionsOf(analyseSmall(writeAd([opening, '# Requirements', `- ${line}`])), concept)[0];

describe('a name in an aside of the employer’s', () => {
	it.each([
		['Good Python (we use Kubernetes and SQL)', 'technology/kubernetes'],
		['Good Python (we use Kubernetes and SQL)', 'technology/sql'],
		['Familiar with containers; ours run in Kubernetes', 'technology/kubernetes'],
		['Strong Python – we deploy with Kubernetes', 'technology/kubernetes'],
	])('in “%s” is not asked: %s', (line, concept) => {
		expect(mentionIn(line, concept)).toMatchObject({ requirement: null, level: null, anyOf: null });
	});

	it.each([
		['Good Python (we use Kubernetes), and SQL', 'technology/sql'],
		['Good Python (or Kubernetes)', 'technology/kubernetes'],
		['We need Kubernetes; you know SQL', 'technology/sql'],
	])('but in “%s” %s is', (line, concept) => {
		expect(mentionIn(line, concept)?.requirement).toBe('r1');
	});
});
