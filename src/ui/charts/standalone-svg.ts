// A drawing of a page as a file of its own: what style sheets and themes say of it is written into it.

/** What a style sheet may say of a mark. Written as attributes: a policy may forbid styles in a file, attributes it cannot. */
const written = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
] as const;

const namespace = 'http://www.w3.org/2000/svg';

/** What the file says of itself to those who do not see it. */
export type Described = { readonly title: string; readonly summary: string };

/** Around the drawing, in CSS pixels. */
const margin = 16;

/** A file's text, and its size in CSS pixels. */
export type SvgFile = { readonly text: string; readonly width: number; readonly height: number };

/** The drawing as it looks now, colours of the theme and its background included. Classes and variables are left behind. */
export function standaloneSvg(drawing: SVGSVGElement, { title, summary }: Described): SvgFile {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const marks = [...drawing.querySelectorAll('*')];
	for (const [at, mark] of [...copy.querySelectorAll('*')].entries()) {
		const original = marks[at];
		if (original === undefined) continue;
		const style = getComputedStyle(original);
		for (const name of written) {
			const value = style.getPropertyValue(name);
			if (value !== '') mark.setAttribute(name, value);
		}
		mark.removeAttribute('class');
	}
	const [, , inner = 0, tall = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const width = inner + 2 * margin;
	const height = tall + 2 * margin;
	for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
	copy.setAttribute('role', 'img');
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	copy.setAttribute('viewBox', `${-margin} ${-margin} ${width} ${height}`);
	const paper = document.createElementNS(namespace, 'rect');
	for (const [name, value] of [
		['x', -margin],
		['y', -margin],
		['width', width],
		['height', height],
		['fill', getComputedStyle(document.documentElement).backgroundColor],
	] as const)
		paper.setAttribute(name, String(value));
	const named = [['title', title] as const, ['desc', summary] as const].map(([name, says]) => {
		const element = document.createElementNS(namespace, name);
		element.textContent = says;
		return element;
	});
	copy.prepend(...named, paper);
	return { text: new XMLSerializer().serializeToString(copy), width, height };
}
