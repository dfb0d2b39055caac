// What of a document is wider than its window, so that it is seen by scrolling sideways only, or not at all.
import type { Frame } from '../../../scripts/browsers/session.ts';

/** The first five such elements, as the beginning of their markup; what stands in a box that scrolls by itself is left out. */
export const overflowing = (frame: Frame): Promise<string[]> =>
	frame.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const scrolls = (element: Element): boolean =>
			element !== document.documentElement &&
			['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
			element.scrollWidth > element.clientWidth;
		const isInScrollBox = (element: Element): boolean => {
			for (let above = element.parentElement; above !== null; above = above.parentElement)
				if (scrolls(above)) return true;
			return false;
		};
		return [...document.body.querySelectorAll('*')]
			.filter((element) => {
				const { left, right, width: own, height } = element.getBoundingClientRect();
				const isSeen = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
				// What is there for screen readers alone is a pixel large.
				return isSeen && own > 1 && height > 1 && (right > width + 1 || left < -1) && !isInScrollBox(element);
			})
			.map((element) => `${element.outerHTML.slice(0, 160)} …`)
			.slice(0, 5);
	});
