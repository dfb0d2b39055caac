// A row of tabs: arrow keys, Home and End move and choose at once, so that the row is one stop for the keyboard.

/** Of which one is chosen. */
export type Tab<Id extends string> = { readonly id: Id; readonly name: string };

type Props<Id extends string> = {
	readonly label: string;
	readonly tabs: readonly Tab<Id>[];
	readonly chosen: Id;
	/** The id of the panel that the tabs fill. */
	readonly panel: string;
	readonly onChoose: (id: Id) => void;
};

/** The id of the element of a tab, by which its panel is named. */
export const tabId = (panel: string, id: string): string => `${panel}-${id}`;

/** Where a key leads in a row of `length` from `at`; null: nowhere. */
function placeOfKey(key: string, at: number, length: number): number | null {
	if (key === 'ArrowRight') return (at + 1) % length;
	if (key === 'ArrowLeft') return (at + length - 1) % length;
	if (key === 'Home') return 0;
	return key === 'End' ? length - 1 : null;
}

/** The row. */
export function Tabs<Id extends string>({ label, tabs, chosen, panel, onChoose }: Props<Id>) {
	const at = tabs.findIndex(({ id }) => id === chosen);
	return (
		<div
			class="views"
			role="tablist"
			aria-label={label}
			onKeyDown={(event) => {
				const place = placeOfKey(event.key, at, tabs.length);
				const next = place === null ? undefined : tabs[place];
				if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
				event.preventDefault();
				onChoose(next.id);
				document.getElementById(tabId(panel, next.id))?.focus();
			}}
		>
			{tabs.map(({ id, name }) => (
				<button
					key={id}
					id={tabId(panel, id)}
					type="button"
					role="tab"
					aria-selected={id === chosen}
					aria-controls={panel}
					tabIndex={id === chosen ? 0 : -1}
					onClick={() => onChoose(id)}
				>
					{name}
				</button>
			))}
		</div>
	);
}
