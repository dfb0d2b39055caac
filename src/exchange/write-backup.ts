// Everything that is kept as one file: JSON Lines, the same bytes for the same contents, with a checksum at its end.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Everything } from '../core/exchange.ts';
import { muteKey } from '../core/finding.ts';
import { statementNames } from '../core/profile.ts';
import { byCodeUnits } from '../text/sorted-lines.ts';

/**
 * Raised when a reader of the former version could take a newer file for something else, or for a broken one. 2: saved ads,
 * corrections, mutes, and more of sites. Files of all earlier versions are read.
 */
export const backupVersion = 2;

/** How every backup begins, whatever its version. */
export const backupMark = '{"plumbline":"backup"';

type Plain = Readonly<Record<string, unknown>>;

/** With the keys of every object in the order of their code units, so that no way of making an object shows. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).toSorted(([a], [b]) => byCodeUnits(a, b));
	return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}

/** The profile with its statements in the order in which they are shown, and its ratings in that of their concepts. */
const profileOf = ({ profile }: Everything): Plain => ({
	...Object.fromEntries(statementNames.map((name) => [name, inOrder(profile[name])])),
	ratings: profile.ratings.toSorted((a, b) => byCodeUnits(a.concept, b.concept)).map(inOrder),
});

/** Each record under its name. */
function* recordsOf(everything: Everything): Generator<Plain> {
	const { ownSkills, sites, steps, seenAds, savedAds, corrections, mutes, choice, settings } = everything;
	yield { profile: profileOf(everything) };
	for (const ownSkill of ownSkills.toSorted((a, b) => byCodeUnits(a.id, b.id))) yield { ownSkill: inOrder(ownSkill) };
	for (const site of sites.toSorted((a, b) => byCodeUnits(a.host, b.host))) yield { site: inOrder(site) };
	for (const step of steps.toSorted((a, b) => a.id - b.id)) yield { step: inOrder(step) };
	for (const seenAd of seenAds.toSorted((a, b) => byCodeUnits(a.key, b.key))) yield { seenAd: inOrder(seenAd) };
	for (const savedAd of savedAds.toSorted((a, b) => byCodeUnits(a.key, b.key))) yield { savedAd: inOrder(savedAd) };
	for (const correction of corrections.toSorted((a, b) => a.id - b.id)) yield { correction: inOrder(correction) };
	for (const mute of mutes.toSorted((a, b) => byCodeUnits(muteKey(a), muteKey(b)))) yield { mute: inOrder(mute) };
	yield { choice: inOrder(choice) };
	yield { settings: inOrder(settings) };
}

/** The lines of a backup, each with its line feed. No time of writing is in it. */
export function* writeBackup(everything: Everything): Generator<string> {
	const hash = sha256.create();
	const first = `${JSON.stringify({ plumbline: 'backup', version: backupVersion })}\n`;
	hash.update(utf8ToBytes(first));
	yield first;
	let records = 0;
	for (const record of recordsOf(everything)) {
		const line = `${JSON.stringify(record)}\n`;
		hash.update(utf8ToBytes(line));
		records += 1;
		yield line;
	}
	yield `${JSON.stringify({ records, sha256: bytesToHex(hash.digest()) })}\n`;
}
