// Every word that users read, in Spanish. Functions where a sentence holds a number or a name.
import type { en as English } from '../en/index.ts';
import { about } from './about.ts';
import { ads } from './ads.ts';
import { charts } from './charts.ts';
import { checkNames } from './check-names.ts';
import { correcting } from './correcting.ts';
import { check } from './check.ts';
import { dashboard } from './dashboard.ts';
import { data } from './data.ts';
import { demand } from './demand.ts';
import { fit } from './fit.ts';
import { jobs } from './jobs.ts';
import { menu } from './menu.ts';
import { overlay } from './overlay.ts';
import { popup } from './popup.ts';
import { postingView } from './posting-view.ts';
import { profile } from './profile.ts';
import { roleView } from './role-view.ts';
import { roles } from './roles.ts';
import { saving } from './saving.ts';
import { settings } from './settings.ts';
import { sidePanel } from './side-panel.ts';
import { sites } from './sites.ts';
import { welcome } from './welcome.ts';

/** The catalogue, in the shape of the English one. */
export const es = {
	name: 'Plumbline',
	colon: ': ',
	pair: (name, value) => `${name}: ${value}`,
	quoted: (written) => `«${written}»`,
	frameworks: {
		govstack: 'Roles de GovStack',
		ict: 'Perfiles TIC europeos',
		ilo: 'Descripciones de puestos de la OIT',
		odp: 'Operational Delivery (Reino Unido)',
	},
	status: {
		met: 'Cumplido',
		short: 'Por debajo de lo pedido',
		unrated: 'Aún sin evaluar',
		'not-stated': 'La oferta no indica nivel',
		excluded: 'No hace falta',
		uncompared: 'Nada que comparar en esta línea',
	},
	levels: {
		competence: { 1: 'Principiante', 2: 'Practicante', 3: 'Profesional', 4: 'Responsable', 5: 'Directivo' },
		technology: { 1: 'Nociones', 2: 'Con ayuda', 3: 'Con autonomía', 4: 'Guía a otros', 5: 'Referente' },
	},
	degrees: {
		none: 'ninguna titulación',
		secondary: 'educación secundaria',
		diploma: 'un diploma postsecundario',
		bachelor: 'un grado o licenciatura',
		master: 'un máster',
		doctorate: 'un doctorado',
	},
	seniority: {
		intern: 'prácticas',
		junior: 'júnior',
		mid: 'intermedio',
		senior: 'sénior',
		lead: 'referente (lead)',
		principal: 'principal',
		head: 'responsable',
		director: 'dirección',
		'vice-president': 'vicepresidencia',
		chief: 'alta dirección (chief)',
	},
	workplaces: { remote: 'A distancia', hybrid: 'Híbrido', 'on-site': 'Presencial' },
	payPeriods: { hour: 'por hora', day: 'por día', week: 'por semana', month: 'al mes', year: 'al año' },
	problems: {
		reading: 'Leyendo esta oferta…',
		'not-read': 'Plumbline aún no ha leído esta oferta. Si no cambia, recargue la página.',
		'not-ready':
			'Plumbline no ha encontrado el texto de esta oferta. Puede que la página aún se esté cargando o que el sitio haya cambiado.',
		unreadable: 'Plumbline no ha podido leer esta oferta: falta su texto o su denominación.',
		'engine-failed':
			'Plumbline no ha podido analizar esta oferta. Recargue la página para intentarlo de nuevo; cierre otras pestañas si no se resuelve.',
	},
	strength: { must: 'Imprescindible', preferred: 'Deseable' },
	rating: {
		none: 'No tengo esta competencia',
		unsure: 'Tengo dudas',
		unrated: 'Sin evaluar',
		short: { none: 'Ninguno', unsure: 'Dudas' },
	},
	overlay,
	fit,
	menu,
	correcting,
	saving,
	roleView,
	postingView,
	jobs,
	sidePanel,
	popup,
	dashboard,
	profile,
	roles,
	demand,
	data,
	settings,
	sites,
	about,
	welcome,
	ads,
	check,
	charts,
	checkNames,
} satisfies typeof English;
