// The libraries of others that are shipped, each with its licence, and a way to the licences in full.
import type { ThirdParty } from '../../../../core/about.ts';
import { words } from '../../../words/words.ts';

/** A file of the extension (wxt.config.ts): the licences word for word. */
const licencesFile = '/licences.txt';

/** A list that opens, since it is long. */
export function Libraries({ thirdParties }: { readonly thirdParties: readonly ThirdParty[] }) {
	const text = words().about;
	return (
		<section aria-labelledby="about-libraries">
			<h2 id="about-libraries">{text.librariesHeading}</h2>
			<details>
				<summary>{text.librariesLead(thirdParties.length)}</summary>
				<table class="libraries">
					<thead>
						<tr>
							<th scope="col">{text.library}</th>
							<th scope="col">{text.licence}</th>
						</tr>
					</thead>
					<tbody>
						{thirdParties.map(({ name, version, licence }) => (
							<tr key={name}>
								<th scope="row">{`${name} ${version}`}</th>
								<td>{licence}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
			<p class="acts">
				<a href={licencesFile}>{text.licencesInFull}</a>
			</p>
		</section>
	);
}
