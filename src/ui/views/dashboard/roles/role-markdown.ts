// A role beside the user as Markdown, to be kept or sent: what it expects, what the user has, and where both come from.
import type { RoleFit, RoleItem } from '../../../../gap/role-fit.ts';
import type { LibraryRole } from '../../../../taxonomy/library.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { documentOf, plain, tableOf } from './markdown.ts';
import { countsText, judgedByOthers, levelName, roleTitle, skillStatus, standingWithSource } from './role-text.ts';
import { statementText } from './statement-expectation.tsx';

/** The cells of an expectation: what, wanted, you, status. */
function cellsOf(item: RoleItem, world: LibraryWorld): string[] {
	const text = words().roles;
	if (item.kind !== 'skill') {
		const { asked, have, status } = statementText(item, world);
		return [asked, '', have, status];
	}
	const { concept, scale, wanted, standing } = item;
	const { scales } = world.index;
	return [
		world.nameOf(concept),
		wanted === null ? text.noLevel : levelName(scales, scale, wanted),
		standingWithSource(scales, scale, standing, world.nameOf),
		skillStatus(item),
	];
}

/** The file's text. Its day is the one of the comparison. */
export function writeRole(role: LibraryRole, fit: RoleFit, world: LibraryWorld): string {
	const text = words().roles;
	const source = world.library.sources.find(({ framework }) => framework === role.framework);
	const counts = (['must', 'plus'] as const).map((strength) => countsText(fit.counts[strength], strength));
	const tables = (['must', 'plus'] as const).flatMap((strength) => {
		const items = fit.items.filter((item) => item.strength === strength);
		if (items.length === 0) return [];
		return [
			`## ${strength === 'must' ? text.mustsHeading : text.plusesHeading}`,
			tableOf(
				[text.skillColumn, text.wantedColumn, text.youColumn, text.statusColumn],
				items.map((item) => cellsOf(item, world)),
			),
		];
	});
	return documentOf([
		`# ${plain(roleTitle(fit, world.nameOf))}`,
		plain(role.summary),
		...role.faults.map(plain),
		plain(text.savedOn(new Date(world.compared.today))),
		...counts.flatMap((parts) => (parts.length === 0 ? [] : [plain(parts.join(' · '))])),
		...judgedByOthers(fit).map(plain),
		...tables,
		`## ${text.source}`,
		...(role.wording === 'ours' ? [plain(text.oursNote)] : []),
		...(source === undefined ? [] : [plain(source.attribution)]),
	]);
}
