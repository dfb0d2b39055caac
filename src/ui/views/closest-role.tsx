// The closest role in one line of the fit view, and the way to all that is said of roles.
import type { RoleFramework } from '../../core/concept.ts';
import type { AdView, RoleName } from '../../messages/views.ts';
import { orderFrameworks } from '../../core/order-frameworks.ts';
import { roleName } from '../parts/role-name.ts';
import { WithEnglish } from '../parts/with-english.tsx';
import { words } from '../words/words.ts';

type Props = {
	readonly ad: AdView;
	/** What the user reads by; null: whichever is closest. */
	readonly chosen: RoleFramework | null;
	/** Null where there is nothing more to see. */
	readonly onMore: (() => void) | null;
};

/** The closest role of the chosen framework, else the closest of all; a sentence where none is close. */
export function ClosestRole({ ad, chosen, onMore }: Props) {
	const { overlay: text, roleView, frameworks } = words();
	const first = orderFrameworks(ad.analysis, chosen).first ?? orderFrameworks(ad.analysis, null).first;
	const role = first === null ? undefined : ad.roles[ad.analysis.roles[first][0]?.id ?? ''];
	const says = (of: RoleName): string => text.closestRole(roleName(of), frameworks[of.framework]);
	return (
		<section class="closest" aria-label={text.roles}>
			<h2>{text.roles}</h2>
			{role === undefined ? (
				<p class="hint">{text.noRoles}</p>
			) : onMore === null ? (
				<p>
					<WithEnglish says={says(role)} english={[roleName(role)]} />
				</p>
			) : (
				<button type="button" class="to-roles" title={roleView.more} onClick={onMore}>
					<WithEnglish says={says(role)} english={[roleName(role)]} />
				</button>
			)}
		</section>
	);
}
