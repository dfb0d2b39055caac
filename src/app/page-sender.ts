// Who speaks for a page: the document that an ad was read in.

/** The script of one document, as the browser describes it. */
export type PageSender = {
	readonly tab: number;
	readonly document: string;
	readonly url: string;
	readonly privateWindow: boolean;
};
