// The overlay page inside a job board's page: shows its token, then mounts the view.
import { render } from 'preact';
import type { CallName, InputOf } from '../../src/messages/calls.ts';
import { callBackground, hearFrameNotices, isExtensionAlive, keepPort } from '../../src/platform/messages.ts';
import type { OverlayApi } from '../../src/ui/api.ts';
import { bindAdCalls } from '../../src/ui/bind-ad-calls.ts';
import { keepScrollInside } from '../../src/ui/parts/keep-scroll-inside.ts';
import { Overlay } from '../../src/ui/views/overlay.tsx';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/overlay.css';
import '../../src/ui/styles/overlay-bar.css';
import '../../src/ui/styles/overlay-views.css';
import '../../src/ui/styles/overlay-correct.css';
import '../../src/ui/styles/overlay-fit.css';
import '../../src/ui/styles/job-list.css';

const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

/** An orphan goes blank: nothing of the user stays on screen once the extension is gone. */
const blankIfOrphaned = (): void => {
	if (!isExtensionAlive()) render(null, document.body);
};

async function start(): Promise<void> {
	const admitted = await callBackground('overlay-hello', { token });
	if (admitted === null || !admitted.ok) return;
	const openPort = keepPort(blankIfOrphaned);
	const call = <Name extends CallName>(name: Name, input: InputOf<Name>): ReturnType<typeof callBackground<Name>> => {
		openPort();
		return callBackground(name, input);
	};
	const api: OverlayApi = {
		// The background takes the tab from the sender.
		...bindAdCalls(call, () => null),
		view: async () => {
			const answer = await call('overlay-view', null);
			return answer?.ok === true ? answer.value : null;
		},
		onChange: (changed) => hearFrameNotices(() => changed()),
		markWords: (spans, scroll) => void call('mark-words', { spans, scroll }),
		setDock: (dock, side) => void call('set-dock', { dock, side }),
		hide: (where) => void call('hide-overlay', { where }),
		openPage: (route) => void call('open-page', { route }),
		leave: () => void call('leave-overlay', null),
	};
	// Firefox tells nobody when an extension goes; whoever looks at the overlay or touches it makes it look for itself.
	for (const sign of ['focus', 'blur', 'pointerover', 'visibilitychange'])
		addEventListener(sign, blankIfOrphaned, true);
	keepScrollInside(document);
	render(<Overlay api={api} />, document.body);
}

void start();
