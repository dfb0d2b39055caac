// How the overlay's box comes into a page: each step in its order, and not at all where the page puts a hand in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountOverlay, sweepBoxes } from '../../src/reader/overlay-box.ts';
import { placeBox } from '../../src/reader/place-box.ts';
import { openPage, type Page } from './page-stand-ins.ts';

const address = 'chrome-extension://abcdefghijklmnop/overlay.html#token-1';
let page: Page;

beforeEach(() => {
	page = openPage('<p>An ad.</p><button>Apply</button>', 'https://builtin.com/job/engineer/101');
});
afterEach(() => page.close());

const window = { width: 1280, height: 800 };
const placeOf = (dock: 'open' | 'collapsed', side: 'left' | 'right' | 'bottom' = 'right') =>
	placeBox(window, { dock, side }, []);
const mount = (dock: 'open' | 'collapsed' = 'open') => mountOverlay(page.document, address, placeOf(dock));

const hostIn = (): HTMLElement => {
	const [host] = page.boxes();
	if (host === undefined) throw new Error('there is no box');
	return host;
};

const frameIn = (host: HTMLElement): HTMLIFrameElement => {
	const frame = page.openRoot(host)?.querySelector('iframe');
	if (!frame) throw new Error('there is no frame');
	return frame;
};

describe('mounting', () => {
	it('puts a sandboxed frame in, frees it, sends it on its way and raises the box, in this order', () => {
		expect(mount()).not.toBeNull();
		expect(page.steps).toEqual(['put in with sandbox=""', `to ${address} with sandbox=null`, 'shown above the page']);
	});

	it('never writes the address where the page could read it', () => {
		mount();
		expect(frameIn(hostIn()).hasAttribute('src')).toBe(false);
		expect(page.document.documentElement.outerHTML).not.toContain('token-1');
		expect(page.document.documentElement.outerHTML).not.toContain('extension');
	});

	it('leaves the page as it was, save one bare element at its end with a closed root', () => {
		mount();
		expect(page.document.body.innerHTML.trim()).toBe('<p>An ad.</p><button>Apply</button>');
		expect(hostIn().shadowRoot).toBeNull();
		expect(hostIn().outerHTML).toBe('<div hidden="" popover="manual"></div>');
		expect(page.listeners()).toEqual([]);
	});

	it('asks for a frame without the page’s credentials', () => {
		mount();
		expect(frameIn(hostIn())).toMatchObject({ credentialless: true });
	});

	it('is over before any observer of the page is called', async () => {
		const seen: string[][] = [];
		const observer = new page.window.MutationObserver(() => void seen.push([...page.steps]));
		observer.observe(page.document, { childList: true, subtree: true, attributes: true });
		mount();
		await Promise.resolve();
		expect(seen[0]).toHaveLength(3);
	});
});

describe('a page that puts a hand in gets no overlay, and no address,', () => {
	it.each<readonly [string, (host: HTMLElement, frame: HTMLIFrameElement) => void]>([
		['when it sets a source', (_host, frame) => frame.setAttribute('src', 'https://builtin.com/trap')],
		['when it sets an empty source', (_host, frame) => frame.setAttribute('src', '')],
		['when it sets a document', (_host, frame) => frame.setAttribute('srcdoc', '<p>trap</p>')],
		['when it frees the frame too early', (_host, frame) => frame.removeAttribute('sandbox')],
		['when it loosens the sandbox', (_host, frame) => frame.setAttribute('sandbox', 'allow-same-origin')],
		['when it takes the frame out of the box', (_host, frame) => page.document.body.prepend(frame)],
		['when it moves the box', (host) => page.document.body.prepend(host)],
		['when it takes the box out', (host) => host.remove()],
		[
			'when it can see into the frame',
			(_host, frame) => void Object.defineProperty(frame, 'contentDocument', { value: {} }),
		],
	])('%s', (_name, interfere) => {
		page.onAppend.do = interfere;
		expect(mount()).toBeNull();
		expect(page.steps).toEqual([expect.stringContaining('put in')]);
		expect(page.document.documentElement.contains(page.boxes()[0] ?? null)).toBe(false);
	});

	it.each<readonly [string, (host: HTMLElement) => void]>([
		['when it takes the box out', (host) => host.remove()],
		['when it makes it no popover', (host) => host.removeAttribute('popover')],
	])('nor an error, %s as it is raised', (_name, interfere) => {
		page.document.addEventListener('beforetoggle', (event) => interfere(event.target as HTMLElement), true);
		expect(mount()).toBeNull();
		expect(page.boxes()).toEqual([]);
	});
});

describe('a mounted box', () => {
	it('is hidden until it may be shown', () => {
		const box = mount();
		expect(hostIn().hidden).toBe(true);
		box?.show();
		expect(hostIn().hidden).toBe(false);
	});

	it.each(['open', 'collapsed'] as const)('stands %s as it was left', (dock) => {
		mount(dock);
		expect(hostIn().hasAttribute('data-c')).toBe(dock === 'collapsed');
	});

	it('is moved in its own style sheet, whatever the page writes on it', () => {
		const box = mount();
		expect(page.placeRule().getPropertyValue('width')).toBe('384px');
		expect(page.placeRule().getPropertyPriority('width')).toBe('important');
		hostIn().setAttribute('style', 'width: 1px !important');
		box?.place(placeOf('open', 'bottom'));
		expect(page.placeRule().getPropertyValue('width')).toBe('960px');
		expect(page.placeRule().getPropertyValue('inset')).toBe('428px auto auto 160px');
		expect(page.openRoot(hostIn())?.querySelector('style')?.textContent).not.toContain('960px;');
	});

	it('is not seen while it has no place, and is again when it has', () => {
		const box = mount();
		box?.show();
		box?.place(placeBox(window, { dock: 'open', side: 'right' }, [{ left: 0, top: 0, ...window }]));
		expect(page.placeRule().getPropertyValue('visibility')).toBe('hidden');
		box?.place(placeOf('open'));
		expect(page.placeRule().getPropertyValue('visibility')).toBe('');
	});

	it('can be collapsed and opened', () => {
		const box = mount();
		box?.place(placeOf('collapsed'));
		expect(hostIn().hasAttribute('data-c')).toBe(true);
		box?.place(placeOf('open'));
		expect(hostIn().hasAttribute('data-c')).toBe(false);
	});

	it('has the size that its dock state says, whatever stands in it', () => {
		mount();
		const style = page.openRoot(hostIn())?.querySelector('style')?.textContent ?? '';
		expect(style).not.toMatch(/rem|fit-content|max-content|min-content/);
		expect(style.match(/!important/g)?.length).toBeGreaterThan(20);
	});

	it('takes the focus and gives it away', () => {
		const box = mount();
		box?.show();
		box?.focus();
		expect(page.document.activeElement).toBe(hostIn());
		box?.blur();
		expect(page.document.activeElement).toBe(page.document.body);
	});

	it('knows when the page took it out, and can be taken out', () => {
		const box = mount();
		expect(box?.isMounted()).toBe(true);
		hostIn().remove();
		expect(box?.isMounted()).toBe(false);
		const next = mount();
		next?.remove();
		expect(page.boxes()).toEqual([]);
	});
});

describe('sweeping', () => {
	it('takes out every box that an earlier life left behind, and nothing else', () => {
		mount();
		mount('collapsed');
		const ofThePage = page.document.createElement('div');
		ofThePage.attachShadow({ mode: 'closed' }).innerHTML = '<style>p { color: red }</style>';
		page.document.documentElement.append(ofThePage, page.document.createElement('div'));
		sweepBoxes(page.document, page.openRoot);
		expect(page.boxes()).toEqual([ofThePage]);
		expect(page.document.querySelectorAll('html > div')).toHaveLength(2);
		expect(page.document.querySelector('button')).not.toBeNull();
	});
});
