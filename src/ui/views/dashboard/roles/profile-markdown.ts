// The profile composed against one framework as Markdown: what the user rated, and the roles that are nearest to it.
import type { RoleFramework } from '../../../../core/concept.ts';
import type { RankedRoles } from '../../../../gap/rank-roles.ts';
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { composeSkills } from './composed-skills.ts';
import { documentOf, plain, tableOf } from './markdown.ts';
import { countsText, judgedByOthers, roleTitle, shortSkills } from './role-text.ts';

/** How many of the nearest roles are written down. */
const mostRoles = 10;

/** A role with its counts, and what is short under it. */
function blockOf(fit: RoleFit, world: LibraryWorld): string {
	const counts = (['must', 'plus'] as const).flatMap((strength) => countsText(fit.counts[strength], strength));
	return [
		`- ${words().pair(plain(roleTitle(fit, world.nameOf)), plain(counts.join(' · ')))}`,
		...[...shortSkills(fit, world), ...judgedByOthers(fit)].map((line) => `  - ${plain(line)}`),
	].join('\n');
}

/** The file's text. */
export function writeProfile(framework: RoleFramework, { judged }: RankedRoles, world: LibraryWorld): string {
	const text = words();
	const rows = composeSkills(framework, world).map(({ concept, level, says }) => [world.nameOf(concept), level, says]);
	const source = world.library.sources.find((each) => each.framework === framework);
	const nearest = judged.slice(0, mostRoles).map((fit) => blockOf(fit, world));
	return documentOf([
		`# ${plain(text.roles.composedBy(text.frameworks[framework]))}`,
		plain(text.roles.savedOn(new Date(world.compared.today))),
		tableOf([text.roles.skillColumn, text.roles.youColumn, text.roles.meansColumn], rows),
		`## ${text.roles.ranked}`,
		plain(judged.length === 0 ? text.roles.nothingYet : text.roles.rankedHint),
		...(nearest.length === 0 ? [] : [nearest.join('\n')]),
		`## ${text.roles.source}`,
		...(source === undefined ? [] : [plain(source.attribution)]),
	]);
}
