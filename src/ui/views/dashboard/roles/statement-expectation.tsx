// What a role expects beside skills: years, a degree, languages, certificates, each beside what the user said.
import type { FieldMatch } from '../../../../gap/degree-fields.ts';
import type { GradeItem, RoleItem } from '../../../../gap/role-fit.ts';
import type { CertificateItem, DegreeItem, LanguageItem, SkillItem, YearsItem } from '../../../../gap/role-items.ts';
import type { RuledWay } from '../../../../core/gap.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

/** An expectation of something that is said and not rated. */
export type StatementItem = Exclude<RoleItem, SkillItem>;

/** What is asked, what the user has of it, how it stands, and what should be known of the comparison. */
export type StatementText = {
	readonly asked: string;
	readonly have: string;
	readonly status: string;
	readonly notes: readonly string[];
};

const fieldNote = (field: FieldMatch): string[] => {
	const text = words().roles;
	return field === 'other' ? [text.otherField] : field === 'unsaid' ? [text.unsaidField] : [];
};

function degreeText(item: DegreeItem, world: LibraryWorld): StatementText {
	const text = words();
	const name = text.degrees[item.wanted];
	const fields = item.fields.map(world.nameOf).join(', ');
	const isOpen = item.status === 'unrated' && item.have !== null;
	return {
		asked: fields === '' ? text.roles.degreeAtLeast(name) : text.roles.degreeIn(name, fields),
		have: item.have === null ? text.roles.unsaid : text.degrees[item.have],
		status: text.roles.status[item.status],
		notes: [...fieldNote(item.field), ...(isOpen && item.acceptsExperience ? [text.roles.acceptsExperience] : [])],
	};
}

const wayText = ({ degree, forDegree, forGrade }: RuledWay): string =>
	words().roles.way(words().degrees[degree ?? 'none'], forDegree, forGrade);

function gradeText(item: GradeItem, world: LibraryWorld): StatementText {
	const text = words();
	const { status, way, asked, years, have, missingYears, lacksDegree } = item;
	const isShort = status === 'short';
	return {
		asked: text.roles.gradeAsked(wayText(asked)),
		have: [
			have === null ? text.roles.unsaid : text.degrees[have],
			years === null ? text.roles.unsaid : text.roles.yearsHave(years),
		].join(' · '),
		status: isShort
			? lacksDegree
				? text.roles.lacksDegree
				: text.roles.shortYears(missingYears)
			: text.roles.status[status],
		notes: [
			...(way.forDegree === 0 ? [] : [text.roles.wayInstead(wayText(way)), ...item.conditions]),
			...(item.fields.length === 0 ? [] : [text.roles.fields(item.fields.map(world.nameOf).join(', '))]),
			...fieldNote(item.field),
		],
	};
}

function yearsText(item: YearsItem): StatementText {
	const text = words().roles;
	return {
		asked: item.of === null ? text.yearsAsked(item.wanted) : text.yearsOf(item.wanted, item.of),
		have: item.have === null ? text.unsaid : text.yearsHave(item.have),
		status: item.status === 'short' ? text.shortYears(item.missing) : text.status[item.status],
		notes: item.of === null ? [] : [text.yearsOfNote],
	};
}

function languageText({ code, status }: LanguageItem): StatementText {
	const text = words().roles;
	const have = status === 'unrated' ? text.unsaid : status === 'short' ? text.notSpoken : text.spoken;
	return { asked: text.language(code), have, status: text.status[status], notes: [] };
}

function certificateText({ concept, status, hasExpired }: CertificateItem, world: LibraryWorld): StatementText {
	const text = words().roles;
	const lacking = hasExpired ? text.expired : text.notHeld;
	const have = status === 'unrated' ? text.unsaid : status === 'met' ? text.held : lacking;
	return { asked: text.certificate(world.nameOf(concept)), have, status: text.status[status], notes: [] };
}

/** An expectation in words. */
export function statementText(item: StatementItem, world: LibraryWorld): StatementText {
	if (item.kind === 'degree') return degreeText(item, world);
	if (item.kind === 'grade') return gradeText(item, world);
	if (item.kind === 'years') return yearsText(item);
	return item.kind === 'language' ? languageText(item) : certificateText(item, world);
}

/** One of them. */
export function StatementExpectation({ item, world }: { readonly item: StatementItem; readonly world: LibraryWorld }) {
	const text = words().roles;
	const { asked, have, status, notes } = statementText(item, world);
	return (
		<div class={`expectation statement is-${item.status}`}>
			<p>
				<b>{asked}</b> <span class="status">{status}</span>{' '}
				<span class="sides">
					{text.you} {have}
				</span>
			</p>
			{notes.map((note) => (
				<p key={note} class="hint">
					{note}
				</p>
			))}
		</div>
	);
}
