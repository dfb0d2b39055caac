// The words of correcting what Plumbline read, in Spanish.
import type { correcting as English } from '../en/correcting.ts';

/** Functions where a sentence holds a number or a name. */
export const correcting = {
	ask: '¿No es así?',
	askOf: (words) => `¿No es así? «${words}»`,
	asksNothing: 'Esto no pide nada',
	asStrength: { must: 'Es imprescindible', preferred: 'Solo es deseable' },
	anotherLevel: (name) => `${name} se pide en otro nivel:`,
	noLevel: 'ningún nivel',
	levelOf: (name, level) => `${name}: ${level}`,
	notThisSkill: (name) => `Esto no es ${name}`,
	anotherRole: 'Otro rol…',
	noneOfThese: 'Ninguno de estos',
	roles: (framework) => `Todos los roles: ${framework}`,
	chooseRole: 'Las flechas mueven, una letra salta, Intro elige.',
	saidNothing: 'Ha indicado: esto no pide nada.',
	saidStrength: {
		must: 'Ha indicado: esto es imprescindible.',
		preferred: 'Ha indicado: esto solo es deseable.',
	},
	saidLevel: (name, level) => `Ha indicado: ${name} se pide en el nivel ${level}.`,
	saidNoLevel: (name) => `Ha indicado: ${name} se pide sin nivel.`,
	saidNotSkill: (name) => `Ha indicado: esto no es ${name}.`,
	saidRole: (name) => `Ha indicado: el rol es ${name}.`,
	saidNoRole: 'Ha indicado: ninguno de estos roles.',
	list: 'Sus correcciones aquí',
	notApplied: 'Esas palabras ya no están en la oferta, o se lee así sin usted. La corrección no cambia nada.',
	noted: 'Anotado. Plumbline lee esta oferta así a partir de ahora.',
	takenBack: 'Su corrección se ha retirado.',
	undo: 'Deshacer',
	undoOf: (said) => `Deshacer: ${said}`,
} satisfies typeof English;
