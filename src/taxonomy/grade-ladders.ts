// In which order the grades of one system stand, where their names do not say it.

/** The ladder of the UK civil service, lowest first, as role profiles write its grades. */
export const civilServiceLadder: readonly string[] = [
	'AA',
	'AO',
	'EO',
	'HEO',
	'SEO',
	'G7',
	'G6',
	'SCS1',
	'SCS2',
	'SCS3',
];

/** The grades of the ILO's generic descriptions, lowest first. National officers are no continuation of the assistants. */
export const iloLadder: readonly string[] = ['G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'NOA', 'NOB', 'NOC'];

/** The series of the UN common system, from support to its head. */
const unSeries: readonly string[] = ['gs', 'g', 'no', 'fs', 'p', 'd', 'asg', 'usg'];

const place = (ladder: readonly string[], step: string): number => {
	const at = ladder.indexOf(step);
	return at < 0 ? ladder.length : at;
};

/** What a grade's id says of its place: the series that it belongs to, its number or letter, and the ladder that it is on. */
function placeOf(id: string): readonly [series: number, name: string, step: number, letter: string] {
	const code = id.slice(id.indexOf('/') + 1);
	const [, system, rest] = /^([a-z]+)-(.+)$/.exec(code) ?? [];
	if (system === 'uk') return [0, '', place(civilServiceLadder, (rest ?? '').replace('-', '').toUpperCase()), ''];
	const [, series = code, step = ''] = /^(.*?)-?(\d+[a-z]?|[a-e])?$/.exec(rest ?? code) ?? [];
	return [place(unSeries, series), series, Number.parseInt(step, 10) || 0, step];
}

/** Which of two grades of one system comes first, by their ids: negative for the first one. Ids that say nothing go by name. */
export function compareGrades(one: string, other: string): number {
	const [a, b] = [placeOf(one), placeOf(other)];
	for (const [at, value] of a.entries()) {
		const against = b[at];
		if (against === undefined || value === against) continue;
		return value < against ? -1 : 1;
	}
	return one < other ? -1 : one === other ? 0 : 1;
}
