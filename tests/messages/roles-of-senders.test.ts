// Who a message comes from, by what the browser says of its sender.
import { describe, expect, it } from 'vitest';
import { mayCall, roleOf } from '../../src/messages/roles-of-senders.ts';
import { memoryWorld } from '../app/memory-ports.ts';
import { callNames, callsOfRoles } from '../app/sample-calls.ts';
import { frameOf, nobodies, overlays, own, pages, readers, scriptOf } from '../app/senders.ts';

const { isListed } = memoryWorld().ports;

describe.each([
	['reader', readers],
	['overlay', overlays],
	['page', pages],
	['nobody', nobodies],
] as const)('the role of %s', (role, senders) => {
	it.each(senders)('is that of %s', (_name, sender) => {
		expect(roleOf(sender, own, isListed)).toBe(role);
	});

	it('may make its own calls and no other', () => {
		expect(callNames.filter((call) => mayCall(role, call)).toSorted()).toEqual([...callsOfRoles[role]].toSorted());
	});
});

describe('every call', () => {
	it('belongs to exactly one role, but those that are made in the overlay and in pages alike', () => {
		const roles = ['reader', 'overlay', 'page', 'nobody'] as const;
		const shared = callNames.filter((call) => roles.filter((role) => mayCall(role, call)).length !== 1);
		const ofAds = [
			'save-ad',
			'unsave-ad',
			'correct',
			'uncorrect',
			'mute',
			'unmute',
			'roles-of-ad',
			'jump-to-job',
			'choose',
		];
		expect(shared).toEqual([...ofAds, 'rate', 'unrate', 'undo']);
		for (const call of shared) expect(roles.filter((role) => mayCall(role, call))).toEqual(['overlay', 'page']);
	});
});

describe('in Firefox', () => {
	const here = { id: 'plumbline@plumbline.example', origin: 'moz-extension://0f2b1c5e-4d2e-4a57-9a55-1c2d3e4f5a6b' };

	it('the extension is known by its origin, not by its id', () => {
		const url = `${here.origin}/overlay.html`;
		expect(roleOf(frameOf('frame-a', { extension: here.id, url }), here, isListed)).toBe('overlay');
		const other = 'moz-extension://11111111-4d2e-4a57-9a55-1c2d3e4f5a6b/overlay.html';
		expect(roleOf(frameOf('frame-a', { extension: here.id, url: other }), here, isListed)).toBe('nobody');
	});
});

describe('a list of sites that says yes to everything', () => {
	it('still makes nobody of a frame, and nobody of the extension’s own pages', () => {
		const everything = () => true;
		expect(roleOf(scriptOf('https://example.org/', { frame: 2 }), own, everything)).toBe('nobody');
		expect(roleOf(scriptOf(`${own.origin}/start.html`), own, everything)).toBe('nobody');
		expect(roleOf(frameOf('frame-a', { frame: 0 }), own, everything)).toBe('nobody');
	});
});
