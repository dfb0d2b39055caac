// The overlay page inside a job board's page: shows its token, then mounts the view.
import { render } from 'preact';
import { callBackground, hearNotices, isExtensionAlive, onBackgroundGone } from '../../src/platform/messages.ts';
import type { OverlayApi } from '../../src/ui/api.ts';
import { Overlay } from '../../src/ui/views/overlay.tsx';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/overlay.css';

const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

/** An orphan goes blank: nothing of the user stays on screen once the extension is gone. */
const blank = (): void => render(null, document.body);

async function start(): Promise<void> {
	const admitted = await callBackground('overlay-hello', { token });
	if (admitted === null || !admitted.ok) return;
	const api: OverlayApi = {
		view: async () => {
			const answer = await callBackground('overlay-view', null);
			if (!isExtensionAlive()) blank();
			return answer?.ok === true ? answer.value : null;
		},
		onChange: (changed) => hearNotices(() => changed()),
		markWords: (spans, scroll) => void callBackground('mark-words', { spans, scroll }),
		setDock: (dock) => void callBackground('set-dock', { dock }),
		hide: (where) => void callBackground('hide-overlay', { where }),
		leave: () => void callBackground('leave-overlay', null),
	};
	onBackgroundGone(() => {
		if (!isExtensionAlive()) blank();
	});
	render(<Overlay api={api} />, document.body);
}

void start();
