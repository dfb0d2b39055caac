// Names in the open ad that the vocabulary lacks.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { UnknownNames } from '../../../src/ui/views/unknown-names.tsx';
import { all, button, buttons, draw, one, press, says, saysOf } from '../stage.tsx';
import { adView } from '../views-of-tabs.ts';

let added: string[];

const drawNames = async (lines: readonly string[], disabled = false): Promise<void> => {
	added = [];
	await draw(
		<UnknownNames
			ad={await adView({ lines: ['# Requirements', ...lines] })}
			disabled={disabled}
			onAdd={(label, kind) => void added.push(`${label} as ${kind}`)}
		/>,
	);
};

describe('names that are not known', () => {
	it('stand as they stand in the ad, each once, in its order', async () => {
		await drawNames(['- Happy to draw in dLab', '- Python and Zorble', '- Knowledge of beekeeping', '- Draws in DLAB']);
		expect(saysOf(one('h3'))).toBe('Names in this ad that Plumbline does not know');
		expect(all('q').map(saysOf)).toEqual(['dLab', 'Zorble', 'beekeeping']);
	});

	it('can be added, each by a button of its own name', async () => {
		await drawNames(['- Happy to draw in dLab', '- Knowledge of beekeeping']);
		expect(buttons()).toEqual(['Add to my skills: dLab', 'Add to my skills: beekeeping']);
		await press('Add to my skills: dLab');
		await press('Add to my skills: beekeeping');
		expect(added).toEqual(['dLab as technology', 'beekeeping as competence']);
	});

	it('cannot be added where nothing can be kept', async () => {
		await drawNames(['- Happy to draw in dLab'], true);
		expect(button('Add to my skills: dLab').disabled).toBe(true);
		expect(one<HTMLSelectElement>('select').disabled).toBe(true);
	});

	it('are not spoken of where there are none', async () => {
		await drawNames(['- Python', '- A sense of humour at work']);
		expect(says()).toBe('');
	});
});
