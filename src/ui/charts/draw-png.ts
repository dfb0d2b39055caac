// A drawing as a picture of pixels. It goes through an address of its own (blob:), which the policy of extension pages allows.
import type { SvgFile } from './standalone-svg.ts';

/** Pixels a CSS pixel, for screens and paper that show more; fewer where a canvas could not be so large. */
const sharpness = 2;
const largestSide = 16_000;

const loaded = (image: HTMLImageElement, address: string): Promise<void> =>
	new Promise((done, failed) => {
		image.addEventListener('load', () => done());
		image.addEventListener('error', () => failed(new Error('The drawing cannot be read.')));
		image.src = address;
	});

/** The picture; null where the browser refuses to draw it, or to give it out once it is drawn. */
export async function drawPng({ text, width, height }: SvgFile): Promise<Blob | null> {
	const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		await loaded(image, address);
		const scale = Math.min(sharpness, largestSide / Math.max(width, height));
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(width * scale);
		canvas.height = Math.round(height * scale);
		const pen = canvas.getContext('2d');
		if (pen === null) return null;
		pen.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done) => canvas.toBlob(done, 'image/png'));
	} catch {
		return null;
	} finally {
		URL.revokeObjectURL(address);
	}
}
