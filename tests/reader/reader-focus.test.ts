// Where the keyboard focus goes: into the overlay on command, and back to where it was.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adA, startReading, type Reading } from './reading.ts';

let reading: Reading;

beforeEach(async () => {
	reading = await startReading(`${adA}<button>Apply</button>`);
});
afterEach(() => reading.end());

const buttonIn = ({ page }: Reading): HTMLElement => page.document.querySelector('button') as HTMLElement;
const focused = ({ page }: Reading): Element | null => page.document.activeElement;
const boxIn = ({ page }: Reading): HTMLElement | undefined => page.boxes()[0];

const enter = async (): Promise<void> => {
	reading.order({ order: 'focus-overlay' });
	await reading.wait(0);
};
const leave = async (): Promise<void> => {
	reading.order({ order: 'focus-page' });
	await reading.wait(0);
};

describe('the keyboard command', () => {
	it('gives the overlay the focus, opens it, and Escape gives the focus back', async () => {
		await reading.proveFrame();
		reading.order({ order: 'dock', dock: 'collapsed', side: 'right' });
		buttonIn(reading).focus();
		await enter();
		expect(focused(reading)).toBe(boxIn(reading));
		expect(boxIn(reading)?.hasAttribute('data-c')).toBe(false);
		await leave();
		expect(focused(reading)).toBe(buttonIn(reading));
	});

	it('brings an overlay that was hidden on the page, and gives it the focus when it may be seen', async () => {
		await reading.proveFrame();
		reading.order({ order: 'unmount' });
		await enter();
		expect(focused(reading)).toBe(reading.page.document.body);
		await reading.proveFrame();
		expect(focused(reading)).toBe(boxIn(reading));
	});

	it('given before the overlay may be seen gives it the focus as soon as it may', async () => {
		await enter();
		await reading.proveFrame();
		expect(focused(reading)).toBe(boxIn(reading));
	});

	it('given twice still lets Escape go back to where the focus was', async () => {
		await reading.proveFrame();
		buttonIn(reading).focus();
		await enter();
		await enter();
		await leave();
		expect(focused(reading)).toBe(buttonIn(reading));
	});

	it('for an overlay that never came does not give the next one the focus', async () => {
		reading.order({ order: 'unmount' });
		await enter();
		await reading.wait(3_000);
		expect(boxIn(reading)).toBeUndefined();
		buttonIn(reading).focus();
		reading.order({ order: 'mount' });
		await reading.wait(0);
		await reading.proveFrame();
		expect(focused(reading)).toBe(buttonIn(reading));
	});
});

describe('leaving the overlay', () => {
	it('works for who came by mouse or by Tab', async () => {
		await reading.proveFrame();
		reading.page
			.openRoot(boxIn(reading) as HTMLElement)
			?.querySelector('iframe')
			?.focus();
		expect(focused(reading)).toBe(boxIn(reading));
		await leave();
		expect(focused(reading)).toBe(reading.page.document.body);
	});

	it('works where the element that had the focus is gone', async () => {
		await reading.proveFrame();
		buttonIn(reading).focus();
		await enter();
		buttonIn(reading).remove();
		await leave();
		expect(focused(reading)).toBe(reading.page.document.body);
	});
});
