// Which rows of a very long list are drawn: those in sight and some around them. All rows are equally high, by CSS.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows that are drawn beyond the edges. Raised, more is drawn at each step; lowered, fast scrolling shows blanks. */
const around = 6;

/** The window moves by so many rows at once, so that not every pixel draws anew. */
const step = 5;

/** What holds until something is drawn to be measured, in CSS pixels. */
const unmeasured = { row: 60, box: 640, head: 0 };

/** The rows `from` up to `to` are drawn; `row`: how high one is, in CSS pixels. */
export type RowWindow = {
	readonly box: RefObject<HTMLDivElement | null>;
	readonly from: number;
	readonly to: number;
	readonly row: number;
	/** How many rows are drawn at most. Rows by the remainder of their place take over what is drawn of rows that are gone. */
	readonly most: number;
	/** How many rows the window shows at once. */
	readonly inSight: number;
	readonly follow: () => void;
	/** Scrolls as far as is needed to show a row. */
	readonly showRow: (at: number) => void;
	readonly scrollTo: (top: number) => void;
};

const heightOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().height ?? 0;

/** Follows a box that scrolls `count` rows of the body of a table, below its head. */
export function useRowWindow(count: number): RowWindow {
	const box = useRef<HTMLDivElement>(null);
	const [size, setSize] = useState(unmeasured);
	const [first, setFirst] = useState(0);
	const latest = useRef(size);
	latest.current = size;
	const follow = useCallback(() => {
		const top = Math.max(0, box.current?.scrollTop ?? 0);
		setFirst(Math.floor(top / latest.current.row / step) * step);
	}, []);
	const measure = useCallback(() => {
		const row = heightOf(box.current?.querySelector('tbody tr')) || latest.current.row;
		const next = {
			row,
			box: box.current?.clientHeight || latest.current.box,
			head: heightOf(box.current?.querySelector('thead')),
		};
		const { current: before } = latest;
		if (next.row === before.row && next.box === before.box && next.head === before.head) return;
		// The row at the top stays there when rows become cards.
		const top = (box.current?.scrollTop ?? 0) / before.row;
		latest.current = next;
		setSize(next);
		if (box.current !== null && next.row !== before.row) box.current.scrollTop = top * next.row;
		follow();
	}, [follow]);
	const isEmpty = count === 0;
	useLayoutEffect(() => {
		measure();
		if (box.current === null || globalThis.ResizeObserver === undefined) return undefined;
		const observer = new ResizeObserver(measure);
		observer.observe(box.current);
		return () => observer.disconnect();
	}, [measure, isEmpty]);
	const scrollTo = useCallback(
		(top: number) => {
			if (box.current !== null) box.current.scrollTop = top;
			follow();
		},
		[follow],
	);
	const showRow = useCallback(
		(at: number) => {
			const { row, box: height, head } = latest.current;
			const top = box.current?.scrollTop ?? 0;
			const lowest = head + (at + 1) * row - height;
			if (at * row < top) scrollTo(at * row);
			else if (lowest > top) scrollTo(lowest);
		},
		[scrollTo],
	);
	const inSight = Math.max(1, Math.floor((size.box - size.head) / size.row));
	const from = Math.max(0, Math.min(first, count) - around);
	const to = Math.min(count, first + inSight + step + around);
	const most = inSight + step + 2 * around;
	return { box, from, to, most, row: size.row, inSight, follow, showRow, scrollTo };
}
