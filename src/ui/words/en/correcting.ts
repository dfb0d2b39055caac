// The words of correcting what Plumbline read, in English.
import type { Strength } from '../../../core/analysis.ts';

const asStrength: Readonly<Record<Strength, string>> = {
	must: 'It is a must',
	preferred: 'It is only nice to have',
};

const saidStrength: Readonly<Record<Strength, string>> = {
	must: 'You said: this is a must.',
	preferred: 'You said: this is only nice to have.',
};

/** Functions where a sentence holds a number or a name. */
export const correcting = {
	ask: 'Not right?',
	askOf: (words: string) => `Not right? “${words}”`,
	asksNothing: 'This asks for nothing',
	asStrength,
	anotherLevel: (name: string) => `${name} is asked at another level:`,
	noLevel: 'no level',
	levelOf: (name: string, level: string) => `${name}: ${level}`,
	notThisSkill: (name: string) => `This is not ${name}`,
	anotherRole: 'Another role …',
	noneOfThese: 'None of these',
	roles: (framework: string) => `All roles: ${framework}`,
	chooseRole: 'Arrow keys move, a letter jumps, Enter chooses.',
	saidNothing: 'You said: this asks for nothing.',
	saidStrength,
	saidLevel: (name: string, level: string) => `You said: ${name} is asked at ${level}.`,
	saidNoLevel: (name: string) => `You said: ${name} is asked at no level.`,
	saidNotSkill: (name: string) => `You said: this is not ${name}.`,
	saidRole: (name: string) => `You said: the role is ${name}.`,
	saidNoRole: 'You said: none of these roles.',
	list: 'What you corrected here',
	notApplied: 'Its words are not in the ad any more, or it reads so without you. It changes nothing.',
	noted: 'Noted. Plumbline reads this ad so from now on.',
	takenBack: 'Your correction is taken back.',
	undo: 'Undo',
	undoOf: (said: string) => `Undo: ${said}`,
};
