// The skills that one ad asks, each beside what the user says of it.
import type { AdRow } from '../../../../core/saved-ad.ts';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import { AskedWords, OwnWords, statusOf, StatusWords, type AdWorld } from './asked-skill.tsx';

/** A table in the order of the ad, musts first; a skill's name leads to where it is rated. */
export function SkillTable({ ad, of }: { readonly ad: AdRow; readonly of: AdWorld }) {
	const text = words().ads;
	if (ad.asked.length === 0) return <p class="hint">{text.noSkillsHere}</p>;
	return (
		<>
			<div class="wide">
				<table>
					<thead>
						<tr>
							<th scope="col">{text.skill}</th>
							<th scope="col">{text.asked}</th>
							<th scope="col">{text.you}</th>
							<th scope="col">{text.result}</th>
						</tr>
					</thead>
					<tbody>
						{ad.asked.map((asked) => (
							<tr key={asked.concept}>
								<th scope="row">
									<a href={`#/profile/rate/skill/${asked.concept}`} lang={langOfConcept(asked.concept)}>
										{of.world.nameOf(asked.concept)}
									</a>
								</th>
								<td>
									<AskedWords asked={asked} of={of} />
								</td>
								<td>
									<OwnWords concept={asked.concept} of={of} />
								</td>
								<td>
									<StatusWords status={statusOf(asked, of)} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{ad.unkept > 0 ? <p class="hint">{text.unkept(ad.unkept)}</p> : null}
			<p class="hint">{text.fitHow}</p>
		</>
	);
}
