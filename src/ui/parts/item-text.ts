// One thing that a requirement asks, beside what the user has, in words.
import type { CertificateGap, DegreeGap, ItemGap, LanguageGap, YearsGap } from '../../core/gap.ts';
import { quote } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { words } from '../words/words.ts';
import { spokenName } from './spoken-name.ts';

type Names = Pick<AdView, 'concepts' | 'posting'>;

/** The label of a concept; its id where the view has no name for it. */
const labelOf = (id: string, { concepts }: Names): string => concepts[id]?.label ?? id;

/** What is asked, what the user has, and what is missing (null where nothing is, or where it cannot be said). */
export type ItemText = { readonly asked: string; readonly have: string; readonly missing: string | null };

function sayYears({ concept, of, wanted, have, missing }: YearsGap, names: Names): ItemText {
	const text = words().fit;
	return {
		asked:
			concept !== null
				? text.yearsWith(wanted, labelOf(concept, names))
				: of === null
					? text.years(wanted)
					: text.yearsOf(wanted, quote(names.posting.text, of)),
		have: have === null ? (missing > 0 ? text.fewerInAll : text.notSaid) : text.haveYears(have),
		missing: missing > 0 ? text.yearsMissing(missing) : null,
	};
}

/** What stands between a degree that is held and the one that is asked; null where nothing does. */
function sayDegreeMissing({ status, have, isOtherField, isOpenWithout }: DegreeGap): string | null {
	const text = words().fit;
	if (isOtherField) return text.otherField;
	if (isOpenWithout) return text.openWithout;
	if (status === 'unrated' && have !== null) return text.fieldOpen;
	return status === 'short' ? text.degreeMissing : null;
}

function sayDegree(item: DegreeGap): ItemText {
	const { wanted, have } = item;
	const { fit: text, degrees } = words();
	return {
		asked: degrees[wanted],
		have: have === null ? text.notSaid : degrees[have],
		missing: sayDegreeMissing(item),
	};
}

function sayLanguage({ code, wanted, have, status, missing }: LanguageGap, names: Names): ItemText {
	const text = words().fit;
	const name = spokenName(code, names);
	return {
		asked: wanted === null ? name : text.languageAt(name, wanted.toUpperCase()),
		have: status === 'unrated' ? text.notSaid : have === null ? text.notSpoken : have.toUpperCase(),
		missing: missing > 0 ? text.stepsMissing(missing) : null,
	};
}

function sayCertificate(item: CertificateGap, names: Names): ItemText {
	const { concept, by, hasExpired, status, isToObtain } = item;
	const text = words().fit;
	const held = by === null ? null : labelOf(by.concept, names);
	const expired =
		hasExpired && held !== null && by?.expiresOn ? text.expired(held, new Date(`${by.expiresOn}T12:00:00Z`)) : null;
	return {
		asked: text.certificate(labelOf(concept, names)),
		have: status === 'unrated' && !isToObtain ? text.notSaid : (expired ?? held ?? text.notHeld),
		missing: isToObtain && status === 'unrated' ? text.toObtain : null,
	};
}

/** Years, degree, language or certificate in words; skills have a view of their own. */
export function sayItem(item: Exclude<ItemGap, { kind: 'skill' }>, names: Names): ItemText {
	switch (item.kind) {
		case 'years':
			return sayYears(item, names);
		case 'degree':
			return sayDegree(item);
		case 'language':
			return sayLanguage(item, names);
		case 'certificate':
			return sayCertificate(item, names);
		default:
			return item satisfies never;
	}
}
