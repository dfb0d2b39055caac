// Every word that users read, in French. Functions where a sentence holds a number or a name.
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
export const fr = {
	name: 'Plumbline',
	colon: ' : ',
	pair: (name, value) => `${name} : ${value}`,
	quoted: (written) => `« ${written} »`,
	frameworks: {
		govstack: 'Rôles GovStack',
		ict: 'Profils TIC européens',
		ilo: 'Descriptions d’emploi de l’OIT',
		odp: 'Operational Delivery (Royaume-Uni)',
	},
	status: {
		met: 'Acquis',
		short: 'En dessous de ce qui est demandé',
		unrated: 'Pas encore évalué',
		'not-stated': 'L’annonce ne précise pas de niveau',
		excluded: 'Pas nécessaire',
		uncompared: 'Rien à comparer dans cette ligne',
	},
	levels: {
		competence: { 1: 'Débutant', 2: 'Praticien', 3: 'Professionnel', 4: 'Responsable', 5: 'Dirigeant' },
		technology: { 1: 'Notions', 2: 'Avec de l’aide', 3: 'En autonomie', 4: 'Guide les autres', 5: 'Référence' },
	},
	degrees: {
		none: 'aucun diplôme',
		secondary: 'des études secondaires',
		diploma: 'un diplôme postsecondaire',
		bachelor: 'une licence',
		master: 'un master',
		doctorate: 'un doctorat',
	},
	seniority: {
		intern: 'stage',
		junior: 'junior',
		mid: 'confirmé',
		senior: 'senior',
		lead: 'référent (lead)',
		principal: 'principal',
		head: 'responsable',
		director: 'direction',
		'vice-president': 'vice-présidence',
		chief: 'direction générale (chief)',
	},
	workplaces: { remote: 'Télétravail', hybrid: 'Hybride', 'on-site': 'Sur site' },
	payPeriods: { hour: 'par heure', day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' },
	problems: {
		reading: 'Lecture de l’annonce…',
		'not-read': 'Plumbline n’a pas encore lu cette annonce. Si cela dure, rechargez la page.',
		'not-ready':
			'Plumbline n’a pas trouvé le texte de cette annonce. La page est peut-être encore en cours de chargement, ou le site a changé.',
		unreadable: 'Plumbline n’a pas pu lire cette annonce : son texte ou son intitulé manque.',
		'engine-failed':
			'Plumbline n’a pas pu analyser cette annonce. Rechargez la page pour réessayer ; fermez d’autres onglets si cela persiste.',
	},
	strength: { must: 'Indispensable', preferred: 'Atout' },
	rating: {
		none: 'Je n’ai pas cette compétence',
		unsure: 'J’hésite',
		unrated: 'Non évalué',
		short: { none: 'Aucun', unsure: 'Incertain' },
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
