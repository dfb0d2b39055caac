// The roles of a framework, nearest first, and those of which too little is known.
import { useState } from 'preact/hooks';
import type { RankedRoles } from '../../../../gap/rank-roles.ts';
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { RoleCounts } from './role-counts.tsx';
import { roleAddress } from './role-route.ts';
import { countAll, roleTitle, shortSkills } from './role-text.ts';

/** How many of what is short are named in the list. */
const mostShort = 3;

function WhatIsShort({ fit, world }: { readonly fit: RoleFit; readonly world: LibraryWorld }) {
	const text = words().roles;
	const short = shortSkills(fit, world);
	if (short.length === 0) return null;
	const named = short.slice(0, mostShort);
	const left = short.length - named.length;
	return (
		<p class="hint">
			{text.shortAt} {[...named, ...(left > 0 ? [text.more(left)] : [])].join(' · ')}
		</p>
	);
}

type TooLittleProps = { readonly roles: readonly RoleFit[]; readonly world: LibraryWorld; readonly isOpen: boolean };

function TooLittle({ roles, world, isOpen }: TooLittleProps) {
	const text = words().roles;
	return (
		<details class="too-little" open={isOpen}>
			<summary>{text.tooLittle(roles.length)}</summary>
			<ul>
				{roles.map((fit) => {
					const all = countAll(fit.counts.must) + countAll(fit.counts.plus);
					const known = all - fit.counts.must.unrated - fit.counts.plus.unrated;
					return (
						<li key={roleAddress(fit.role, fit.grade)}>
							<a href={roleAddress(fit.role, fit.grade)} lang={langOfFrameworks()}>
								{roleTitle(fit, world.nameOf)}
							</a>{' '}
							<span class="hint">{all === 0 ? text.statesNothing : text.known(known, all)}</span>
						</li>
					);
				})}
			</ul>
		</details>
	);
}

type Props = { readonly ranked: RankedRoles; readonly world: LibraryWorld };

/** The list, with a field to find a role by its title. */
export function RankedList({ ranked, world }: Props) {
	const text = words().roles;
	const [query, setQuery] = useState('');
	const asked = query.trim().toLowerCase();
	const isCalled = (fit: RoleFit): boolean => roleTitle(fit, world.nameOf).toLowerCase().includes(asked);
	const judged = ranked.judged.filter(isCalled);
	const tooLittle = ranked.tooLittle.filter(isCalled);
	return (
		<section class="ranked" aria-label={text.ranked}>
			<h2>{text.ranked}</h2>
			<p class="hint">{ranked.judged.length === 0 ? text.nothingYet : text.rankedHint}</p>
			<input
				type="search"
				aria-label={text.filter}
				placeholder={text.filter}
				value={query}
				onInput={(event) => setQuery(event.currentTarget.value)}
			/>
			<p role="status">{judged.length + tooLittle.length === 0 ? text.noTitle : ''}</p>
			<ol>
				{judged.map((fit) => (
					<li key={roleAddress(fit.role, fit.grade)}>
						<h3>
							<a href={roleAddress(fit.role, fit.grade)} lang={langOfFrameworks()}>
								{roleTitle(fit, world.nameOf)}
							</a>
						</h3>
						<RoleCounts fit={fit} />
						<WhatIsShort fit={fit} world={world} />
					</li>
				))}
			</ol>
			{tooLittle.length === 0 ? null : <TooLittle roles={tooLittle} world={world} isOpen={judged.length === 0} />}
		</section>
	);
}
