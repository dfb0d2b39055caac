// The words of correcting what Plumbline read, in French.
import type { correcting as English } from '../en/correcting.ts';

/** Functions where a sentence holds a number or a name. */
export const correcting = {
	ask: 'Inexact ?',
	askOf: (words) => `Inexact ? « ${words} »`,
	asksNothing: 'Cette ligne ne demande rien',
	asStrength: { must: 'C’est indispensable', preferred: 'Ce n’est qu’un atout' },
	anotherLevel: (name) => `${name} est demandé à un autre niveau :`,
	noLevel: 'aucun niveau',
	levelOf: (name, level) => `${name} : ${level}`,
	notThisSkill: (name) => `Il ne s’agit pas de ${name}`,
	anotherRole: 'Un autre rôle…',
	noneOfThese: 'Aucun de ceux-ci',
	roles: (framework) => `Tous les rôles : ${framework}`,
	chooseRole: 'Les flèches déplacent, une lettre saute, Entrée choisit.',
	saidNothing: 'Vous avez indiqué : cette ligne ne demande rien.',
	saidStrength: {
		must: 'Vous avez indiqué : c’est indispensable.',
		preferred: 'Vous avez indiqué : ce n’est qu’un atout.',
	},
	saidLevel: (name, level) => `Vous avez indiqué : ${name} est demandé au niveau ${level}.`,
	saidNoLevel: (name) => `Vous avez indiqué : ${name} est demandé sans niveau.`,
	saidNotSkill: (name) => `Vous avez indiqué : il ne s’agit pas de ${name}.`,
	saidRole: (name) => `Vous avez indiqué : le rôle est ${name}.`,
	saidNoRole: 'Vous avez indiqué : aucun de ces rôles.',
	list: 'Vos corrections ici',
	notApplied:
		'Ces mots ne sont plus dans l’annonce, ou elle se lit déjà ainsi sans vous. La correction ne change rien.',
	noted: 'C’est noté. Plumbline lit désormais cette annonce ainsi.',
	takenBack: 'Votre correction est annulée.',
	undo: 'Annuler',
	undoOf: (said) => `Annuler : ${said}`,
} satisfies typeof English;
