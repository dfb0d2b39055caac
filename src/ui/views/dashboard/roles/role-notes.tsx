// What stands around a role's expectations: its work, routes in, skills that go with one, certificates, and the source.
import { findCertificates } from '../../../../gap/certificates-for.ts';
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { findStanding } from '../../../../gap/standing.ts';
import { scaleOfConcept } from '../../../../gap/library-index.ts';
import type { LibraryRole } from '../../../../taxonomy/library.ts';
import { langOfConcept, langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { standingWithSource } from './role-text.ts';

type NotedProps = {
	readonly title: string;
	readonly lines: readonly string[];
	/** True for lines of a few words, which stand in columns. */
	readonly isShort?: boolean;
	/** Of the lines, where they are in another language than the page. */
	readonly lang?: string | undefined;
};

/** A list under a heading; nothing where it is empty. */
function NotedList({ title, lines, isShort = false, lang }: NotedProps) {
	if (lines.length === 0) return null;
	return (
		<section aria-label={title}>
			<h2>{title}</h2>
			<ul class={isShort ? 'plain short' : 'plain'}>
				{lines.map((line) => (
					<li key={line} lang={lang}>
						{line}
					</li>
				))}
			</ul>
		</section>
	);
}

/** What the work is, what it brings forth, how one comes in and what one takes along. */
export function RoleWork({ role, world }: { readonly role: LibraryRole; readonly world: LibraryWorld }) {
	const text = words().roles;
	const lang = langOfFrameworks();
	const standing = (concept: string): string => {
		const found = findStanding(concept, world.compared.ratings, world.index);
		return `${world.nameOf(concept)} · ${text.you} ${standingWithSource(world.index.scales, scaleOfConcept(concept), found, world.nameOf)}`;
	};
	return (
		<>
			<NotedList title={text.duties} lines={role.duties.map(world.nameOf)} isShort lang={lang} />
			<NotedList title={text.tasks} lines={role.tasks} lang={lang} />
			<NotedList title={text.deliverables} lines={role.deliverables} lang={lang} />
			<NotedList title={text.kpi} lines={role.kpi === undefined ? [] : [role.kpi]} lang={lang} />
			<NotedList title={text.routesIn} lines={role.routesIn} lang={lang} />
			<NotedList title={text.transferable} lines={role.transferable.map(standing)} />
		</>
	);
}

/** The certificates that would show what is short; nothing where none would. */
export function CertificateOffers({ fit, world }: { readonly fit: RoleFit; readonly world: LibraryWorld }) {
	const text = words().roles;
	const held = new Set(world.profile.certificates?.map(({ concept }) => concept));
	const offers = findCertificates(fit, held, world.index);
	if (offers.length === 0) return null;
	return (
		<section aria-label={text.certificatesFor}>
			<h2>{text.certificatesFor}</h2>
			<p class="hint">{text.certificatesHint}</p>
			<ul class="plain">
				{offers.map(({ certificate, shows }) => (
					<li key={certificate}>
						<b lang={langOfConcept(certificate)}>{world.nameOf(certificate)}</b>{' '}
						<span class="hint">{text.shows(shows.map(world.nameOf).join(', '))}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Whose the role is, whose the words are, and what is wrong with the source. */
export function RoleSource({ role, world }: { readonly role: LibraryRole; readonly world: LibraryWorld }) {
	const text = words().roles;
	const source = world.library.sources.find(({ framework }) => framework === role.framework);
	return (
		<section aria-label={text.source}>
			<h2>{text.source}</h2>
			{role.wording === 'ours' ? <p>{text.oursNote}</p> : null}
			{source === undefined ? null : <p lang={langOfFrameworks()}>{source.attribution}</p>}
			{role.link === undefined ? null : (
				<p>
					<a href={role.link} target="_blank" rel="noreferrer noopener">
						{text.publicPage}
					</a>
				</p>
			)}
			{source === undefined || source.faults.length === 0 ? null : (
				<details>
					<summary>{text.sourceFaults}</summary>
					<ul class="plain">
						{source.faults.map((fault) => (
							<li key={fault} lang={langOfFrameworks()}>
								{fault}
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
