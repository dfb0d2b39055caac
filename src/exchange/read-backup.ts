// A backup read back: every line checked, copied field by field, and the whole against its checksum. All of it or nothing.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { Everything, ImportFault, ImportFaultCode } from '../core/exchange.ts';
import { correctionShape, muteShape, savedAdShape } from './ad-shapes.ts';
import { readNumberedLines, type TextPieces } from './numbered-lines.ts';
import { parseJson } from './parse-json.ts';
import {
	choiceShape,
	ownSkillShape,
	placeOfIssue,
	profileShape,
	seenAdShape,
	settingsShape,
	siteShape,
	stepShape,
} from './shapes.ts';
import { backupVersion } from './write-backup.ts';

/** Everything, or all that is wrong. */
export type ReadBackup =
	| { readonly ok: true; readonly value: Everything }
	| { readonly ok: false; readonly faults: readonly ImportFault[] };

/** A profile of 50,000 ratings with evidence takes about as much; a longer line is no record. */
const longestLine = 64_000_000;

/** More faults than this help nobody. */
const mostFaults = 20;

const shapes = {
	profile: profileShape,
	ownSkill: ownSkillShape,
	site: siteShape,
	step: stepShape,
	seenAd: seenAdShape,
	savedAd: savedAdShape,
	correction: correctionShape,
	mute: muteShape,
	choice: choiceShape,
	settings: settingsShape,
};
const firstLine = v.strictObject({ plumbline: v.literal('backup'), version: v.pipe(v.number(), v.integer()) });
const lastLine = v.strictObject({ records: v.pipe(v.number(), v.integer()), sha256: v.string() });

type RecordName = keyof typeof shapes;

const isRecordName = (name: string | undefined): name is RecordName =>
	name !== undefined && Object.hasOwn(shapes, name);

const faultAt = (code: ImportFaultCode, line: number | null, detail: string | null = null): ImportFault => ({
	code,
	where: line === null ? null : `line ${line}`,
	detail,
});

/** What the records say, gathered as they come. */
class Gathered {
	readonly ownSkills: Everything['ownSkills'][number][] = [];
	readonly sites: Everything['sites'][number][] = [];
	readonly steps: Everything['steps'][number][] = [];
	readonly seenAds: Everything['seenAds'][number][] = [];
	readonly savedAds: Everything['savedAds'][number][] = [];
	readonly corrections: Everything['corrections'][number][] = [];
	readonly mutes: Everything['mutes'][number][] = [];
	profile: Everything['profile'] | null = null;
	choice: Everything['choice'] | null = null;
	settings: Everything['settings'] | null = null;
	records = 0;

	/** Takes one record in; the path of what does not fit, null where all does. */
	take(name: RecordName, value: unknown): string | null {
		this.records += 1;
		switch (name) {
			case 'profile':
				return this.keep(name, value, profileShape, (each) => (this.profile = each));
			case 'choice':
				return this.keep(name, value, choiceShape, (each) => (this.choice = each));
			case 'settings':
				return this.keep(name, value, settingsShape, (each) => (this.settings = each));
			case 'ownSkill':
				return this.keep(name, value, ownSkillShape, (each) => this.ownSkills.push(each));
			case 'site':
				return this.keep(name, value, siteShape, (each) => this.sites.push(each));
			case 'step':
				return this.keep(name, value, stepShape, (each) => this.steps.push(each));
			case 'seenAd':
				return this.keep(name, value, seenAdShape, (each) => this.seenAds.push(each));
			case 'savedAd':
				return this.keep(name, value, savedAdShape, (each) => this.savedAds.push(each));
			case 'correction':
				return this.keep(name, value, correctionShape, (each) => this.corrections.push(each));
			case 'mute':
				return this.keep(name, value, muteShape, (each) => this.mutes.push(each));
			default:
				return name satisfies never;
		}
	}

	/** Keeps what fits its shape. */
	keep<Value>(
		name: string,
		value: unknown,
		shape: v.GenericSchema<unknown, Value>,
		keep: (value: Value) => unknown,
	): string | null {
		const checked = v.safeParse(shape, value);
		if (checked.success) keep(checked.output);
		return checked.success ? null : [name, placeOfIssue(checked.issues[0])].filter((part) => part !== null).join('.');
	}
}

/** The fault of the first line, null where it opens a backup that this version reads. */
function faultOfFirst(value: unknown): ImportFault | null {
	const first = v.safeParse(firstLine, value);
	if (!first.success) return faultAt('unknown-format', 1);
	return first.output.version > backupVersion ? faultAt('newer-version', 1, String(first.output.version)) : null;
}

/**
 * Reads a backup from its text in pieces of any size. Lines that do not fit, a missing end and a wrong checksum are all
 * told; a file that is no backup, or one of a newer version, is told as that alone.
 */
export async function readBackup(pieces: TextPieces): Promise<ReadBackup> {
	const hash = sha256.create();
	const faults: ImportFault[] = [];
	const gathered = new Gathered();
	let end: v.InferOutput<typeof lastLine> | null = null;
	let lines = 0;
	for await (const line of readNumberedLines(pieces, longestLine)) {
		if ('tooLong' in line) return { ok: false, faults: [faultAt('too-large', line.tooLong, String(longestLine))] };
		lines = line.number;
		const parsed = parseJson(line.text);
		if (line.number === 1) {
			const fault = parsed.ok ? faultOfFirst(parsed.value) : faultAt('unknown-format', 1);
			if (fault !== null) return { ok: false, faults: [fault] };
			hash.update(utf8ToBytes(`${line.text}\n`));
			continue;
		}
		if (end !== null) faults.push(faultAt('bad-value', line.number));
		else if (!parsed.ok) {
			if (line.isWhole) faults.push(faultAt(parsed.code, line.number));
		} else {
			const last = v.safeParse(lastLine, parsed.value);
			if (last.success) end = last.output;
			else {
				const [[name, value] = []] = Object.entries(parsed.value ?? {});
				const path = isRecordName(name) ? gathered.take(name, value) : (name ?? 'record');
				if (path !== null) faults.push(faultAt('bad-value', line.number, path));
			}
		}
		if (end === null) hash.update(utf8ToBytes(`${line.text}\n`));
		if (faults.length >= mostFaults) return { ok: false, faults };
	}
	if (lines === 0) return { ok: false, faults: [faultAt('empty', null)] };
	if (end === null) faults.push(faultAt('cut-off', lines));
	else if (bytesToHex(hash.digest()) !== end.sha256) faults.push(faultAt('bad-checksum', null));
	const { profile, choice, settings, records } = gathered;
	const { ownSkills, sites, steps, seenAds, savedAds, corrections, mutes } = gathered;
	if (faults.length > 0) return { ok: false, faults };
	if (profile === null || choice === null || settings === null || records !== end?.records) {
		return { ok: false, faults: [faultAt('bad-value', lines)] };
	}
	return {
		ok: true,
		value: { profile, choice, settings, ownSkills, sites, steps, seenAds, savedAds, corrections, mutes },
	};
}
