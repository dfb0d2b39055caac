// How a framework would call the five levels of competences, which are kept on AXELOS's scale.
import { levels, type Level } from '../core/level.ts';
import { findLevel, nameOfLevel, ratedOn, translateLevel, type ScaleId, type Scales } from './scales.ts';

/** A level by a framework's name; `lost`: what the translation loses, null where it is exact. */
type NamedLevel = { readonly level: Level; readonly name: string; readonly lost: string | null };

/** The names by a framework's own scale, without levels that it does not have; null where it is AXELOS's, which needs none. */
export function namesOfLevels(scales: Scales, framework: ScaleId): NamedLevel[] | null {
	if (framework === ratedOn.competence) return null;
	return levels.flatMap((level) => {
		const translated = translateLevel(scales, ratedOn.competence, String(level), framework);
		const found = translated === null ? undefined : findLevel(scales, framework, translated.level);
		return translated === null || found === undefined
			? []
			: [{ level, name: nameOfLevel(found), lost: translated.lost }];
	});
}
