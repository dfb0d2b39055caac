// The entries of a statement's list, each by a key of its own: what two lists have in common, and what one adds to another.
import type { HeldCertificate, HeldDegree, SpokenLanguage, StatementName, Statements, YearsIn } from './profile.ts';

/** The statements that are lists. */
export type ListName = 'yearsIn' | 'degrees' | 'languages' | 'certificates' | 'targets';

/** One entry of a list. */
export type Entry<Name extends ListName = ListName> = NonNullable<Statements[Name]>[number];

/** True for statements that are lists. */
export const isListName = (name: StatementName): name is ListName => name !== 'years' && name !== 'grade';

/** What an entry is about, whatever is said of it: a language whatever its level. Two entries of a list never share it. */
export function entryKey(entry: YearsIn | HeldDegree | SpokenLanguage | HeldCertificate | string): string {
	if (typeof entry === 'string') return entry;
	if ('degree' in entry) return `${entry.degree} ${entry.field ?? ''}`;
	return 'code' in entry ? entry.code : entry.concept;
}

/** A list with the entries of another: those about the same take the place of the old ones, the rest goes behind. */
export function addEntries<Kind extends Parameters<typeof entryKey>[0]>(
	held: readonly Kind[],
	added: readonly Kind[],
): Kind[] {
	const byKey = new Map(held.map((entry) => [entryKey(entry), entry]));
	for (const entry of added) byKey.set(entryKey(entry), entry);
	return [...byKey.values()];
}

/** True when a list says as much as an entry, or more: a degree with its field, a certificate with its last day. */
export const isSaidBy = (
	held: readonly (HeldDegree | HeldCertificate | SpokenLanguage)[],
	entry: HeldDegree | HeldCertificate | SpokenLanguage,
): boolean =>
	held.some((each) => {
		if ('degree' in entry) return entry.field === null && 'degree' in each && each.degree === entry.degree;
		return 'expiresOn' in entry && entry.expiresOn === null && entryKey(each) === entryKey(entry);
	});
