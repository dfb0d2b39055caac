// What the user says beside the ratings: each part saved by itself, and "none" another thing than nothing said.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../../../src/core/profile.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { all, button, clear, doing, key, one, press, says, saysOf, type } from '../../stage.tsx';

afterEach(clear);

const open = (profile: Partial<Profile> = {}) => openPage('#/profile/about', { profile });
const section = (heading: string): HTMLElement => {
	const found = all('.said-list').find((each) => saysOf(one('h2', each)) === heading);
	if (found === undefined) throw new Error(`no ${heading}`);
	return found;
};
const write = async (field: HTMLInputElement, words: string): Promise<void> => {
	field.focus();
	await type(field, words);
	await key('Enter');
};
const choose = (select: HTMLSelectElement, value: string): Promise<void> =>
	doing(() => {
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});
const pick = async (heading: string, words: string): Promise<void> => {
	await write(one<HTMLInputElement>('.pick input', section(heading)), words);
};
const input = (heading: string): HTMLInputElement => one<HTMLInputElement>('.field input', section(heading));
const entries = (heading: string): string[] => all('.entries li', section(heading)).map(saysOf);

describe('years of experience', () => {
	const heading = 'Years of experience';

	it('are not said at first, can be none, and can be taken back', async () => {
		const store = await open();
		expect(saysOf(one('.state', section(heading)))).toBe('You have not said how many.');
		await write(input(heading), '0');
		expect(store.profile.years).toBe(0);
		expect(saysOf(one('.state', section(heading)))).toBe('You have said: 0 years.');
		await write(input(heading), '');
		expect(store.profile.years).toBe(null);
	});

	it.each([
		['-3', 'Years cannot be fewer than 0.'],
		['1850', 'Plumbline takes at most 70 years.'],
		['many', 'That is not a number. Write years as “7” or “2.5”.'],
	])('cannot be %s, and that is said beside the field', async (typed, sentence) => {
		const store = await open({ years: 4 });
		await write(input(heading), typed);
		expect(store.log).toEqual([]);
		expect(saysOf(one('[role=alert]', section(heading)))).toBe(sentence);
		expect(input(heading).value).toBe(typed);
	});

	it('that are refused stay typed, with the reason', async () => {
		const store = await open({ years: 4 });
		store.refuses = 'bad-value';
		await write(input(heading), '7');
		expect(input(heading).value).toBe('7');
		expect(saysOf(section(heading))).toContain(
			'Not saved: your years of experience. The reason: Plumbline takes no such value here.',
		);
		expect(store.profile.years).toBe(4);
	});
});

describe('years by skill or field', () => {
	const heading = 'Years by skill or field';

	it('are said of a skill and of a field, and changed in place', async () => {
		const store = await open();
		await pick(heading, 'pythn');
		expect(document.activeElement).toBe(one('[data-years="technology/python"] input'));
		expect(store.log).toEqual([]);
		await write(one<HTMLInputElement>('[data-years="technology/python"] input'), '3');
		await pick(heading, 'economics');
		await write(one<HTMLInputElement>('[data-years="field/economics"] input'), '2.5');
		expect(store.profile.yearsIn).toEqual([
			{ concept: 'technology/python', years: 3 },
			{ concept: 'field/economics', years: 2.5 },
		]);
		await write(one<HTMLInputElement>('[data-years="technology/python"] input'), '5');
		expect(store.profile.yearsIn.find(({ concept }) => concept === 'technology/python')?.years).toBe(5);
	});

	it('are removed, one that waits for its number without saving anything', async () => {
		const store = await open({ yearsIn: [{ concept: 'field/law', years: 2 }] });
		await pick(heading, 'python');
		await press('Remove: Python');
		expect(store.log).toEqual([]);
		await press('Remove: Law');
		expect(store.profile.yearsIn).toEqual([]);
		expect(entries(heading)).toEqual([]);
	});
});

describe.each([
	['Degrees', 'degrees', 'I have no degree', 'You have said that you have no degree.'],
	['Languages', 'languages', 'I have no language to name', 'You have said that you have no language to name.'],
	['Certificates and licences', 'certificates', 'I hold none', 'You have said that you hold none.'],
] as const)('%s', (heading, name, none, saidNone) => {
	it('are not said, said to be none, or taken back: three different things', async () => {
		const store = await open();
		expect(store.profile[name]).toBe(null);
		expect(saysOf(one('.state', section(heading)))).toContain('You have not said');
		await press(none);
		expect(store.profile[name]).toEqual([]);
		expect(saysOf(one('.state', section(heading)))).toContain(saidNone);
		await press('Take this back', section(heading));
		expect(store.profile[name]).toBe(null);
		expect(document.activeElement).toBe(one('h2', section(heading)));
	});

	it('that are refused are said to be, and nothing changes', async () => {
		const store = await open();
		store.refuses = 'store-failed';
		await press(none);
		expect(saysOf(section(heading))).toContain('The reason: the browser could not write it down.');
		expect(saysOf(one('.state', section(heading)))).toContain('You have not said');
	});
});

describe('degrees', () => {
	it('are added with and without a field, each once', async () => {
		const store = await open({ degrees: [] });
		const [degree, field] = all('select', section('Degrees')) as HTMLSelectElement[];
		if (degree === undefined || field === undefined) throw new Error('no choice');
		await choose(degree, 'master');
		await choose(field, 'field/economics');
		await press('Add this degree');
		await choose(field, '');
		await press('Add this degree');
		expect(store.profile.degrees).toEqual([
			{ degree: 'master', field: 'field/economics' },
			{ degree: 'master', field: null },
		]);
		expect(entries('Degrees').map((each) => each.replace('×', ''))).toEqual([
			'Master’s degree: Economics',
			'Master’s degree',
		]);
		expect(button('Add this degree').disabled).toBe(true);
		expect(saysOf(section('Degrees'))).toContain('This one stands in the list already.');
	});

	it('of which the last is removed are not said to be none', async () => {
		const store = await open({ degrees: [{ degree: 'bachelor', field: null }] });
		await press('Remove: Bachelor’s degree');
		expect(store.profile.degrees).toBe(null);
	});
});

describe('languages', () => {
	it('are said once their level is chosen, with what it means', async () => {
		const store = await open();
		await pick('Languages', 'frnch');
		expect(document.activeElement).toBe(one('[data-language="fr"] select'));
		expect(store.log).toEqual([]);
		await choose(one<HTMLSelectElement>('[data-language="fr"] select'), 'b2');
		expect(store.profile.languages).toEqual([{ code: 'fr', level: 'b2' }]);
		expect(saysOf(section('Languages'))).toContain('You follow involved texts in your field');
		await choose(one<HTMLSelectElement>('[data-language="fr"] select'), 'c1');
		expect(store.profile.languages).toEqual([{ code: 'fr', level: 'c1' }]);
	});

	it('that wait for their level can be left out again', async () => {
		const store = await open();
		await pick('Languages', 'german');
		await press('Leave it out');
		expect(all('[data-language]')).toEqual([]);
		expect(store.log).toEqual([]);
	});
});

describe('certificates and licences', () => {
	it('are added by name, count without end at first, and get their last day', async () => {
		const store = await open();
		await pick('Certificates and licences', 'driving');
		expect(store.profile.certificates).toEqual([{ concept: 'certificate/driving-licence', expiresOn: null }]);
		expect(saysOf(section('Certificates and licences'))).toContain('No day said: it does not expire.');
		const day = one<HTMLInputElement>('[data-certificate="certificate/driving-licence"] input');
		expect(document.activeElement).toBe(day);
		await write(day, '2031-05-31');
		expect(store.profile.certificates).toEqual([{ concept: 'certificate/driving-licence', expiresOn: '2031-05-31' }]);
		expect(says()).toContain('Counts until the end of May 31, 2031.');
	});

	it('cannot have ended in 1850', async () => {
		const store = await open({ certificates: [{ concept: 'certificate/pmp', expiresOn: null }] });
		await write(one<HTMLInputElement>('[data-certificate] input'), '1850-01-01');
		expect(store.log).toEqual([]);
		expect(says()).toContain('The day lies between 1950 and 2100.');
	});

	it('stand there once', async () => {
		const store = await open({ certificates: [{ concept: 'certificate/pmp', expiresOn: null }] });
		await pick('Certificates and licences', 'pmp');
		expect(store.log).toEqual([]);
	});
});

describe('the grade', () => {
	const select = (): HTMLSelectElement => one<HTMLSelectElement>('select', section('Grade'));

	it('is chosen among those of its system, and can be taken back', async () => {
		const store = await open();
		expect(all('optgroup').map((each) => each.getAttribute('label'))).toEqual(['UN common system', 'UK Civil Service']);
		await choose(select(), 'grade/un-p-3');
		expect(store.profile.grade).toBe('grade/un-p-3');
		await choose(select(), '');
		expect(store.profile.grade).toBe(null);
	});

	it('that is refused goes back to what is kept', async () => {
		const store = await open({ grade: 'grade/heo' });
		store.refuses = 'store-failed';
		await choose(select(), 'grade/un-p-3');
		expect(select().value).toBe('grade/heo');
		expect(saysOf(section('Grade'))).toContain('Not saved: your grade.');
	});
});
