// Ads written down as people write notes: "= " is the title, "@ " the employer, then as in `writeAd`.
import type { Posting } from '../../src/core/posting.ts';
import { opening, writeAd } from '../matcher/ads.ts';

/** A posting of notes, behind an opening that makes its language plain. */
export function writePosting(notes: string): Posting {
	const lines = notes.split('\n');
	const told = (mark: string): string | undefined => lines.find((line) => line.startsWith(mark))?.slice(mark.length);
	const title = told('= ');
	const company = told('@ ');
	return writeAd([opening, ...lines.filter((line) => !/^[=@] /.test(line))], {
		...(title === undefined ? {} : { title }),
		...(company === undefined ? {} : { company }),
	});
}
