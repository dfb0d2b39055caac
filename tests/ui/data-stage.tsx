// The view of data on a stage: drawn over a store, given files as a user gives them, and what it hands over to be saved.
import { vi } from 'vitest';
import type { DashboardApi } from '../../src/ui/api.ts';
import { useDashboardData } from '../../src/ui/parts/use-dashboard-data.ts';
import { DataPage } from '../../src/ui/views/dashboard/data-page.tsx';
import { all, doing, draw, one, saysOf, settle } from './stage.tsx';

document.documentElement.lang = 'en';
document.title = 'Plumbline';

/** Draws the view in the full page's main part. */
export const show = (api: DashboardApi): Promise<void> => draw(<Page api={api} />);

function Page({ api }: { readonly api: DashboardApi }) {
	return (
		<main>
			<DataPage api={api} data={useDashboardData(api)} />
		</main>
	);
}

/** Takes what is handed to the browser to be saved, from now on. */
export function catchSaved(): Blob[] {
	const saved: Blob[] = [];
	URL.createObjectURL = (file) => {
		saved.push(file as Blob);
		return 'blob:a';
	};
	URL.revokeObjectURL = () => undefined;
	HTMLAnchorElement.prototype.click = () => undefined;
	return saved;
}

/** Waits for something to be drawn. */
export const until = (selector: string): Promise<void> =>
	vi.waitFor(async () => {
		await settle();
		one(selector);
	});

/** Gives a file, as a user who picks one does, and waits until `come` is there. */
export async function give(name: string, contents: string | Uint8Array<ArrayBuffer>, come = '.outcome'): Promise<void> {
	const field = one<HTMLInputElement>('input[type=file]');
	Object.defineProperty(field, 'files', { value: [new File([contents], name)] });
	await doing(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
	await until(come);
}

/** Chooses an option. */
export const choose = (selector: string, value: string): Promise<void> =>
	doing(() => {
		const field = one<HTMLSelectElement>(selector);
		field.value = value;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});

/** What was said last of a change. */
export const saidLast = (): string => saysOf(one('.data-said [role=status]'));

/** The boxes of what a file would change. */
export const boxes = (): HTMLInputElement[] => all('.outcome input[type=checkbox]') as HTMLInputElement[];

/** A résumé that mentions two skills and states two languages and a certificate. */
export const resume =
	'Built tide tables in Kotlin and SQL.\nLanguages\nFrench: fluent\nSwahili: intermediate\nPMP since 2019';

/** A table of two ratings and a line that is wrong. */
export const table = 'concept,level\ntechnology/python,5\ntechnology/kotlin,2\ntechnology/zorb,1';
