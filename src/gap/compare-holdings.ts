// Languages and certificates of one requirement beside those that the user says.
import type { Analysis } from '../core/analysis.ts';
import type { CertificateGap, LanguageGap } from '../core/gap.ts';
import type { Statements } from '../core/profile.ts';
import { compareCertificate, compareLanguage } from './holdings.ts';
import type { Kinship } from './kinship.ts';

/** The languages that a requirement asks for. */
export const compareLanguagesOf = (
	requirement: string,
	analysis: Analysis,
	{ languages }: Pick<Statements, 'languages'>,
): LanguageGap[] =>
	analysis.languages
		.filter((asked) => asked.requirement === requirement)
		.map(({ code, level, span, strength, anyOf }) => ({
			kind: 'language' as const,
			strength,
			anyOf,
			span,
			...compareLanguage(code, level?.cefr ?? null, languages),
		}));

/** The certificates and licences that a requirement asks for, each once. `today`: ISO 8601 date. */
export function compareCertificatesOf(
	requirement: string,
	analysis: Analysis,
	{ certificates }: Pick<Statements, 'certificates'>,
	{ broaderOf }: Kinship,
	today: string,
): CertificateGap[] {
	const asked = analysis.mentions.filter((each) => each.requirement === requirement && each.kind === 'certificate');
	return [...Map.groupBy(asked, ({ concept }) => concept)].flatMap(([concept, [first]]): CertificateGap[] => {
		if (first === undefined) return [];
		const compared = compareCertificate(concept, certificates, today, broaderOf);
		const isToObtain = first.isToObtain === true;
		return [
			{
				kind: 'certificate',
				strength: first.strength ?? 'must',
				anyOf: first.anyOf,
				span: first.span,
				...compared,
				// Whether somebody could get it, and would, is for them to say.
				status: isToObtain && compared.status === 'short' ? 'unrated' : compared.status,
				isToObtain,
			},
		];
	});
}
