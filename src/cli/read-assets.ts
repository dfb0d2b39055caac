// Reads everything under `assets/` from disk, for the build and the command line.
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL, URL } from 'node:url';
import { createHash } from 'node:crypto';
import type { AboutFacts } from '../core/about.ts';
import type { Posting } from '../core/posting.ts';
import { postingFromText } from '../sites/given-posting.ts';
import { compileKnowledge, type Assets } from '../taxonomy/compile.ts';
import { compileLibrary } from '../taxonomy/compile-library.ts';
import type { Knowledge } from '../taxonomy/knowledge.ts';
import type { Library } from '../taxonomy/library.ts';
import type { SkillRecord, TechnologyRecord } from '../taxonomy/shapes.ts';

// Node's own URL, and not by `import.meta.url`: tests of views read the assets too, in a page that has a URL of its own.
const root = new URL('../../assets/', pathToFileURL(import.meta.filename));

/** Parses one file; an error names it. */
function readJson<Value>(path: string): Value {
	const text = readFileSync(new URL(path, root), 'utf8');
	try {
		return JSON.parse(text) as Value;
	} catch (error) {
		throw new Error(`assets/${path} is no JSON: ${String(error)}`, { cause: error });
	}
}

const jsonFilesIn = (folder: string): string[] =>
	readdirSync(new URL(folder, root))
		.filter((name) => name.endsWith('.json'))
		.toSorted();

/** All assets. Throws with the file's name when one is missing or no JSON. */
export function readAssets(): Assets {
	return {
		competences: readJson('concepts/competences.json'),
		technologies: jsonFilesIn('concepts/technologies/').flatMap((name) =>
			readJson<TechnologyRecord[]>(`concepts/technologies/${name}`),
		),
		certificates: readJson('concepts/certificates.json'),
		languages: readJson('concepts/languages.json'),
		languageLevels: readJson('concepts/language-levels.json'),
		degrees: readJson('concepts/degrees.json'),
		fields: readJson('concepts/fields.json'),
		grades: readJson('concepts/grades.json'),
		skills: ['axelos', 'ecf', 'odp'].flatMap((id) => readJson<SkillRecord[]>(`frameworks/${id}/skills.json`)),
		govstack: readJson('frameworks/govstack/roles.json'),
		ict: readJson('frameworks/ict/roles.json'),
		ilo: readJson('frameworks/ilo/roles.json'),
		equivalencies: readJson('frameworks/ilo/equivalencies.json'),
		odp: readJson('frameworks/odp/roles.json'),
	};
}

/** The product's version, as package.json says it. */
const readVersion = (): string => readJson<{ readonly version: string }>('../package.json').version;

/** Compiled knowledge; its version is the product's with a digest of the data. */
export function readKnowledge(assets: Assets = readAssets()): Knowledge {
	const version = readVersion();
	const digest = createHash('sha256').update(JSON.stringify(assets)).digest('hex').slice(0, 12);
	return compileKnowledge(assets, `${version}+${digest}`);
}

/** The texts for the full page. */
export const readLibrary = (): Library =>
	compileLibrary({
		...readAssets(),
		scales: readJson('scales.json'),
		sources: ['govstack', 'ict', 'ilo', 'odp', 'axelos', 'ecf'].map((id) => readJson(`frameworks/${id}/source.json`)),
	});

/** What the About view shows. */
export const readAboutFacts = (): AboutFacts => ({
	version: readVersion(),
	accuracy: readJson('accuracy.json'),
	thirdParties: readJson('third-parties.json'),
});

/** `assets/sample-ad.json`: an ad of our own, its lines as typed text. */
type SampleAd = {
	readonly title: string;
	readonly company: string;
	readonly location: string;
	readonly text: string[];
};

/** The sample ad as read from a page: the page that shows it can mark its words. */
export function readSampleAd(): Posting {
	const { text, ...facts } = readJson<SampleAd>('sample-ad.json');
	return {
		...postingFromText({ ...facts, text: text.join('\n') }),
		board: 'sample',
		key: 'sample',
		textSource: 'page',
	};
}
