// What overlay, side panel and popup do with the ad of a tab, as calls to the background: one binding for all of them.
import type { AnswerOf, CallName, InputOf } from '../messages/calls.ts';
import { valueOf } from './answers.ts';
import type { OverlayApi } from './api.ts';

/** Makes a call; null when it is refused or the extension is gone. */
type Call = <Name extends CallName>(name: Name, input: InputOf<Name>) => Promise<AnswerOf<Name> | null>;

type AdCallsOfApi = Pick<
	OverlayApi,
	| 'rolesOfAd'
	| 'rate'
	| 'undo'
	| 'saveAd'
	| 'unsaveAd'
	| 'correct'
	| 'uncorrect'
	| 'mute'
	| 'unmute'
	| 'choose'
	| 'jumpToJob'
>;

const isDone = (answer: { readonly ok: boolean } | null): boolean => answer?.ok === true;

/** `tabOf`: the tab that is meant at that moment; what an overlay says of it counts for nothing, its sender does. */
export const bindAdCalls = (call: Call, tabOf: () => number | null): AdCallsOfApi => ({
	rolesOfAd: async () => valueOf(await call('roles-of-ad', { tab: tabOf() })),
	rate: async (concept, level) => isDone(await call('rate', { concept, level, tab: tabOf() })),
	undo: async () => valueOf(await call('undo', { tab: tabOf() })) !== null,
	saveAd: async (status) => isDone(await call('save-ad', { tab: tabOf(), status })),
	unsaveAd: async () => isDone(await call('unsave-ad', { tab: tabOf() })),
	correct: async (correction) => isDone(await call('correct', { tab: tabOf(), correction })),
	uncorrect: async (id) => isDone(await call('uncorrect', { tab: tabOf(), id })),
	mute: async (mute) => isDone(await call('mute', { tab: tabOf(), mute })),
	unmute: async (mute) => isDone(await call('unmute', { tab: tabOf(), mute })),
	choose: async (choices) => isDone(await call('choose', { tab: tabOf(), choices })),
	jumpToJob: (key) => void call('jump-to-job', { tab: tabOf(), key }),
});
