// What the ad names outside its requirements.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { NamedSkills } from '../../../src/ui/views/named-skills.tsx';
import { frenchAd } from '../../app/ads.ts';
import { all, draw, one, pointer, says, saysOf } from '../stage.tsx';
import { adView, type Given } from '../views-of-tabs.ts';

let marked: string[];
const drawNamed = async (given: Given): Promise<string[]> => {
	const ad = await adView(given);
	marked = [];
	await draw(
		<NamedSkills
			ad={ad}
			mark={(spans) => void marked.push(...spans.map(({ start, end }) => ad.posting.text.slice(start, end)))}
		/>,
	);
	return all('li').map(saysOf);
};

describe('skills that only duties name', () => {
	const lines = [
		'# What you will do',
		'- Build services in Scala',
		'- Run Scala on Kubernetes',
		'# Requirements',
		'- Kubernetes',
	];

	it('are named once each, without those that a requirement names', async () => {
		expect(await drawNamed({ lines })).toEqual(['Scala']);
		expect(saysOf(one('h2'))).toBe('Also named in duties and text');
	});

	it('mark every place that names them', async () => {
		await drawNamed({ lines });
		await pointer(one('button'), 'mouseenter');
		expect(marked).toEqual(['Scala', 'Scala']);
	});

	it('say on hover which name their words are close to, unless a name stands there as well', async () => {
		const near = '- Manage small boat projects';
		await drawNamed({ lines: ['# What you will do', near] });
		expect(one('button').title).toBe('its words are close to “manage projects”');
		await drawNamed({ lines: ['# What you will do', near, '- Manage projects'] });
		expect(one('button').title).toBe('');
	});

	it('are nothing at all where there are none', async () => {
		await drawNamed({});
		expect(says()).toBe('');
	});
});

describe('an ad in a language without rules', () => {
	it('names what needs no language', async () => {
		expect(await drawNamed({ posting: frenchAd('101') })).toEqual(['Python', 'Kubernetes']);
		expect(saysOf(one('h2'))).toBe('Named in the ad');
	});
});
