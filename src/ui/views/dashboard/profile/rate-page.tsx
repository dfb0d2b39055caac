// Rating skills: those of the role that was chosen, or one that was looked up.
import { useMemo, useState } from 'preact/hooks';
import type { ConceptId } from '../../../../core/concept.ts';
import { isRatable } from '../../../../core/rating.ts';
import type { SearchableConcept } from '../../../api.ts';
import { ratableConcepts, type Knowledge } from '../../../parts/known-concepts.ts';
import { useLanding } from '../../../parts/land-focus.ts';
import { ratingText } from '../../../parts/level-text.ts';
import { PickByName } from '../../../parts/pick-by-name.tsx';
import { queueOf } from '../../../parts/rating-queue.ts';
import { roleName } from '../../../parts/role-name.ts';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import { words } from '../../../words/words.ts';
import { RatingRun } from './rating-run.tsx';
import { TargetRoles } from './target-roles.tsx';

type Props = ViewProps & {
	readonly knowledge: Knowledge;
	/** What the address names after "rate": ["role", …id] or ["skill", …id]. */
	readonly subject: readonly string[];
};

/** What is rated: a role's skills or one skill, null where nothing was chosen or what was chosen is unknown. */
type Choice = { readonly key: string; readonly role: string | null; readonly queue: readonly ConceptId[] };

function chosenBy(subject: readonly string[], targets: readonly string[], knowledge: Knowledge): Choice | null {
	const [kind, ...parts] = subject;
	const id = parts.join('/');
	if (kind === 'skill') {
		const concept = knowledge.concepts.get(id);
		return concept === undefined || !isRatable(concept) ? null : { key: id, role: null, queue: [id] };
	}
	const findRole = (wanted: string) => knowledge.library.roles.find((each) => each.id === wanted);
	const [firstTarget] = targets.flatMap((each) => findRole(each) ?? []);
	const role = kind === 'role' ? findRole(id) : kind === undefined ? firstTarget : undefined;
	const queue = role === undefined ? [] : queueOf(role).filter((concept) => knowledge.concepts.has(concept));
	return role === undefined ? null : { key: role.id, role: roleName(role), queue };
}

/** Cards first, then the roles to choose from and the search for any skill. */
export function RatePage({ api, data, knowledge, subject }: Props) {
	const text = words();
	const [wanted, setWanted] = useState(0);
	const land = useLanding();
	const choice = chosenBy(subject, data.profile.targets, knowledge);
	const skills = useMemo(() => ratableConcepts(knowledge), [knowledge]);
	const goTo = (kind: 'role' | 'skill', id: string): void => {
		location.hash = `#/profile/rate/${kind}/${id}`;
		setWanted((times) => times + 1);
	};
	const describe = ({ id, kind }: SearchableConcept): string => {
		const rating = data.profile.ratings.find(({ concept }) => concept === id);
		const said = rating === undefined ? [] : [ratingText(rating.level, rating.scale, text)];
		return [text.profile.kinds[kind], ...said].join(' · ');
	};
	return (
		<div class={choice === null ? 'rate is-open' : 'rate'}>
			<div>
				{choice === null ? (
					<p class="notice">{subject.length === 0 ? text.profile.startHere : text.profile.unknownSubject}</p>
				) : choice.queue.length === 0 ? (
					<p class="notice">{text.profile.nothingExpected(choice.role ?? '')}</p>
				) : (
					<RatingRun
						key={choice.key}
						{...{ api, data, knowledge, wanted }}
						queue={choice.queue}
						role={choice.role}
						onEnd={() => {
							// A skill that was looked up is followed by the next one to look up.
							if (choice.role === null) land('.any-skill input');
						}}
					/>
				)}
			</div>
			<aside aria-label={text.profile.whatToRate}>
				<TargetRoles
					{...{ api, data, knowledge }}
					current={choice?.role == null ? null : choice.key}
					onRate={(id) => goTo('role', id)}
				/>
				<section class="any-skill" aria-labelledby="any-skill">
					<h2 id="any-skill">{text.profile.others}</h2>
					<PickByName
						label={text.profile.anySkill}
						things={skills}
						disabled={false}
						describe={describe}
						onPick={({ id }) => goTo('skill', id)}
					/>
				</section>
			</aside>
		</div>
	);
}
