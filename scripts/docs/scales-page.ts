// `docs/scales.md`: for users. Each scale of levels, and what a level comes to on the others.
import { readFileSync } from 'node:fs';
import {
	findTranslation,
	nameOfLevel,
	translateLevel,
	type LevelScale,
	type Scales,
} from '../../src/taxonomy/scales.ts';
import { list, plain, table } from './markdown.ts';

const scales = JSON.parse(readFileSync(new URL('../../assets/scales.json', import.meta.url), 'utf8')) as Scales;

/** A level of a scale by its name, as Markdown. */
function named(scale: LevelScale, key: string): string {
	const level = scale.levels.find((candidate) => candidate.key === key);
	if (level === undefined) throw new Error(`The scale ${scale.id} has no level ${key}.`);
	return plain(nameOfLevel(level));
}

/** Where a level lands, with a sign that tells what is exact from what is not. */
function landing(from: LevelScale, key: string, to: LevelScale): string {
	const found = translateLevel(scales, from.id, key, to.id);
	if (found === null) throw new Error(`${from.id} ${key} has no translation to ${to.id}.`);
	return `${found.isExact ? '=' : '≈'} ${named(to, found.level)}`;
}

/** One scale to another: why, and level by level what is lost. */
function describeTranslation(from: LevelScale, to: LevelScale): string {
	const translation = findTranslation(scales, from.id, to.id);
	if (translation === undefined) throw new Error(`There is no translation from ${from.id} to ${to.id}.`);
	const rows = from.levels.map(({ key }) => {
		const lost = translateLevel(scales, from.id, key, to.id)?.lost ?? 'Nothing: the two are the same.';
		return [named(from, key), landing(from, key, to), plain(lost)];
	});
	return [
		`### ${plain(from.title)} → ${plain(to.title)}`,
		plain(translation.about),
		table(['Level', 'Comes to', 'What is lost or added'], rows),
	].join('\n\n');
}

/** A scale, its levels, its peculiarities, and where they land. */
function describeScale(scale: LevelScale): string {
	const others = scales.scales.filter((other) => other !== scale);
	const isOfWords = scale.levels.some(({ words }) => words !== undefined);
	const rows = scale.levels.map(({ key, says, words = [] }) => [
		named(scale, key),
		...(isOfWords ? [plain(words.join('; '))] : []),
		plain(says),
	]);
	const source = {
		paraphrase: 'The sentences are ours, after those of the publisher.',
		ours: 'The sentences are our wording, not the publisher’s.',
	};
	return [
		`## ${plain(scale.title)}`,
		`${plain(scale.measures)} ${scale.id === 'technology' ? '' : source[scale.wording]}`.trim(),
		table(['Level', ...(isOfWords ? ['Words of the source'] : []), 'What it says of you'], rows),
		list(scale.notes.map(plain)),
		...(scale.unplaced === undefined
			? []
			: [
					'Words that state no level:',
					list(scale.unplaced.map(({ words, why }) => `“${plain(words)}”: ${plain(why)}`)),
				]),
		'In short:',
		table(
			[plain(scale.title), ...others.map(({ title }) => plain(title))],
			scale.levels.map(({ key }) => [named(scale, key), ...others.map((other) => landing(scale, key, other))]),
		),
		...others.map((other) => describeTranslation(scale, other)),
	].join('\n\n');
}

/** The whole page. */
export const writeScalesPage = (): string =>
	[
		'# Levels, and how they translate',
		'<!-- Written by `npm run docs` from `assets/scales.json`. Change that file, not this one. -->',
		'Plumbline asks you to rate yourself on two scales: competences on the five levels of the AXELOS framework, technologies on five levels of our own. Ads and frameworks speak of levels in other ways. When Plumbline shows you a level of one scale as a level of another, it uses the tables on this page and says that it did.',
		'Hardly any translation is exact, for the scales do not measure the same thing. **=** means that nothing is lost. **≈** means about: the table says what gets lost on the way, or what is added that you never said. Going to another scale and back never moves you by more than one level, and a higher level never comes out below a lower one. Your rating itself is never changed.',
		list(scales.scales.map(({ title, measures }) => `**${plain(title)}**: ${plain(measures)}`)),
		...scales.scales.map(describeScale),
		'## Where this comes from',
		'The levels and their names are their publishers’, except those of the technology scale, which is ours. Every sentence about them and every translation is ours as well. No publisher has a part in it. The data is `assets/scales.json`, and [knowledge.md](knowledge.md) says how to correct it.',
	].join('\n\n');
