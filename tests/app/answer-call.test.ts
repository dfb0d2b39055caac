// Who is heard with which call, and what happens to a message that is not one.
import { describe, expect, it } from 'vitest';
import { answerCall } from '../../src/app/answer-call.ts';
import { addressA } from './ads.ts';
import { memoryWorld } from './memory-ports.ts';
import { callNames, callsOfRoles, messageOf } from './sample-calls.ts';
import { frameOf, nobodies, overlays, own, pages, popup, readers, scriptOf } from './senders.ts';
import { readFirstAd, stand } from './visit.ts';

const roles = [
	['reader', readers],
	['overlay', overlays],
	['page', pages],
	['nobody', nobodies],
] as const;

const table = roles.flatMap(([role, senders]) => senders.map(([name, sender]) => [name, role, sender] as const));

describe.each(table)('%s (%s)', (_name, role, sender) => {
	it('is heard with the calls of its role and with no other', () => {
		const heard = callNames.filter((call) => {
			const world = memoryWorld();
			stand(world, addressA);
			return answerCall(world.ports, own, messageOf(call), sender) !== null;
		});
		expect(heard.toSorted()).toEqual([...callsOfRoles[role]].toSorted());
	});
});

describe('a call that is not heard', () => {
	it('changes nothing and tells nobody', () => {
		const world = memoryWorld();
		stand(world, addressA);
		for (const [, sender] of nobodies)
			for (const call of callNames) expect(answerCall(world.ports, own, messageOf(call), sender)).toBeNull();
		expect(world.session.size + world.ratings.size + world.sites.size + world.toolbar.size).toBe(0);
		expect([...world.orders, ...world.notices, ...world.styled]).toEqual([]);
	});

	it.each([
		['a call of no name', {}],
		['a call of an unknown name', { call: 'all-ratings', input: null }],
		['a call named like a member of every object', { call: 'constructor', input: null }],
		['a call whose input does not fit', { call: 'rate', input: { concept: 'technology/python', level: 6, tab: 1 } }],
		['a call that says who it is from', { call: 'profile', input: null, role: 'page' }],
		['a notice of the background', { notice: 'profile-changed' }],
		['an order of the background', { order: 'unmount' }],
		['a text', 'profile'],
		['nothing', null],
		['an absent message', undefined],
	])('is also %s', (_name, message) => {
		const world = memoryWorld();
		for (const sender of [popup, scriptOf(addressA)]) expect(answerCall(world.ports, own, message, sender)).toBeNull();
	});
});

describe('the script of a page', () => {
	it('cannot save, correct, mute, choose, look at what is kept, or open and mark anything', () => {
		const world = memoryWorld();
		stand(world, addressA);
		const forbidden = [...callsOfRoles.overlay, ...callsOfRoles.page];
		for (const [, script] of readers)
			for (const call of forbidden) expect(answerCall(world.ports, own, messageOf(call), script), call).toBeNull();
		expect(world.savedAds.size + world.corrections.size + world.mutes.size + world.sites.size).toBe(0);
		expect([...world.orders, ...world.notices, ...world.opened]).toEqual([]);
	});
});

describe('an overlay that has shown no token', () => {
	it('is answered that it is unknown, whatever it asks, and nothing is done', async () => {
		const world = memoryWorld();
		await readFirstAd(world);
		world.notices.length = 0;
		for (const call of callsOfRoles.overlay) {
			const reason = call === 'overlay-hello' ? 'bad-token' : 'unknown-frame';
			const answer = answerCall(world.ports, own, messageOf(call), frameOf('stranger'));
			expect(await answer, call).toEqual({ ok: false, reason });
		}
		expect(world.savedAds.size + world.corrections.size + world.mutes.size + world.sites.size).toBe(0);
		expect([...world.orders, ...world.notices, ...world.opened]).toEqual([]);
	});
});

describe('a role', () => {
	it('is decided by the sender, whatever the message says of itself', () => {
		const world = memoryWorld();
		const claims = { ...(messageOf('profile') as object), sender: popup };
		expect(answerCall(world.ports, own, claims, scriptOf(addressA))).toBeNull();
	});
});
