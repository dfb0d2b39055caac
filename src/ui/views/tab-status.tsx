// What the popup says of the current tab beyond its ad: hidden, private, not supported, not allowed yet.
import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../messages/views.ts';
import type { PopupApi } from '../api.ts';
import { words } from '../words/words.ts';

type Props = { readonly view: TabView; readonly api: PopupApi };

/** The sentence for a tab without an ad, null where an ad or a list was read. */
function sentenceFor(view: TabView): string | null {
	const text = words();
	switch (view.content.kind) {
		case 'ad':
		case 'list':
			return null;
		case 'problem':
			return text.problems[view.content.problem];
		case 'no-ad':
			return text.popup.noAd;
		case 'other-site':
			return text.popup.otherSite;
		default:
			return view.content satisfies never;
	}
}

/** Sentences and the buttons that go with them. */
export function TabStatus({ view, api }: Props) {
	const text = words().popup;
	const [allowed, setAllowed] = useState(true);
	useEffect(() => {
		void api.mayReadSites().then(setAllowed);
	}, [api]);
	const sentence = sentenceFor(view);
	return (
		<div class="status">
			{view.privateWindow ? <p class="notice">{text.privateWindow}</p> : null}
			{view.storeWorks ? null : <p class="notice">{text.storeFails}</p>}
			{allowed ? null : (
				<p class="notice">
					{text.allowWhy}{' '}
					<button type="button" onClick={() => void api.askForSites().then(setAllowed)}>
						{text.allow}
					</button>
				</p>
			)}
			{sentence === null || !allowed ? null : <p>{sentence}</p>}
		</div>
	);
}
