// The frameworks: publisher, edition and licence of each, and what was changed on the way here.
import type { SourceNote } from '../../../../taxonomy/shapes.ts';
import { words } from '../../../words/words.ts';

/** Notes on sources are kept in English whatever language the page speaks. */
const noteLanguage = 'en';

/** What a note says, or a sentence where it says that the document does not. */
const said = (value: string): string => (value === 'not stated' ? words().about.notStated : value);

function Source({ source }: { readonly source: SourceNote }) {
	const text = words().about;
	const edition = [source.version, source.date].filter((part) => part !== 'not stated').join(', ');
	const notes = [...source.changes, ...source.faults];
	return (
		<li data-source={source.framework}>
			<h3 lang={noteLanguage}>{source.title}</h3>
			<p lang={noteLanguage}>{source.attribution}</p>
			<dl>
				<div>
					<dt>{text.edition}</dt>
					<dd>{edition === '' ? text.notStated : edition}</dd>
				</div>
				<div>
					<dt>{text.licence}</dt>
					<dd>{said(source.licence)}</dd>
				</div>
			</dl>
			{notes.length === 0 ? null : (
				<details>
					<summary>{text.changed}</summary>
					<ul class="plain" lang={noteLanguage}>
						{notes.map((note) => (
							<li key={note}>{note}</li>
						))}
					</ul>
				</details>
			)}
		</li>
	);
}

/** All of them, and ESCO, to which some refer. */
export function Sources({ sources }: { readonly sources: readonly SourceNote[] }) {
	const text = words().about;
	return (
		<section aria-labelledby="about-sources">
			<h2 id="about-sources">{text.sourcesHeading}</h2>
			<p class="lead">{text.sourcesLead}</p>
			<ul class="sources">
				{sources.map((source) => (
					<Source key={source.framework} source={source} />
				))}
			</ul>
			<p>{text.esco}</p>
		</section>
	);
}
