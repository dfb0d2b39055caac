// The shape that the command line prints, checked as far as tests lean on it.
import { expect } from 'vitest';

export type PrintedSkill = {
	readonly label: string;
	readonly surface: string;
	readonly closeTo?: string;
	readonly kind: string;
	readonly strength: string;
	readonly level: number | null;
	readonly refs: readonly string[];
};
export type PrintedAnalysis = {
	readonly id: unknown;
	readonly language: string;
	readonly requirements: readonly { readonly text: string; readonly strength: string }[];
	readonly skills: readonly PrintedSkill[];
	readonly experience: { readonly minYears: number | null };
	readonly education: { readonly minimum: string | null; readonly equivalentAccepted: boolean };
	readonly languages: readonly { readonly code: string; readonly strength: string }[];
	readonly certifications: readonly { readonly label: string; readonly surface: string; readonly strength: string }[];
	readonly roles: Readonly<Record<string, readonly { readonly id: string; readonly score: number }[]>>;
	readonly findings: readonly unknown[];
};

/** A printed analysis; fails the test where a part of it is missing. */
export function printed(value: unknown): PrintedAnalysis {
	expect(Object.keys(value ?? {})).toEqual([
		'id',
		'language',
		'requirements',
		'skills',
		'experience',
		'education',
		'languages',
		'certifications',
		'roles',
		'findings',
	]);
	return value as PrintedAnalysis;
}
