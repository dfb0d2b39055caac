// The words of the full page's view "demand", in Spanish.
import type { demand as English } from '../en/demand.ts';
import { count, number } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const demand = {
	heading: 'Demanda',
	lead: 'Lo que piden las ofertas que ha leído, junto a lo que dice de usted.',
	role: 'Ofertas para',
	allAds: 'todos los roles',
	yourTargets: 'Roles a los que aspira',
	otherRoles: 'Otros roles de estas ofertas',
	ads: (n) => `${count(n, 'oferta leída', 'ofertas leídas')}.`,
	tooFew: (n) =>
		`${count(n, 'oferta', 'ofertas')}: muy pocas para sacar conclusiones. A partir de cinco, se puede distinguir lo que se pide a menudo de lo que pide por azar un solo empleador.`,
	noneYet:
		'No hay ninguna oferta guardada. Abra ofertas en los portales que lee Plumbline y aquí se contará lo que piden.',
	none: 'No hay ninguna oferta guardada para este rol. Abra ofertas en los portales que lee Plumbline y aquí se contarán.',
	counting: 'Contando lo que piden…',
	unkept: (n) =>
		`${count(n, 'competencia pedida no se cuenta', 'competencias pedidas no se cuentan')}: de una oferta que pide muchas solo se guardan las primeras.`,
	priorities: 'Qué aprender primero',
	prioritiesHint:
		'Su nivel está por debajo de lo que piden estas ofertas. Lo imprescindible cuenta el doble que lo deseable.',
	noPriorities: 'De lo que ha evaluado, nada está por debajo de lo que piden estas ofertas.',
	rateFirst: 'Evalúe esto primero',
	rateFirstHint: 'Lo piden estas ofertas y aún no ha indicado si lo tiene.',
	all: 'Todo lo que se pide',
	must: (n, ads) => `imprescindible en ${number.format(n)} de ${count(ads, 'oferta', 'ofertas')}`,
	preferred: (n, ads) => `deseable en ${number.format(n)} de ${count(ads, 'oferta', 'ofertas')}`,
	shortIn: (n) => `por encima de su nivel en ${count(n, 'oferta', 'ofertas')}`,
	levels: 'Niveles pedidos:',
	levelIn: (level, n) => `${level}: ${number.format(n)}`,
	unstatedIn: (n) => `sin nivel indicado: ${number.format(n)}`,
	you: 'Usted:',
	showAll: (n) => `Mostrar todo (${number.format(n)})`,
} satisfies typeof English;
