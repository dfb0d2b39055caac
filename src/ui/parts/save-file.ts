// Saves a file where the browser saves downloads. Nothing of it leaves the device.

/** Hands a file to the browser to be saved. `name` with its ending. */
export function saveFile(name: string, contents: BlobPart, type: string): void {
	const address = URL.createObjectURL(new Blob([contents], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the file over by the time that it comes back to this page.
	setTimeout(() => URL.revokeObjectURL(address), 0);
}
