// Up to four ads side by side: facts and counts, and every skill that any of them asks, against what the user says of it.
import type { AdRow } from '../../../../core/saved-ad.ts';
import type { Strength } from '../../../../core/analysis.ts';
import type { DashboardApi } from '../../../api.ts';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { useCsv } from '../../../parts/use-csv.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
import { words } from '../../../words/words.ts';
import { fitParts } from './ad-table-row.tsx';
import { adAddress, compareAddress, listAddress } from './ads-route.ts';
import { AskedWords, askedText, OwnWords, ownText, statusOf, StatusWords, type AdWorld } from './asked-skill.tsx';
import { compareSkillsOf } from './compared-skills.ts';
import { useAdRows } from './use-ad-rows.ts';

/** Facts of ads by their names, one value an ad. */
function factsOf(ads: readonly AdRow[], { world, judge }: AdWorld): readonly (readonly [string, readonly string[]])[] {
	const text = words().ads;
	const metOf = (strength: Strength) =>
		ads.map((ad) => {
			const { met, asked } = judge.fitOf({ asked: ad.asked.filter((each) => each.strength === strength) });
			return asked === 0 ? text.notAsked : text.metOf(met, asked);
		});
	return [
		[text.employer, ads.map(({ company }) => company ?? text.notStated)],
		[text.site, ads.map(({ host }) => host)],
		[text.closest, ads.map(({ roles }) => roles.map((role) => world.nameOf(role)).join(' · ') || text.noRole)],
		[text.seen, ads.map(({ seenAt }) => text.on(seenAt))],
		[text.status, ads.map(({ status }) => (status === null ? text.seenOnly : words().saving.statuses[status]))],
		[
			text.fit,
			ads.map((ad) =>
				Object.values(fitParts(judge.fitOf(ad)))
					.filter((part) => part !== null)
					.join(' · '),
			),
		],
		[text.musts, metOf('must')],
		[text.preferred, metOf('preferred')],
	];
}

const titleOf = ({ title }: AdRow): string => (title === '' ? words().ads.untitled : title);

/** What the table shows, as rows of text. */
function* asRows(ads: readonly AdRow[], of: AdWorld): Generator<string[]> {
	const text = words().ads;
	yield [text.fact, text.you, ...ads.map(titleOf)];
	for (const [name, values] of factsOf(ads, of)) yield [name, '', ...values];
	for (const { concept, asked } of compareSkillsOf(ads)) {
		const cells = asked.map((each) =>
			each === null ? text.notAsked : words().pair(askedText(each, of), text.beside[statusOf(each, of)]),
		);
		yield [of.world.nameOf(concept), ownText(concept, of), ...cells];
	}
}

type TableProps = { readonly ads: readonly AdRow[]; readonly of: AdWorld };

function ComparedTable({ ads, of }: TableProps) {
	const text = words().ads;
	return (
		<div class="wide" tabIndex={0} role="region" aria-label={text.compareTable}>
			<table class="compared">
				<thead>
					<tr>
						<th scope="col">{text.fact}</th>
						<th scope="col">{text.you}</th>
						{ads.map((ad) => (
							<th key={ad.key} scope="col">
								<a href={adAddress(ad.key)}>{titleOf(ad)}</a>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{factsOf(ads, of).map(([name, values]) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td />
							{values.map((value, at) => (
								<td key={ads[at]?.key}>
									<WithEnglish says={value} english={(ads[at]?.roles ?? []).map(of.world.nameOf)} />
								</td>
							))}
						</tr>
					))}
				</tbody>
				<tbody>
					{compareSkillsOf(ads).map(({ concept, asked }) => (
						<tr key={concept}>
							<th scope="row" lang={langOfConcept(concept)}>
								{of.world.nameOf(concept)}
							</th>
							<td>
								<OwnWords concept={concept} of={of} />
							</td>
							{asked.map((each, at) => (
								<td key={ads[at]?.key} class={each === null ? 'hint' : undefined}>
									{each === null ? (
										text.notAsked
									) : (
										<>
											<AskedWords asked={each} of={of} /> <StatusWords status={statusOf(each, of)} />
										</>
									)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

type Props = {
	readonly keys: readonly string[];
	readonly api: DashboardApi;
	readonly of: AdWorld;
	readonly onSaid: (said: string) => void;
};

/** The ads of some keys, as they stand in the address. */
export function CompareAds({ keys, api, of, onSaid }: Props) {
	const text = words().ads;
	const ads = useAdRows(api, keys);
	const { writing, save } = useCsv(api, onSaid);
	return (
		<>
			<p>
				<a href={listAddress}>{text.backToList}</a>
			</p>
			{ads === undefined ? <p class="hint">{text.loading}</p> : null}
			{ads === null ? <p class="notice problem">{text.storeFails}</p> : null}
			{ads?.length === 0 ? <p class="notice">{text.tooFew}</p> : null}
			{ads === undefined || ads === null || ads.length === 0 ? null : (
				<section>
					<h2>{text.compareHeading(ads.length)}</h2>
					<p class="hint">{text.compareLead}</p>
					<div class="acts">
						<button
							type="button"
							disabled={writing !== null}
							onClick={() => void save('plumbline-ads-compared', asRows(ads, of), ads.length)}
						>
							{text.exportCsv}
						</button>
						{ads.length < 2
							? null
							: ads.map((ad) => (
									<a key={ad.key} href={compareAddress(keys.filter((key) => key !== ad.key))}>
										{text.leaveOut(titleOf(ad))}
									</a>
								))}
					</div>
					<ComparedTable ads={ads} of={of} />
					<p class="hint">{text.fitHow}</p>
				</section>
			)}
		</>
	);
}
