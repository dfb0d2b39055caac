// Which frames are heard as overlays: those that showed a fresh token, and only for the tab that it was given for.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf } from '../messages/calls.ts';
import { readDock, readSide } from './dock.ts';
import type { PageSender } from './page-sender.ts';
import type { Ports } from './ports.ts';
import { hostOf } from './page-address.ts';

/** How long a token may be used, in milliseconds: mounting takes a few hundred. */
const tokenLifeMs = 5_000;

/** A frame that is heard, and the document that hosts it. */
export type KnownFrame = { readonly tab: number; readonly reader: string };

type Token = KnownFrame & { readonly expiresAt: number };

const tokenKey = (token: string): string => `token:${token}`;
const frameKey = (document: string): string => `frame:${document}`;

/** A new token for the sender's tab, unless the user hid Plumbline on this site. */
export async function grantToken(ports: Ports, sender: PageSender): Promise<AnswerOf<'overlay-token'>> {
	const host = hostOf(sender.url);
	const hidden = await ports.sites.read(host).then(
		(choice) => choice.hidden,
		() => false,
	);
	if (hidden) return failure('site-hidden');
	await dismissFramesOf(ports, sender.tab, sender.document);
	const token = ports.randomToken();
	const granted: Token = { tab: sender.tab, reader: sender.document, expiresAt: ports.now() + tokenLifeMs };
	await ports.session.write(tokenKey(token), granted);
	await ports.prepareMarks(sender.tab, sender.document);
	const side = await readSide(ports, sender.tab, host);
	return success({ token, side, dock: await readDock(ports, sender.tab, host, ports.isList(sender.url)) });
}

/** Tokens that are being looked up: storage has no "take", so a second frame that shows one meanwhile is refused. */
const inUse = new Set<string>();

/** Uses a token up. True when it was fresh and given for this tab; then the frame is heard from now on. */
export async function admitFrame(
	ports: Ports,
	frame: { tab: number; document: string },
	token: string,
): Promise<boolean> {
	if (inUse.has(token)) return false;
	inUse.add(token);
	const granted = await takeToken(ports, token).finally(() => inUse.delete(token));
	if (granted === undefined || granted.tab !== frame.tab || granted.expiresAt < ports.now()) return false;
	const known: KnownFrame = { tab: granted.tab, reader: granted.reader };
	await ports.session.write(frameKey(frame.document), known);
	return true;
}

async function takeToken(ports: Ports, token: string): Promise<Token | undefined> {
	const granted = await ports.session.read<Token>(tokenKey(token));
	await ports.session.remove(tokenKey(token));
	return granted;
}

/** The frame's tab and host document, undefined when it never showed a token. */
export const findFrame = (ports: Ports, document: string): Promise<KnownFrame | undefined> =>
	ports.session.read<KnownFrame>(frameKey(document));

/** Every frame that is heard. */
export async function listFrames(ports: Ports): Promise<(KnownFrame & { readonly document: string })[]> {
	const keys = await ports.session.keys('frame:');
	const frames = await Promise.all(
		keys.map(async (key) => {
			const frame = await ports.session.read<KnownFrame>(key);
			return frame === undefined ? [] : [{ ...frame, document: key.slice('frame:'.length) }];
		}),
	);
	return frames.flat();
}

/** Forgets one frame. */
export const dismissFrame = (ports: Ports, document: string): Promise<void> => ports.session.remove(frameKey(document));

/** Forgets the frames and tokens of a tab that was closed, or those of all its documents but the one it shows now. */
export async function dismissFramesOf(ports: Ports, tab: number, shown?: string): Promise<void> {
	for (const key of [...(await ports.session.keys('frame:')), ...(await ports.session.keys('token:'))]) {
		const known = await ports.session.read<KnownFrame>(key);
		if (known?.tab === tab && known.reader !== shown) await ports.session.remove(key);
	}
}
