// One role, at one grade where it has grades: everything that it expects beside everything that the user said.
import { useEffect, useRef } from 'preact/hooks';
import { compareWithRole, type RoleItem } from '../../../../gap/role-fit.ts';
import type { LibraryRole } from '../../../../taxonomy/library.ts';
import type { ExpectationStrength } from '../../../../taxonomy/shapes.ts';
import { showView } from '../../../parts/show-view.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { RadarChart } from '../charts/radar-chart.tsx';
import { spellRole } from '../charts/role-choice.tsx';
import { NextStepList } from './next-step-list.tsx';
import { RoleCounts } from './role-counts.tsx';
import { writeRole } from './role-markdown.ts';
import { CertificateOffers, RoleSource, RoleWork } from './role-notes.tsx';
import { listAddress, roleAddress } from './role-route.ts';
import { roleTitle } from './role-text.ts';
import { compareAddress } from './roles-route.ts';
import { SkillExpectation } from './skill-expectation.tsx';
import { StatementExpectation } from './statement-expectation.tsx';

const keyOf = (item: RoleItem): string =>
	item.kind === 'skill' || item.kind === 'certificate'
		? item.concept
		: item.kind === 'language'
			? item.code
			: item.kind;

function Expectations({
	title,
	items,
	world,
}: {
	readonly title: string;
	readonly items: readonly RoleItem[];
	readonly world: LibraryWorld;
}) {
	if (items.length === 0) return null;
	return (
		<section aria-label={title}>
			<h2>{title}</h2>
			<ul class="expectations">
				{items.map((item) => (
					<li key={keyOf(item)}>
						{item.kind === 'skill' ? (
							<SkillExpectation item={item} world={world} />
						) : (
							<StatementExpectation item={item} world={world} />
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

/** Links to the same role at its other grades. */
function Grades({ role, grade }: { readonly role: LibraryRole; readonly grade: string | null }) {
	if (role.grades.length < 2) return null;
	return (
		<nav class="tabs" aria-label={words().roles.grades}>
			{role.grades.map((each) => (
				<a key={each} href={roleAddress(role.id, each)} aria-current={each === grade ? 'page' : undefined}>
					{each}
				</a>
			))}
		</nav>
	);
}

function AimButton({ role, world }: { readonly role: LibraryRole; readonly world: LibraryWorld }) {
	const text = words().roles;
	const { targets } = world.profile;
	const isAimed = targets.includes(role.id);
	const without = targets.filter((id) => id !== role.id);
	return (
		<button
			type="button"
			aria-pressed={isAimed}
			title={isAimed ? text.stopAiming : undefined}
			onClick={() => world.say('targets', isAimed ? without : [...without, role.id])}
		>
			{isAimed ? text.aimed : text.aim}
		</button>
	);
}

type Props = {
	readonly role: LibraryRole;
	readonly grade: string | null;
	readonly world: LibraryWorld;
	/** True where the user came here within the page: its title is then where they are. */
	readonly takesFocus: boolean;
};

/** The whole of it. */
export function RoleDetail({ role, grade, world, takesFocus }: Props) {
	const text = words().roles;
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (takesFocus) showView(heading.current);
	}, [takesFocus]);
	const fit = compareWithRole(role, grade, world.compared, world.index);
	const title = roleTitle(fit, world.nameOf);
	const of = (strength: ExpectationStrength): RoleItem[] => fit.items.filter((item) => item.strength === strength);
	const dutyStation = role.languages.some(({ code }) => code === 'duty-station-language');
	return (
		<article class="role">
			<p class="screen-only">
				<a href={listAddress(role.framework)}>{text.back}</a>
			</p>
			<h2 class="title" tabIndex={-1} ref={heading} lang={langOfFrameworks()}>
				{title}
			</h2>
			{role.family === '' ? null : (
				<p class="hint" lang={langOfFrameworks()}>
					{role.family}
				</p>
			)}
			<Grades role={role} grade={grade} />
			<p lang={langOfFrameworks()}>{role.summary}</p>
			{role.faults.map((fault) => (
				<p key={fault} class="fault" lang={langOfFrameworks()}>
					{fault}
				</p>
			))}
			{fit.items.length === 0 ? <p class="notice">{text.statesNothing}</p> : <RoleCounts fit={fit} />}
			<p class="acts screen-only">
				<AimButton role={role} world={world} />{' '}
				<button type="button" onClick={() => globalThis.print()}>
					{text.print}
				</button>{' '}
				<button
					type="button"
					onClick={() => saveFile(text.fileName(title), writeRole(role, fit, world), 'text/markdown')}
				>
					{text.save}
				</button>{' '}
				<a href={compareAddress(spellRole({ role, grade }))}>{text.compareThis}</a>
			</p>
			<Expectations title={text.mustsHeading} items={of('must')} world={world} />
			{dutyStation ? <p class="hint">{text.dutyStation}</p> : null}
			<Expectations title={text.plusesHeading} items={of('plus')} world={world} />
			{fit.items.some(({ kind }) => kind === 'skill') ? <RadarChart fit={fit} world={world} /> : null}
			<CertificateOffers fit={fit} world={world} />
			<NextStepList role={role} grade={grade} world={world} />
			<RoleWork role={role} world={world} />
			<RoleSource role={role} world={world} />
		</article>
	);
}
