// How a role is called where several of one title stand in one list.
import type { LibraryRole } from '../../taxonomy/library.ts';

/** "Data Scientist", "Senior Finance Assistant (G6)": the grade is said where there is one alone. */
export const roleName = ({ title, grades }: Pick<LibraryRole, 'title' | 'grades'>): string =>
	grades.length === 1 ? `${title} (${grades[0] ?? ''})` : title;
