// The page of the first run: three steps of one screen each, at addresses that survive a reload (`welcome.html#/rate/ict/tester`).
import { useEffect, useRef } from 'preact/hooks';
import type { WelcomeApi } from '../api.ts';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import { showView } from '../parts/show-view.ts';
import { useDashboardData } from '../parts/use-dashboard-data.ts';
import { useFragment } from '../parts/use-fragment.ts';
import { words } from '../words/words.ts';
import { RateStep } from './welcome/rate-step.tsx';
import { RoleStep } from './welcome/role-step.tsx';
import { TryStep } from './welcome/try-step.tsx';

const steps = ['role', 'rate', 'try'] as const;

type Step = (typeof steps)[number];

/** The whole page. The focus goes to the name of a step when another one is chosen. */
export function Welcome({ api }: { readonly api: WelcomeApi }) {
	const text = words();
	const { welcome } = words();
	const data = useDashboardData(api);
	const [named, ...subject] = useFragment();
	const step = steps.find((each) => each === named) ?? 'role';
	const roleId = subject.join('/');
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef<Step>(step);
	useEffect(() => {
		document.title = `${welcome.stepNames[step]} · ${text.name}`;
		if (shown.current !== step) showView(heading.current);
		shown.current = step;
	}, [step, text, welcome]);
	const { knowledge } = data;
	const role = knowledge?.library.roles.find(({ id }) => id === roleId);
	const addressOf = (each: Step): string => (roleId === '' || each === 'role' ? `#/${each}` : `#/${each}/${roleId}`);
	const goTo = (address: string): void => {
		location.hash = address;
	};
	return (
		<div class="page welcome">
			<header class="masthead">
				<p class="brand">
					<PlumbMark size={26} />
					<b>{text.name}</b>
				</p>
				<a class="leave" href="/dashboard.html#/profile">
					{welcome.skip}
				</a>
			</header>
			<main>
				<h1>{welcome.heading}</h1>
				{step === 'role' ? <p class="lead">{welcome.lead}</p> : null}
				<nav aria-label={welcome.steps}>
					<ol class="steps-of">
						{steps.map((each) => (
							<li key={each}>
								<a href={addressOf(each)} aria-current={each === step ? 'step' : undefined}>
									{welcome.stepNames[each]}
								</a>
							</li>
						))}
					</ol>
				</nav>
				<div role="alert">
					{data.store === 'unopened' ? <p class="notice">{text.dashboard.storeFails}</p> : null}
					{data.texts === 'failed' ? <p class="notice">{text.dashboard.textsFail}</p> : null}
				</div>
				<h2 class="unseen" tabIndex={-1} ref={heading}>
					{welcome.stepAt(steps.indexOf(step) + 1, steps.length, welcome.stepNames[step])}
				</h2>
				{step === 'role' ? (
					<RoleStep
						api={api}
						data={data}
						knowledge={knowledge}
						onGoOn={(id) => goTo(id === null ? '#/try' : `#/rate/${id}`)}
					/>
				) : step === 'try' ? (
					<TryStep api={api} data={data} />
				) : role !== undefined && knowledge !== null && data.store !== 'asked' ? (
					<RateStep key={role.id} {...{ api, data, knowledge, role }} onGoOn={() => goTo(addressOf('try'))} />
				) : (
					<p class="notice">{knowledge === null || data.store === 'asked' ? text.dashboard.loading : welcome.noRole}</p>
				)}
			</main>
		</div>
	);
}
