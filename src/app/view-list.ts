// What the overlay and the popup show of a page that lists jobs: its cards, with what each title says and what is known of its ad.
import type { Profile } from '../core/profile.ts';
import type { Settings } from '../core/settings.ts';
import { judgeBy } from '../gap/seen-fit.ts';
import type { Engine } from '../matcher/engine.ts';
import type { ListView } from '../messages/views.ts';
import { meaningOfGrade } from '../taxonomy/grade-meaning.ts';
import { kinshipOf } from './compare-ad.ts';
import type { Ports } from './ports.ts';
import { roleNameOf } from './role-name.ts';
import { rolesOfList } from './roles-of-list.ts';
import type { ListContent, TabRecord } from './tab-records.ts';

/** The list of a tab. In private windows, and where the store cannot be read, nothing is known of its ads. */
export async function viewList(
	ports: Ports,
	tab: number,
	{ content, privateWindow }: TabRecord & { readonly content: ListContent },
	{ profile, settings }: { readonly profile: Profile; readonly settings: Settings },
	engine: Engine,
): Promise<ListView> {
	const { jobs, truncated } = content;
	const keys = privateWindow ? [] : jobs.map(({ key }) => key);
	const known = await ports.seenAds.known(keys, ports.now()).catch(() => []);
	const { fitOf } = judgeBy(profile, kinshipOf(engine));
	const roles = rolesOfList(ports, tab, jobs, engine, settings.framework);
	return {
		kind: 'list',
		jobs: jobs.map((job, at) => {
			const role = roles[at] ?? null;
			const { seen = null, status = null } = known[at] ?? {};
			return {
				...job,
				role: role === null ? null : roleNameOf(role),
				gradeMeaning: job.grade === null ? null : meaningOfGrade(job.grade, engine.gradeMeanings),
				seenAt: seen?.seenAt ?? null,
				status,
				fit: seen === null ? null : fitOf(seen),
			};
		}),
		truncated,
	};
}
