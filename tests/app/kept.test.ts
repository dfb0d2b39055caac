// Where ratings and choices are kept: in the database, with a copy that the process of private windows reads.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import type { OwnSkill } from '../../src/core/own-skill.ts';
import type { Rating } from '../../src/core/rating.ts';
import { openBrowser } from '../platform/browser-stand-in.ts';
import { emptyDisk } from '../store/lives.ts';

const go: Rating = { concept: 'technology/go', scale: 'technology', level: 3, ratedAt: '2026-03-02T09:00:00.000Z' };
const zorble: OwnSkill = { id: 'own/zorble', label: 'Zorble', kind: 'technology', addedAt: go.ratedAt };
const rust: Rating = { ...go, concept: 'technology/rust' };
let world: ReturnType<typeof openBrowser>;
let kept: Pick<Ports, 'ratings' | 'ownSkills' | 'sites'>;

/** The ports of a process of this extension that begins now. */
const begin = async (): Promise<Pick<Ports, 'ratings' | 'ownSkills' | 'sites'>> =>
	(await import('../../src/app/kept.ts')).keptPorts();

beforeEach(async () => {
	emptyDisk();
	world = openBrowser();
	kept = await begin();
});
afterEach(() => vi.restoreAllMocks());

const copied = (): unknown => world.local.get('mirror');

describe('in ordinary windows', () => {
	it('every change is in the database and in the copy', async () => {
		await kept.ratings.save(go);
		await kept.ratings.save(rust);
		await kept.ratings.remove(rust.concept);
		await kept.ownSkills.save(zorble);
		await kept.ownSkills.save({ ...zorble, id: 'own/grafter', label: 'Grafter' });
		await kept.ownSkills.remove('own/grafter');
		await kept.sites.change('builtin.com', { dock: 'collapsed' });
		expect(await kept.ratings.readAll()).toEqual([go]);
		expect(await kept.ownSkills.readAll()).toEqual([zorble]);
		expect(copied()).toEqual({
			ratings: [go],
			ownSkills: [zorble],
			sites: { 'builtin.com': { dock: 'collapsed', hidden: false } },
		});
	});

	it('the copy holds both of two changes that are made at once', async () => {
		await Promise.all([kept.ratings.save(go), kept.ratings.save(rust)]);
		expect(copied()).toMatchObject({ ratings: [go, rust] });
	});

	it('a change that is in the database is done, even when no copy can be written', async () => {
		world.answers['local.set'] = () => Promise.reject(new Error('quota'));
		await kept.ratings.save(go);
		expect(await kept.ratings.readAll()).toEqual([go]);
	});

	it('a change that is in the database is done, even when it cannot be read back for the copy', async () => {
		const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
			throw new DOMException('not now', 'UnknownError');
		});
		await expect(kept.ratings.save(go)).resolves.toBeUndefined();
		reading.mockRestore();
		expect(await kept.ratings.readAll()).toEqual([go]);
	});

	it('a change that fails leaves database and copy as they were', async () => {
		await kept.ratings.save(go);
		const before = copied();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(kept.ratings.save(rust)).rejects.toThrow('full');
		expect(copied()).toBe(before);
	});
});

describe('in the process of private windows', () => {
	beforeEach(async () => {
		await kept.ratings.save(go);
		await kept.ownSkills.save(zorble);
		await kept.sites.change('builtin.com', { hidden: true });
		world.browser.extension.inIncognitoContext = true;
		emptyDisk();
		kept = await begin();
	});

	it('the copy is read', async () => {
		expect(await kept.ratings.readAll()).toEqual([go]);
		expect(await kept.ownSkills.readAll()).toEqual([zorble]);
		expect(await kept.sites.read('builtin.com')).toMatchObject({ dock: 'open', hidden: true });
		expect(await kept.sites.read('unjobs.org')).toMatchObject({ dock: 'open', hidden: false });
	});

	it('nothing is recorded, neither in the copy nor in a database', async () => {
		const before = structuredClone(copied());
		const opening = vi.spyOn(indexedDB, 'open');
		await expect(kept.ratings.save(rust)).rejects.toThrow();
		await expect(kept.ratings.remove(go.concept)).rejects.toThrow();
		await expect(kept.ownSkills.save({ ...zorble, id: 'own/grafter' })).rejects.toThrow();
		await expect(kept.ownSkills.remove(zorble.id)).rejects.toThrow();
		await expect(kept.sites.change('builtin.com', { hidden: false })).rejects.toThrow();
		expect(copied()).toEqual(before);
		expect(opening).not.toHaveBeenCalled();
	});

	it('a host named like a member of every object has no choice of its own', async () => {
		expect(await kept.sites.read('constructor')).toMatchObject({ dock: 'open', hidden: false });
	});
});
