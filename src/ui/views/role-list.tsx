// Which framework roles the ad describes, with what speaks for each.
import type { RoleFramework } from '../../core/concept.ts';
import type { RoleMatch, RoleReason } from '../../core/analysis.ts';
import type { Posting } from '../../core/posting.ts';
import { quote } from '../../core/span.ts';
import type { AdView, RoleName } from '../../messages/views.ts';
import { langOfConcept, langOfFrameworks } from '../parts/lang-of.ts';
import { orderFrameworks } from '../../core/order-frameworks.ts';
import { roleName } from '../parts/role-name.ts';
import type { Actions } from '../parts/use-actions-here.ts';
import { WithEnglish } from '../parts/with-english.tsx';
import type { RolesHere } from '../parts/use-roles-of-ad.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';
import { CorrectRole } from './correct-role.tsx';
import { Corrected } from './corrected.tsx';

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
				<p key={fault} lang={langOfFrameworks()}>
					{fault}
				</p>
			))}
			{role.link === null ? null : (
				<a href={role.link} target="_blank" rel="noreferrer noopener">
					{text.publicPage}
				</a>
			)}
		</details>
	);
}

/** A reason that needs a sentence, where it decided between roles that are alike; null for title and concepts, which are listed, and for what the user said. */
function sayReason(reason: RoleReason, posting: Posting): string | null {
	const { overlay: text, degrees } = words();
	switch (reason.kind) {
		case 'title':
		case 'concept':
		case 'said':
			return null;
		case 'family-title':
			return text.familyTitle;
		case 'spelled-out':
			return text.spelledOut(quote(posting.text, reason.span));
		case 'grade':
			return text.gradeGiven(reason.words);
		case 'track':
			return reason.isSupport ? text.supportWork(reason.words) : text.profession(reason.words);
		case 'years':
			return text.yearsAsked(reason.years);
		case 'degree':
			return text.degreeAsked(degrees[reason.degree]);
		default:
			return reason satisfies never;
	}
}

/** What speaks for a role: title and concepts in a list, then a sentence for each fact that decided among roles alike. */
function Reasons({ ad, match }: { readonly ad: AdView; readonly match: RoleMatch }) {
	const text = words().overlay;
	const listed = match.reasons.flatMap((reason) => {
		if (reason.kind === 'title') return [{ says: text.title, lang: undefined }];
		if (reason.kind !== 'concept') return [];
		return [{ says: ad.concepts[reason.concept]?.label ?? '', lang: langOfConcept(reason.concept) }];
	});
	const sentences = match.reasons.flatMap((reason) => sayReason(reason, ad.posting) ?? []);
	const more = listed.length - namedReasons;
	return (
		<>
			{listed.length === 0 ? null : (
				<span class="why">
					{' '}
					{text.because}{' '}
					{listed.slice(0, namedReasons).map(({ says, lang }, at) => (
						<>
							{at === 0 ? '' : ', '}
							<span lang={lang}>{says}</span>
						</>
					))}
					{more > 0 ? ` +${more}` : ''}
				</span>
			)}
			{sentences.length === 0 ? null : <p class="why">{sentences.join(' ')}</p>}
		</>
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
	const role = ad.roles[match.id];
	if (role === undefined) return null;
	const spans = match.reasons.flatMap((reason) => ('span' in reason ? [reason.span] : []));
	return (
		<li>
			<WordsButton spans={spans} mark={mark}>
				<strong lang={langOfFrameworks()}>{roleName(role)}</strong>
			</WordsButton>
			<Reasons ad={ad} match={match} />
			<RoleSource role={role} />
		</li>
	);
}

/** Where title and content tell different work in a framework; nothing where they do not. */
function Disagreement({ ad, framework }: { readonly ad: AdView; readonly framework: RoleFramework }) {
	const found = ad.analysis.disagreements.find((disagreement) => disagreement.framework === framework);
	const [byTitle, byContent] = [ad.roles[found?.byTitle ?? ''], ad.roles[found?.byContent ?? '']];
	if (byTitle === undefined || byContent === undefined) return null;
	return (
		<p class="hint">
			<WithEnglish
				says={words().overlay.disagreement(byTitle.title, byContent.title)}
				english={[byTitle.title, byContent.title]}
			/>
		</p>
	);
}

type Props = {
	readonly ad: AdView;
	/** What the user reads by; null: whichever is closest. */
	readonly chosen: RoleFramework | null;
	readonly mark: MarkWords | null;
	/** Null where nothing can be saved. */
	readonly actions: Pick<Actions, 'correct' | 'uncorrect'> | null;
	/** Null where no other role can be named. */
	readonly here: RolesHere | null;
};

/** One framework: its closest roles, what the user said of them, and how to say something else. */
function OfFramework({
	ad,
	framework,
	mark,
	actions,
	here,
}: Omit<Props, 'chosen'> & { readonly framework: RoleFramework }) {
	const text = words();
	const matches = ad.analysis.roles[framework].slice(0, 3);
	const corrections = ad.corrections.filter(
		({ kept: { correction } }) => correction.kind === 'role' && correction.framework === framework,
	);
	return (
		<div class="of-framework">
			<h3>{text.frameworks[framework]}</h3>
			{matches.length === 0 ? <p class="hint">{text.roleView.noneIn(text.frameworks[framework])}</p> : null}
			{matches.length === 0 ? null : (
				<ol>
					{matches.map((match) => (
						<Role key={match.id} ad={ad} match={match} mark={mark} />
					))}
				</ol>
			)}
			<Disagreement ad={ad} framework={framework} />
			<Corrected ad={ad} corrections={corrections} uncorrect={actions?.uncorrect ?? null} />
			{corrections.some(({ isApplied }) => !isApplied) ? <p class="hint">{text.correcting.notApplied}</p> : null}
			{actions === null || here === null ? null : (
				<CorrectRole ad={ad} framework={framework} correct={actions.correct} here={here} />
			)}
		</div>
	);
}

/** The frameworks of which the user said that none, or another role, is meant. */
const correctedIn = ({ corrections }: AdView): RoleFramework[] =>
	corrections.flatMap(({ kept: { correction } }) => (correction.kind === 'role' ? [correction.framework] : []));

/** The closest roles of the framework that the user chose, or whose role is closest, then of the others; a sentence where none is close. */
export function RoleList({ ad, chosen, mark, actions, here }: Props) {
	const text = words();
	const { first, others } = orderFrameworks(ad.analysis, chosen);
	const shown = [chosen ?? first, ...others, ...correctedIn(ad)].filter((framework) => framework !== null);
	return (
		<section class="roles" aria-label={text.overlay.roles}>
			<h2>{text.overlay.roles}</h2>
			{shown.length === 0 ? <p class="hint">{text.overlay.noRoles}</p> : null}
			{[...new Set(shown)].map((framework) => (
				<OfFramework key={framework} ad={ad} framework={framework} mark={mark} actions={actions} here={here} />
			))}
		</section>
	);
}
