// Where the ladder leads from a role, and what each step takes beyond what the user has.
import { findNextSteps, type Step } from '../../../../gap/next-steps.ts';
import { compareWithRole, type RoleFit, type RoleItem } from '../../../../gap/role-fit.ts';
import type { LibraryRole } from '../../../../taxonomy/library.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { roleAddress } from './role-route.ts';
import { roleTitle, shortSkill, skillStatus } from './role-text.ts';
import { statementText } from './statement-expectation.tsx';

/** What is short for a step, in a line. */
function shortText(item: RoleItem, world: LibraryWorld): string {
	if (item.kind !== 'skill') {
		const { asked, status } = statementText(item, world);
		return `${asked} · ${status}`;
	}
	return `${shortSkill(item, world)} · ${skillStatus(item)}`;
}

function WhatItTakes({ fit, world }: { readonly fit: RoleFit; readonly world: LibraryWorld }) {
	const text = words().roles;
	const short = fit.items.filter(({ status }) => status === 'short');
	const open = fit.items.filter(({ status }) => status === 'unrated').length;
	return (
		<>
			{short.length === 0 ? (
				open === fit.items.length ? null : (
					<p>{text.stepMet}</p>
				)
			) : (
				<>
					<p>{text.stepTakes}</p>
					<ul class="plain">
						{short.map((item) => (
							<li key={shortText(item, world)}>{shortText(item, world)}</li>
						))}
					</ul>
				</>
			)}
			{open === 0 ? null : <p class="hint">{text.stepOpen(open)}</p>}
		</>
	);
}

type Props = { readonly role: LibraryRole; readonly grade: string | null; readonly world: LibraryWorld };

/** Nothing where the framework has no ladder. */
export function NextStepList({ role, grade, world }: Props) {
	const text = words().roles;
	const steps = findNextSteps(role, grade, world.index).flatMap((step): (Step & { readonly fit: RoleFit })[] => {
		const to = world.index.roleOf(step.role);
		return to === undefined ? [] : [{ ...step, fit: compareWithRole(to, step.grade, world.compared, world.index) }];
	});
	if (steps.length === 0) return null;
	return (
		<section aria-label={text.next}>
			<h2>{text.next}</h2>
			<ul class="steps">
				{steps.map(({ kind, fit }) => (
					<li key={roleAddress(fit.role, fit.grade)}>
						<p>
							<span class="hint">{text.steps[kind]}</span>{' '}
							<a href={roleAddress(fit.role, fit.grade)} lang={langOfFrameworks()}>
								{roleTitle(fit, world.nameOf)}
							</a>
						</p>
						<WhatItTakes fit={fit} world={world} />
					</li>
				))}
			</ul>
		</section>
	);
}
