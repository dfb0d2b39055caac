// The library's build for browsers has the types of its main file, and only what is used of it.
declare module 'mammoth/mammoth.browser.js' {
	const mammoth: {
		readonly extractRawText: (input: { readonly arrayBuffer: ArrayBuffer }) => Promise<{ readonly value: string }>;
		readonly convertToHtml: (
			input: { readonly arrayBuffer: ArrayBuffer },
			options: { readonly convertImage: unknown },
		) => Promise<{ readonly value: string }>;
		readonly images: { readonly imgElement: (read: () => Promise<{ readonly src: string }>) => unknown };
	};
	export default mammoth;
}
