// The names around a radar: for no role that is shipped does one lie over another.
import { expect, it } from 'vitest';
import { readKnowledge } from '../../../../src/cli/read-assets.ts';
import { emptyProfile } from '../../../../src/core/profile.ts';
import { indexLibrary } from '../../../../src/gap/library-index.ts';
import { compareWithRole, preparedProfile } from '../../../../src/gap/role-fit.ts';
import { layRadar } from '../../../../src/ui/charts/radar-layout.ts';
import { widthOf } from '../../../../src/ui/charts/wrap-label.ts';
import { pickAxes } from '../../../../src/ui/views/dashboard/charts/radar-axes.ts';
import type { LibraryWorld } from '../../../../src/ui/views/dashboard/use-library.ts';
import { ratingOf } from '../../../gap/small-library.ts';
import { library } from './library-world.ts';

it('the radar has room for the names of every role that there is', () => {
	const index = indexLibrary(library);
	const labels = [
		...library.skills.map(({ id, title }) => [id, title] as const),
		...readKnowledge()
			.concepts.all()
			.map(({ id, label }) => [id, label] as const),
	];
	const names = new Map(labels);
	const compared = preparedProfile(
		{ ...emptyProfile, ratings: [...names.keys()].map((id) => ratingOf(id, 'unsure')) },
		'2026-01-01',
	);
	const world = { index, compared, library, nameOf: (id: string) => names.get(id) ?? id } as unknown as LibraryWorld;
	const fits = library.roles.flatMap((role) =>
		(role.grades.length === 0 ? [null] : role.grades).map((grade) => compareWithRole(role, grade, compared, index)),
	);
	const overlaps = fits.flatMap((fit) => {
		const { axes } = pickAxes(fit, world);
		if (axes.length < 3) return [];
		const boxes = layRadar(axes, 5, 760, 0).axes.map(({ name: { x, y, lines, anchor } }) => {
			const width = Math.max(...lines.map((line) => widthOf(line, 13)));
			const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
			return { left, right: left + width, top: y - 11, bottom: y + (lines.length - 1) * 16 + 3, lines };
		});
		return boxes.flatMap((one, at) =>
			boxes
				.slice(at + 1)
				.filter(
					(other) =>
						one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
				)
				.map((other) => `${fit.role}: ${one.lines.join(' ')} / ${other.lines.join(' ')}`),
		);
	});
	expect(overlaps).toEqual([]);
});
