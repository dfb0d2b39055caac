// The profile as it is composed so far against one framework: to look at, to print, to save.
import type { RoleFramework } from '../../../../core/concept.ts';
import type { RankedRoles } from '../../../../gap/rank-roles.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { langOfConcept, langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { composeSkills } from './composed-skills.ts';
import { writeProfile } from './profile-markdown.ts';

type Props = { readonly framework: RoleFramework; readonly ranked: RankedRoles; readonly world: LibraryWorld };

/** Nothing while no skill of the framework is rated. */
export function ComposedProfile({ framework, ranked, world }: Props) {
	const text = words();
	const skills = composeSkills(framework, world);
	if (skills.length === 0) return null;
	return (
		<section class="composed" aria-label={text.roles.composed}>
			<h2>{text.roles.composed}</h2>
			<p class="acts screen-only">
				<button type="button" onClick={() => globalThis.print()}>
					{text.roles.print}
				</button>{' '}
				<button
					type="button"
					onClick={() =>
						saveFile(
							text.roles.fileName(text.frameworks[framework]),
							writeProfile(framework, ranked, world),
							'text/markdown',
						)
					}
				>
					{text.roles.save}
				</button>
			</p>
			<details>
				<summary>{text.roles.composedOf(skills.length)}</summary>
				<dl>
					{skills.map(({ concept, level, says }) => (
						<div key={concept}>
							<dt>
								<span lang={langOfConcept(concept)}>{world.nameOf(concept)}</span> <span class="hint">{level}</span>
							</dt>
							{says === '' ? null : <dd lang={langOfFrameworks()}>{says}</dd>}
						</div>
					))}
				</dl>
			</details>
		</section>
	);
}
