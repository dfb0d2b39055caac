// Page scripts that deal with whatever comes into the page's root, and a style sheet that hits everything.

/** Counts what comes, and deals with it once the script that brought it is done. */
const onArrival = (deal: string): string => `<script>
	window.added = 0;
	new MutationObserver((changes) => {
		for (const { addedNodes } of changes)
			for (const host of addedNodes) {
				if (host.nodeType !== 1 || /^(?:head|body)$/.test(host.localName)) continue;
				window.added += 1;
				${deal}
			}
	}).observe(document.documentElement, { childList: true });
</script>`;

/** Deals with it in the middle of its being shown. */
const onToggle = (deal: string): string =>
	`${onArrival('')}<script>window.addEventListener('beforetoggle', (event) => { const host = event.target; ${deal} }, true);</script>`;

/** Pages that take the box out again and again. */
export const removers = {
	'at once': onArrival('host.remove();'),
	'a while later': onArrival('setTimeout(() => host.remove(), 300);'),
	'while it is being shown': onToggle('host.remove();'),
} as const;

/** Pages that take it elsewhere, and with that its frame. */
export const movers = {
	'at once': onArrival('document.body.append(host);'),
	'while it is being shown': onToggle('document.body.append(host);'),
} as const;

/** Pages that change how it stands. */
export const dressers = {
	'by attributes': onArrival(
		`host.hidden = true; host.className = 'x'; host.style.cssText = 'display: none !important; width: 1px !important; opacity: 0 !important';`,
	),
	'by taking it out of the top layer': onArrival('host.hidePopover();'),
	'by forbidding it to be shown': onToggle('event.preventDefault();'),
} as const;

/** Everything that a sheet can do to a box without knowing it. */
export const cruelSheet = `<style>
	div, iframe, html > div { display: none !important; opacity: .01 !important; transform: scale(3) !important; visibility: hidden !important;
		pointer-events: none !important; clip-path: inset(50%) !important; position: static !important; width: 1px !important;
		z-index: -1 !important; filter: blur(9px) !important; animation: spin 1ms infinite !important; transition: all 9999s !important; }
	* { all: unset !important; }
	[popover], :popover-open { inset: 0 !important; margin: auto !important; width: 100vw !important; height: 100vh !important; }
	::backdrop { background: rgb(255 0 0) !important; pointer-events: auto !important; display: block !important; }
	html { overflow: hidden !important; direction: rtl !important; writing-mode: vertical-rl !important; font-size: 90px !important; }
	@keyframes spin { to { transform: rotate(1turn); opacity: 0; } }
</style>`;

/** Keeps how the page stands before the reader comes, and what shifts later. */
export const surveyor = `<script>
	window.survey = () => ({
		rects: [...document.querySelectorAll('body, body *')].map((element) => JSON.stringify(element.getBoundingClientRect())),
		attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => name + '=' + value),
		scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY],
		sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
		history: history.length,
	});
	window.shifts = [];
	if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
		new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
	document.addEventListener('DOMContentLoaded', () => { window.before = survey(); });
</script>`;
