// The second step: the five skills of the chosen role that say most, each with its levels.
import { useState } from 'preact/hooks';
import type { ConceptId } from '../../../core/concept.ts';
import { scaleOf, type RatedLevel } from '../../../core/rating.ts';
import type { LibraryRole } from '../../../taxonomy/library.ts';
import { anchorsOf } from '../../../taxonomy/skill-anchors.ts';
import type { Done, WelcomeApi } from '../../api.ts';
import type { Knowledge } from '../../parts/known-concepts.ts';
import { LevelPicker } from '../../parts/level-picker.tsx';
import { roleName } from '../../parts/role-name.ts';
import { hasSingleKeys } from '../../parts/single-keys.ts';
import { findTellingSkills } from '../../parts/telling-skills.ts';
import type { DashboardData } from '../../parts/use-dashboard-data.ts';
import { words } from '../../words/words.ts';

/** So many are asked for: enough to see what a fit is made of, few enough to be done in a minute. */
const mostSkills = 5;

type Props = {
	readonly api: WelcomeApi;
	readonly data: DashboardData;
	readonly knowledge: Knowledge;
	readonly role: LibraryRole;
	readonly onGoOn: () => void;
};

/** Which skills they are is settled when the step begins, so that none goes away once it is rated. */
export function RateStep({ api, data, knowledge, role, onGoOn }: Props) {
	const { welcome: text, dashboard } = words();
	const levels = new Map(data.profile.ratings.map(({ concept, level }) => [concept, level]));
	const [skills] = useState(() =>
		findTellingSkills(
			role,
			knowledge.library,
			(concept) => !levels.has(concept) && knowledge.concepts.has(concept),
			mostSkills,
		).flatMap((id) => knowledge.concepts.get(id) ?? []),
	);
	const [said, setSaid] = useState('');
	const name = roleName(role);
	const tell = async (asked: Promise<Done>, label: string, done: string): Promise<boolean> => {
		const outcome = await asked;
		await data.load();
		setSaid(outcome.ok ? done : dashboard.notSaved(label, dashboard.failures[outcome.reason]));
		return outcome.ok;
	};
	const rate = (concept: ConceptId, label: string, level: RatedLevel): Promise<boolean> =>
		tell(api.rate(concept, level), label, text.saved(label));
	/** The focus goes on at once: the next key may come before this rating is on disk. */
	const rateAndGoOn = (concept: ConceptId, label: string, level: RatedLevel): void => {
		const at = skills.findIndex(({ id }) => id === concept);
		const next = [...skills.slice(at + 1), ...skills.slice(0, at)].find(({ id }) => !levels.has(id));
		const place = next === undefined ? '.acts .main' : `[data-skill="${next.id}"] input`;
		document.querySelector<HTMLElement>(place)?.focus();
		void rate(concept, label, level);
	};
	const scales = [...new Set(skills.map(({ kind }) => scaleOf(kind)))];
	return (
		<>
			{skills.length === 0 ? (
				<p class="notice">{role.expects.length === 0 ? text.noSkills(name) : text.allRated(name)}</p>
			) : (
				<>
					<h3>{text.rateHeading(skills.length, name)}</h3>
					<p class="hint">
						{text.rateHint} {scales.map((scale) => text.levelsOf[scale]).join(' ')}
						{hasSingleKeys() ? ` ${text.rateKeys}` : null}
					</p>
				</>
			)}
			<div class="skills">
				{skills.map(({ id, label, kind }) => (
					<div key={id} data-skill={id}>
						<LevelPicker
							label={label}
							scale={scaleOf(kind)}
							rated={levels.get(id) ?? null}
							asked={null}
							disabled={data.store !== 'open'}
							onRate={(level) => void rate(id, label, level)}
							onKeyRate={(level) => rateAndGoOn(id, label, level)}
							onClear={() => void tell(api.unrate(id), label, text.removed(label))}
						/>
						<p class="hint">{anchorsOf(id, kind, knowledge.library, 'rated').definition}</p>
					</div>
				))}
			</div>
			<p class="hint said-last" role="status">
				{said}
			</p>
			<p class="acts">
				<button type="button" class="main" onClick={onGoOn}>
					{text.toAd}
				</button>
			</p>
		</>
	);
}
