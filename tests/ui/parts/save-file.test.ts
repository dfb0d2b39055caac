// A file is handed to the browser's downloads and nowhere else.
// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/ui/parts/save-file.ts';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

it('a file is saved under its name, and its address given back', async () => {
	vi.useFakeTimers();
	const [made, revoked]: [Blob[], string[]] = [[], []];
	vi.stubGlobal(
		'URL',
		Object.assign(URL, {
			createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
			revokeObjectURL: (address: string) => void revoked.push(address),
		}),
	);
	const links: string[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		links.push(`${this.download} ${this.href}`);
	});
	saveFile('role.md', '# Role', 'text/markdown');
	expect(links).toEqual(['role.md blob:1']);
	expect(made[0]?.type).toBe('text/markdown');
	expect(await made[0]?.text()).toBe('# Role');
	expect(revoked).toEqual([]);
	vi.runAllTimers();
	expect(revoked).toEqual(['blob:1']);
});
