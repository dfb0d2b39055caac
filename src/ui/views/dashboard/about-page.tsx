// The view "about" of the full page: what Plumbline can and cannot do, how that can be checked, and whose work is in it.
import { useEffect, useState } from 'preact/hooks';
import type { AboutFacts } from '../../../core/about.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { words } from '../../words/words.ts';
import { AccuracyTables } from './about/accuracy-tables.tsx';
import { Libraries } from './about/libraries.tsx';
import { PlainList } from './about/plain-list.tsx';
import { Sources } from './about/sources.tsx';

function WhatItSees() {
	const text = words().about;
	return (
		<section aria-labelledby="about-sees">
			<h2 id="about-sees">{text.seesHeading}</h2>
			<div class="beside">
				<PlainList title={text.sees} lines={text.seesList} />
				<PlainList title={text.seesNot} lines={text.seesNotList} />
			</div>
			<PlainList title={text.keeps} lines={text.keepsList} />
		</section>
	);
}

function WhatPagesLearn() {
	const text = words().about;
	return (
		<section aria-labelledby="about-pages">
			<h2 id="about-pages">{text.pageHeading}</h2>
			<p class="lead">{text.pageLead}</p>
			<div class="beside">
				<PlainList title={text.pageLearns} lines={text.pageLearnsList} />
				<PlainList title={text.pageNever} lines={text.pageNeverList} />
				<PlainList title={text.inChromium} lines={text.inChromiumList} />
				<div>
					<PlainList title={text.inFirefox} lines={text.inFirefoxList} />
					<PlainList title={text.inBoth} lines={text.inBothList} />
				</div>
			</div>
		</section>
	);
}

function Permissions() {
	const text = words().about;
	return (
		<section aria-labelledby="about-permissions">
			<h2 id="about-permissions">{text.permissionsHeading}</h2>
			<PlainList
				title={null}
				lines={(['storage', 'scripting', 'hosts', 'sidePanel'] as const).map((each) => text.permissions[each])}
			/>
			<p class="hint">{text.permissionsNone}</p>
		</section>
	);
}

/** The words stand there at once; figures and lists follow when they are loaded. */
export function AboutPage({ api, data }: ViewProps) {
	const text = words().about;
	const [facts, setFacts] = useState<AboutFacts | null | undefined>(undefined);
	useEffect(
		() =>
			void api.about().then(setFacts, () => {
				setFacts(null);
			}),
		[api],
	);
	return (
		<div class="about-view">
			<h1>{text.heading}</h1>
			<p class="version">{facts == null ? null : <b>{text.version(facts.version)}</b>}</p>
			<p class="lead">{text.lead}</p>
			<p class="acts">
				<a href="/welcome.html">{text.firstRun}</a>
				<a href="#/data">{text.data}</a>
			</p>
			<WhatItSees />
			<WhatPagesLearn />
			<Permissions />
			<section aria-labelledby="about-network">
				<h2 id="about-network">{text.networkHeading}</h2>
				<p class="lead">{text.networkLead}</p>
				<PlainList title={null} lines={text.networkList} />
			</section>
			<div role="alert">{facts === null ? <p class="notice problem">{text.factsFail}</p> : null}</div>
			{facts == null ? null : <AccuracyTables accuracy={facts.accuracy} />}
			{data.knowledge === null ? null : <Sources sources={data.knowledge.library.sources} />}
			{facts == null ? null : <Libraries thirdParties={facts.thirdParties} />}
		</div>
	);
}
