// Which framework roles the ad describes, with what speaks for each.
import { roleFrameworks } from '../../core/concept.ts';
import type { RoleMatch } from '../../core/analysis.ts';
import type { AdView, RoleName } from '../../messages/views.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

/** How many concepts are named as reasons; the rest is in the marks. */
const namedReasons = 4;

/** Where the role stands in public, and what its framework's document leaves out; nothing where there is neither. */
function RoleSource({ role }: { readonly role: RoleName }) {
	const text = words().overlay;
	if (role.link === null && role.faults.length === 0) return null;
	return (
		<details>
			<summary>{text.source}</summary>
			{role.faults.map((fault) => (
				<p key={fault}>{fault}</p>
			))}
			{role.link === null ? null : (
				<a href={role.link} target="_blank" rel="noreferrer noopener">
					{text.publicPage}
				</a>
			)}
		</details>
	);
}

function Role({
	ad,
	match,
	mark,
}: {
	readonly ad: AdView;
	readonly match: RoleMatch;
	readonly mark: MarkWords | null;
}) {
	const text = words().overlay;
	const role = ad.roles[match.id];
	if (role === undefined) return null;
	const spans = match.reasons.flatMap((reason) => (reason.kind === 'concept' ? [reason.span] : []));
	const reasons = match.reasons.map((reason) =>
		reason.kind === 'title' ? text.title : (ad.concepts[reason.concept]?.label ?? ''),
	);
	const more = reasons.length - namedReasons;
	return (
		<li>
			<WordsButton spans={spans} mark={mark}>
				<strong>
					{role.title}
					{role.grades.length === 1 ? ` (${role.grades[0]})` : ''}
				</strong>
			</WordsButton>
			<span class="why">
				{' '}
				{text.because} {reasons.slice(0, namedReasons).join(', ')}
				{more > 0 ? ` +${more}` : ''}
			</span>
			<RoleSource role={role} />
		</li>
	);
}

/** The closest roles of each framework that has one; a sentence where none is close. */
export function RoleList({ ad, mark }: { readonly ad: AdView; readonly mark: MarkWords | null }) {
	const text = words();
	const shown = roleFrameworks.filter((framework) => ad.analysis.roles[framework].length > 0);
	return (
		<section class="roles" aria-label={text.overlay.roles}>
			<h2>{text.overlay.roles}</h2>
			{shown.length === 0 ? <p class="hint">{text.overlay.noRoles}</p> : null}
			{shown.map((framework) => (
				<div key={framework}>
					<h3>{text.frameworks[framework]}</h3>
					<ol>
						{ad.analysis.roles[framework].slice(0, 3).map((match) => (
							<Role key={match.id} ad={ad} match={match} mark={mark} />
						))}
					</ol>
				</div>
			))}
		</section>
	);
}
