// One job of a list: what its card says, what its title suggests, and what the user has done with it before.
import type { GradeMeaning, ListedJobView } from '../../messages/views.ts';
import { daysLeft } from '../parts/arrange-jobs.ts';
import { roleName } from '../parts/role-name.ts';
import { WithEnglish } from '../parts/with-english.tsx';
import { words } from '../words/words.ts';

/** "P-3: about 5 years after an advanced degree"; the grade alone where its scale says nothing. */
function sayGrade(grade: string, meaning: GradeMeaning | null): string {
	const { jobs: text } = words();
	const { years = null, degree = null } = meaning ?? {};
	if (years === null) return degree === null ? grade : text.gradeDegree[degree](grade);
	return degree === null ? text.gradeYears(grade, years) : text.gradeAfter[degree](grade, years);
}

/** "4 days left", "closes today", "closed". */
function sayDays(days: number): string {
	const { jobs: text } = words();
	return days < 0 ? text.closed : days === 0 ? text.closesToday : text.daysLeft(days);
}

type Props = { readonly job: ListedJobView; readonly now: Date; readonly onJump: (key: string) => void };

/** A list entry; its title shows the card in the page. */
export function ListedJob({ job, now, onJump }: Props) {
	const { jobs: text, frameworks, saving } = words();
	const { role, grade, gradeMeaning, closesOn, seenAt, status, fit } = job;
	const days = daysLeft(job, now);
	const place = [job.company, job.place].filter((part) => part !== null).join(' · ');
	return (
		<li class={seenAt === null ? 'job is-unseen' : 'job'}>
			<button type="button" class="words" onClick={() => onJump(job.key)}>
				<strong>{job.title}</strong>
			</button>
			{place === '' ? null : <p>{place}</p>}
			{role === null ? null : (
				<p>
					<WithEnglish says={text.suggests(roleName(role), frameworks[role.framework])} english={[roleName(role)]} />
				</p>
			)}
			{grade === null ? null : <p>{sayGrade(grade, gradeMeaning)}</p>}
			<p class="signs">
				{closesOn === null || days === null ? null : (
					<span
						class={days < 0 ? 'sign is-closed' : days <= 3 ? 'sign is-soon' : 'sign'}
						title={text.closesOn(new Date(`${closesOn}T12:00:00Z`))}
					>
						{sayDays(days)}
					</span>
				)}
				<span class="sign">{seenAt === null ? text.unseen : text.seen(new Date(seenAt))}</span>
				{status === null ? null : <span class="sign is-kept">{saving.statuses[status]}</span>}
				{fit === null ? null : <span class="sign">{text.fit(fit.met, fit.known, fit.asked)}</span>}
			</p>
		</li>
	);
}
