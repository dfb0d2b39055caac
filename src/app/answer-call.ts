// Every call to the background, answered by its use case once sender and shape are in order.
import { failure, success } from '../core/outcome.ts';
import { readCall, type CheckedCall } from '../messages/guards.ts';
import { mayCall, roleOf, type Sender, type SenderRole } from '../messages/roles-of-senders.ts';
import { answerAd } from './answer-ad.ts';
import { answerPage } from './answer-page.ts';
import { admitFrame, findFrame, grantToken, type KnownFrame } from './overlay-access.ts';
import type { Ports } from './ports.ts';
import type { PageSender } from './page-sender.ts';
import { rateSkill, unrateSkill } from './rate-skill.ts';
import { markEvidence } from './mark-evidence.ts';
import { noteUnreadAd, readAd } from './read-ad.ts';
import { readList } from './read-list.ts';
import { hideOverlay, leaveOverlay, markWords, setDock } from './steer-overlay.ts';
import { undo } from './undo.ts';
import { viewTab } from './view-tab.ts';

/** This extension as the browser names it. */
export type OwnIdentity = { readonly id: string; readonly origin: string };

/** The answer to a message, or null when it is not heard: unknown, misshapen, or not the sender's to make. */
export function answerCall(ports: Ports, own: OwnIdentity, message: unknown, sender: Sender): Promise<unknown> | null {
	const role = roleOf(sender, own, ports.isListed);
	const call = readCall(message);
	if (call === null || !mayCall(role, call.call)) return null;
	return answerChecked(ports, call, sender, role);
}

async function answerChecked(ports: Ports, call: CheckedCall, sender: Sender, role: SenderRole): Promise<unknown> {
	const { tab, document, url } = sender;
	if (role === 'reader' && tab !== undefined && document !== undefined && url !== undefined) {
		return answerReader(ports, call, { tab, document, url, privateWindow: sender.privateWindow });
	}
	if (role === 'overlay' && tab !== undefined && document !== undefined) {
		return answerOverlay(ports, call, { tab, document });
	}
	return role === 'page' ? answerPage(ports, call, sender.privateWindow) : null;
}

async function answerReader(ports: Ports, call: CheckedCall, sender: PageSender): Promise<unknown> {
	switch (call.call) {
		case 'ad-read':
			return readAd(ports, sender, call.input);
		case 'ad-not-read':
			return noteUnreadAd(ports, sender, call.input);
		case 'list-read':
			return readList(ports, sender, call.input);
		case 'overlay-token':
			return grantToken(ports, sender);
		default:
			return null;
	}
}

async function viewFor(ports: Ports, frame: KnownFrame): Promise<unknown> {
	const view = await viewTab(ports, frame.tab);
	return view === null ? failure('unknown-frame') : success(view);
}

async function answerOverlay(
	ports: Ports,
	call: CheckedCall,
	sender: { tab: number; document: string },
): Promise<unknown> {
	if (call.call === 'overlay-hello' && !(await admitFrame(ports, sender, call.input.token)))
		return failure('bad-token');
	const frame = await findFrame(ports, sender.document);
	if (frame === undefined || frame.tab !== sender.tab) return failure('unknown-frame');
	switch (call.call) {
		case 'overlay-hello':
			await ports.orderReader(frame.tab, frame.reader, { order: 'frame-ready' });
			await markEvidence(ports, frame.tab);
			return viewFor(ports, frame);
		case 'overlay-view':
			return viewFor(ports, frame);
		case 'mark-words':
			return markWords(ports, frame, call.input);
		case 'set-dock':
			return setDock(ports, frame, call.input);
		case 'hide-overlay':
			return hideOverlay(ports, { ...frame, document: sender.document }, call.input);
		case 'leave-overlay':
			return leaveOverlay(ports, frame);
		// In the overlay the user acts in its own tab, whatever the message says.
		case 'rate':
			return rateSkill(ports, { ...call.input, tab: frame.tab });
		case 'unrate':
			return unrateSkill(ports, { ...call.input, tab: frame.tab });
		case 'undo':
			return undo(ports, { tab: frame.tab });
		case 'open-page':
			await ports.openPage(call.input.route);
			return success(null);
		default:
			return answerAd(ports, call, frame.tab);
	}
}
