// What a role expects beside skills: years, a degree, languages, certificates, each beside what the user said.
import type { GradeItem, RoleItem } from '../../../../gap/role-fit.ts';
import type { DegreeItem, FieldMatch, SkillItem } from '../../../../gap/role-items.ts';
import type { RuledWay } from '../../../../gap/equivalency.ts';
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

function gradeText(item: GradeItem): StatementText {
	const text = words();
	const { status, way, asked, years, have, missingYears, lacksDegree } = item;
	const isShort = status === 'short';
	return {
		asked: wayText(asked),
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
			...(way.forDegree === 0 ? [] : [text.roles.wayInstead(wayText(way))]),
			...fieldNote(item.field),
		],
	};
}

/** An expectation in words. */
export function statementText(item: StatementItem, world: LibraryWorld): StatementText {
	const text = words().roles;
	const status = text.status[item.status];
	const unsaid = item.status === 'unrated';
	switch (item.kind) {
		case 'degree':
			return degreeText(item, world);
		case 'grade':
			return gradeText(item);
		case 'years':
			return {
				asked: item.of === null ? text.yearsAsked(item.wanted) : text.yearsOf(item.wanted, item.of),
				have: item.have === null ? text.unsaid : text.yearsHave(item.have),
				status: item.status === 'short' ? text.shortYears(item.missing) : status,
				notes: item.of === null ? [] : [text.yearsOfNote],
			};
		case 'language':
			return {
				asked: text.language(item.code),
				have: unsaid ? text.unsaid : item.status === 'short' ? text.notSpoken : text.spoken,
				status,
				notes: [],
			};
		case 'certificate':
			return {
				asked: text.certificate(world.nameOf(item.concept)),
				have: unsaid ? text.unsaid : item.status === 'met' ? text.held : item.hasExpired ? text.expired : text.notHeld,
				status,
				notes: [],
			};
	}
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
