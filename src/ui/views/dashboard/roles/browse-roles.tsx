// All roles of all frameworks: searched by name, typos forgiven, and narrowed by framework, family and grade.
import { useId, useMemo, useState } from 'preact/hooks';
import { roleFrameworks } from '../../../../core/concept.ts';
import type { LibraryRole } from '../../../../taxonomy/library.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { roleName } from '../../../parts/role-name.ts';
import { indexNames, longestQuery } from '../../../parts/search-names.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { roleAddress } from './role-route.ts';
import { browseAddress, slugOf, type RoleFilter } from './roles-route.ts';

/** Two choices of one list: what an address says, and what is shown. */
type Choice = readonly [value: string, label: string];

type SelectProps = {
	readonly label: string;
	readonly all: string;
	readonly value: string | null;
	readonly choices: readonly Choice[];
	/** Of the choices, where they are not in the language of the page. */
	readonly lang?: string | undefined;
	readonly onChoose: (value: string | null) => void;
};

/** A list to narrow by; it stays where there is nothing to choose, so that nothing jumps. */
export const NarrowBy = ({ label, all, value, choices, lang, onChoose }: SelectProps) => (
	<label class="field">
		<span>{label}</span>
		<select
			disabled={choices.length === 0}
			onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
		>
			<option value="" selected={value === null}>
				{all}
			</option>
			{choices.map(([each, name]) => (
				<option key={each} value={each} selected={each === value} lang={lang}>
					{name}
				</option>
			))}
		</select>
	</label>
);

/** The search field above a list, with its label. */
export function SearchField({
	label,
	query,
	onQuery,
}: {
	readonly label: string;
	readonly query: string;
	readonly onQuery: (query: string) => void;
}) {
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<input
				id={id}
				type="search"
				autocomplete="off"
				maxLength={longestQuery}
				value={query}
				onInput={(event) => onQuery(event.currentTarget.value)}
			/>
		</div>
	);
}

const isIn = ({ framework, family, grade }: RoleFilter, role: LibraryRole): boolean =>
	(framework === null || role.framework === framework) &&
	(family === null || slugOf(role.family) === family) &&
	(grade === null || role.grades.includes(grade));

const sorted = (names: Iterable<string>): string[] =>
	[...new Set(names)]
		.filter((name) => name !== '')
		.toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true }));

function OneRole({ role }: { readonly role: LibraryRole }) {
	const text = words();
	const asked = new Set(role.expects.map(({ concept }) => concept)).size;
	const facts = [
		text.frameworks[role.framework],
		role.family,
		role.grades.join(', '),
		asked === 0 ? text.roles.asksNothing : text.roles.asks(asked),
	];
	return (
		<li>
			<a href={roleAddress(role.id, null)} lang={langOfFrameworks()}>
				{roleName(role)}
			</a>
			<span class="hint">
				<WithEnglish says={facts.filter((fact) => fact !== '').join(' · ')} english={[role.family]} />
			</span>
		</li>
	);
}

/** The list with what narrows it. What is chosen stands in the address; what is typed does not. */
export function BrowseRoles({ filter, world }: { readonly filter: RoleFilter; readonly world: LibraryWorld }) {
	const text = words();
	const [query, setQuery] = useState('');
	const { roles } = world.library;
	const inFramework = roles.filter(({ framework }) => filter.framework === null || framework === filter.framework);
	const listed = useMemo(() => roles.filter((role) => isIn(filter, role)), [roles, filter]);
	const search = useMemo(
		() => indexNames(listed.map((role) => ({ role, label: role.title, names: [role.family] }))),
		[listed],
	);
	const found =
		query.trim() === ''
			? listed.toSorted((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
			: search(query, listed.length).map(({ role }) => role);
	const go = (next: Partial<RoleFilter>): void => void (location.hash = browseAddress({ ...filter, ...next }));
	return (
		<section aria-label={text.roles.browse}>
			<h2>{text.roles.browse}</h2>
			<div class="narrow screen-only">
				<SearchField label={text.roles.searchAll(roles.length)} query={query} onQuery={setQuery} />
				<NarrowBy
					label={text.roles.framework}
					all={text.roles.allFrameworks}
					value={filter.framework}
					choices={roleFrameworks.map((each) => [each, text.frameworks[each]] as const)}
					onChoose={(framework) =>
						go({ framework: roleFrameworks.find((each) => each === framework) ?? null, family: null, grade: null })
					}
				/>
				<NarrowBy
					label={text.roles.family}
					all={text.roles.allFamilies}
					value={filter.family}
					lang={langOfFrameworks()}
					choices={sorted(inFramework.map(({ family }) => family)).map((name) => [slugOf(name), name] as const)}
					onChoose={(family) => go({ family })}
				/>
				<NarrowBy
					label={text.roles.grade}
					all={text.roles.allGrades}
					value={filter.grade}
					choices={sorted(inFramework.flatMap(({ grades }) => grades)).map((name) => [name, name] as const)}
					onChoose={(grade) => go({ grade })}
				/>
			</div>
			<p role="status">{found.length === 0 ? text.roles.noneSo : text.roles.rolesShown(found.length, roles.length)}</p>
			<ul class="found">
				{found.map((role) => (
					<OneRole key={role.id} role={role} />
				))}
			</ul>
		</section>
	);
}
