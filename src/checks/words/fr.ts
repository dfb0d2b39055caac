// What the checks say, in French. What is to be written into an ad word for word stands in English, as the ad does.
import type { DegreeClass } from '../../core/analysis.ts';
import type { CheckTongue } from '../words.ts';

const lists = new Intl.ListFormat('fr');
const numbers = new Intl.NumberFormat('fr');
const quoted = (words: string): string => `« ${words} »`;
const quotedList = (words: readonly string[]): string => lists.format(words.map(quoted));
/** "0 an", "6 mois", "1,5 an", "2 ans". */
const years = (count: number): string =>
	count > 0 && count < 1
		? `${numbers.format(Math.round(count * 12))} mois`
		: `${numbers.format(count)} ${count < 2 ? 'an' : 'ans'}`;
const degrees: Readonly<Record<DegreeClass, string>> = {
	none: 'aucun diplôme',
	secondary: 'des études secondaires',
	diploma: 'un diplôme postsecondaire',
	bachelor: 'une licence',
	master: 'un master',
	doctorate: 'un doctorat',
};
/** Behind the one who asks: "demande une licence". */
const asking = (degree: DegreeClass): string =>
	degree === 'none' ? 'ne demande aucun diplôme' : `demande ${degrees[degree]}`;
const way = ({
	degree,
	years: count,
}: {
	readonly degree: DegreeClass | null;
	readonly years: number | null;
}): string => {
	const experience = `${years(count ?? 0)} d’expérience`;
	if (degree === null) return experience;
	if (degree === 'none') return `${experience} sans diplôme`;
	return (count ?? 0) === 0 ? `${degrees[degree]} sans expérience` : `${degrees[degree]} et ${experience}`;
};

const excluded = {
	native:
		'La formule demande où une personne a grandi, et non comment elle parle. Des personnes qui ont appris la langue aussi bien qu’il le faut renoncent à postuler, et dans bien des pays une telle exigence est illégale.',
	'digital-native':
		'La formule sous-entend un âge. Des personnes plus âgées qui connaissent ces outils comprennent que l’annonce ne s’adresse pas à elles.',
	body: 'La formule parle du corps là où il faudrait parler du travail. Des personnes handicapées, ou d’une autre apparence que celle que vous imaginiez, comprennent que l’annonce ne s’adresse pas à elles.',
	family:
		'La situation de famille d’une personne ne dit rien de son travail, et poser la question est illégal dans bien des pays.',
	private:
		'La formule touche à la vie privée, qui ne dit rien du travail et sur laquelle, dans bien des pays, il est interdit de poser des questions.',
	sex: 'La formule n’admet qu’un sexe. Presque partout c’est illégal, sauf si le travail lui-même l’exige, et il faut alors dire pourquoi.',
	unemployed:
		'La formule écarte des personnes qui ont été malades, ont pris soin d’un proche ou ont perdu leur emploi, quoi qu’elles sachent faire.',
	photo: 'Une photo montre l’âge, le sexe et l’origine avant qu’on ait lu ce que la personne sait faire.',
	always:
		'Des personnes qui ont des enfants, une maladie ou une vie à côté du travail comprennent que l’annonce ne s’adresse pas à elles.',
	metaphor:
		'Une image tirée de l’esclavage, du handicap ou d’une croyance parle de personnes qui lisent peut-être l’annonce.',
} as const;
const includedInstead = {
	native: 'Dites à quel niveau il faut maîtriser la langue : « anglais courant à l’oral et à l’écrit (C1) ».',
	'digital-native': 'Nommez les outils qu’il faut connaître.',
	body: 'Dites ce que le travail demande : « porter des cartons de 20 kg au plus, avec de l’aide si besoin ».',
	family: 'Supprimez cette mention. S’il s’agit de déplacements ou d’horaires, dites combien et quand.',
	private: 'Supprimez cette mention, ou donnez la règle qui vaut au travail et sa raison.',
	sex: 'Supprimez cette mention, ou donnez la raison et la loi qui la permet.',
	unemployed: 'Supprimez cette mention, et demandez ce que la personne sait faire.',
	photo: 'Demandez un CV sans photo.',
	always: 'Précisez les horaires, et à quelle fréquence ils sont dépassés.',
	metaphor: 'Dites la même chose sans cette image.',
} as const;
const notPaid = {
	trial:
		'Un essai est un travail : dans bien des pays il doit être payé, et les personnes qui ne peuvent pas se permettre une journée sans salaire renoncent.',
	nothing:
		'Seules des personnes qui ont d’autres ressources peuvent accepter, et dans bien des pays un tel travail doit être payé.',
	equity:
		'Les parts d’une jeune entreprise ne paient pas le loyer et peuvent finir par ne rien valoir, et dans bien des pays elles ne peuvent pas remplacer un salaire.',
	commission:
		'Sans salaire fixe, tout le risque pèse sur la personne employée, et dans bien des pays un salaire minimum est dû malgré tout.',
} as const;

const passed = {
	interview: 'La date des entretiens',
	end: 'La date de fin du poste',
	start: 'La date de prise de poste',
} as const;
const contradictionAsk = {
	place: 'Le travail est-il entièrement à distance, ou combien de jours est-on au bureau ?',
	dates: 'Jusqu’à quand peut-on postuler ?',
	travel: 'Quelle part du temps est-on en déplacement ?',
	hours: 'Quelle est la rémunération pour les heures de ce poste ?',
	closed: 'Peut-on encore postuler ?',
	past: 'Peut-on encore postuler ?',
} as const;

/** The sentences in French. */
export const french: CheckTongue = {
	degrees,
	report: {
		title: 'Ce que disent les vérifications',
		untitled: (id) => `Annonce ${id}`,
		nothing: 'Les vérifications n’ont rien trouvé.',
		silent: (language) =>
			`Cette annonce est dans une autre langue (${language}) : les vérifications, qui ne connaissent que l’anglais, n’en disent rien.`,
		pair: (name, said) => `${name} : ${said}`,
		why: 'Pourquoi',
		instead: 'À la place',
		against: 'Mesuré d’après',
		howSure: 'Degré de certitude',
		severities: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
		evidence: {
			law: 'loi de certains pays',
			field: 'études de terrain',
			lab: 'études en laboratoire',
			survey: 'enquêtes',
			opinion: 'avis de praticiens',
			provable: 'l’annonce elle-même le montre',
		},
	},
	rules: {
		'years-against-title': {
			name: 'Années d’expérience et intitulé',
			found: ({ title, years: count, isTooMany }) =>
				isTooMany
					? `${quoted(title)} s’adresse à des personnes qui débutent, et l’annonce demande ${years(count)} d’expérience.`
					: `${quoted(title)} s’adresse à des personnes expérimentées, et l’annonce ne demande pas plus de ${years(count)} d’expérience.`,
			why: ({ isTooMany }) =>
				isTooMany
					? 'Les personnes qui débutent comprennent que l’annonce ne s’adresse pas à elles, et celles qui ont cette expérience ne s’arrêtent pas à un tel intitulé. Une annonce de début de carrière sur trois fait cette erreur.'
					: 'Soit l’intitulé promet plus que le travail n’offre, soit des personnes postulent alors qu’elles ne peuvent pas encore le faire.',
			instead: ({ isTooMany }) =>
				isTooMany
					? 'Retirez « junior » ou « entry-level » de l’intitulé, ou demandez deux ans au plus.'
					: 'Retirez le rang de l’intitulé, ou dites sur quelle expérience il repose.',
			ask: ({ years: count, isTooMany }) =>
				isTooMany
					? `Les ${years(count)} d’expérience sont-ils une condition, ou acceptez-vous aussi des personnes qui débutent ?`
					: 'Qu’est-ce qui fait de ce poste un poste senior : de quoi déciderais-je, de quoi répondrais-je ?',
		},
		'impossible-years': {
			name: 'Plus d’années qu’il ne s’en est écoulé',
			found: ({ technology, years: count, first }) =>
				`L’annonce demande ${years(count)} d’expérience avec ${technology}, qui existe depuis ${first}.`,
			why: ({ technology, most }) =>
				`Personne ne peut avoir plus de ${years(most)} d’expérience avec ${technology}. Les personnes qui connaissent le mieux le sujet voient l’erreur les premières, et se demandent qui a écrit l’annonce.`,
			instead: ({ technology }) =>
				`Demandez ce qu’il faut faire avec ${technology}, ou moins d’années, et les années d’expérience dans le domaine entier.`,
			ask: ({ technology }) => `Quelle part de l’expérience doit porter sur ${technology} en particulier ?`,
		},
		'certificate-against-level': {
			name: 'Une certification au-dessus du niveau du poste',
			found: ({ certificate, needs, years: count }) =>
				count === null
					? `${certificate} suppose déjà environ ${years(needs)} d’expérience, et c’est un poste de début de carrière.`
					: `${certificate} suppose déjà environ ${years(needs)} d’expérience, et l’annonce demande ${years(count)}.`,
			why: 'Personne au niveau de ce poste ne peut avoir cette certification : les personnes que vous cherchez ne peuvent pas postuler.',
			instead:
				'Ajoutez « or working towards it », choisissez une certification accessible en début de carrière, ou dites ce qu’elle doit montrer.',
			ask: ({ certificate }) => `Faut-il avoir ${certificate} dès le premier jour, ou puis-je l’obtenir en poste ?`,
		},
		'years-scope-unclear': {
			name: 'Plusieurs nombres d’années',
			found: ({ words }) =>
				`L’annonce donne plusieurs nombres d’années, ${quotedList(words)}, sans dire lequel est le total.`,
			why: 'À la lecture, on ne peut pas savoir si ces nombres s’additionnent ou se recoupent, et l’on suppose le pire.',
			instead: 'Donnez le total une seule fois : « cinq ans en tout, dont deux avec … ».',
			ask: 'Ces années s’additionnent-elles, ou le plus petit nombre est-il compris dans le plus grand ?',
		},
		age: {
			name: 'Âge',
			found: ({ kind, words }) =>
				kind === 'age'
					? `${quoted(words)} fixe un âge pour postuler.`
					: kind === 'most-years'
						? `${quoted(words)} écarte les personnes qui ont plus d’expérience.`
						: `${quoted(words)} donne à penser que l’on cherche des personnes jeunes.`,
			why: ({ kind }) =>
				kind === 'age'
					? 'Presque partout, une limite d’âge est illégale, sauf si le travail lui-même en exige une, et il faut alors dire pourquoi.'
					: 'À partir d’un certain âge, on comprend que l’annonce ne s’adresse pas à soi ; des tribunaux ont vu dans de tels mots un indice de discrimination.',
			instead: ({ kind }) =>
				kind === 'age'
					? 'Supprimez l’âge, ou donnez la raison et la loi qui le permet.'
					: kind === 'most-years'
						? 'Dites ce que le poste offre et paie, et laissez les personnes plus expérimentées en décider elles-mêmes.'
						: 'Dites ce qu’il faut savoir faire.',
			ask: ({ kind }) =>
				kind === 'most-years'
					? 'Acceptez-vous aussi des personnes qui ont plus d’expérience ?'
					: 'Le poste est-il ouvert aux personnes de tout âge ?',
		},
		'generic-he': {
			name: '« He » pour tout le monde',
			found: ({ words }) =>
				words.length === 1
					? `L’annonce désigne par ${quoted(words[0] ?? '')} la personne qui occupera le poste.`
					: `L’annonce désigne ${words.length} fois par « he » ou « his » la personne qui occupera le poste.`,
			why: 'Les femmes qui la lisent sont moins sûres qu’elle s’adresse à elles, et dans bien des pays une annonce doit s’adresser à tout le monde.',
			instead: 'Écrivez « you » ou « they ».',
			ask: 'Le poste est-il ouvert à toute personne, quel que soit son genre ?',
		},
		'gendered-title': {
			name: 'Un intitulé qui ne nomme qu’un sexe',
			found: ({ words }) => `${quoted(words)} ne nomme qu’un sexe.`,
			why: 'Dans bien des pays, l’intitulé d’un poste doit être ouvert à tout le monde, et celui-ci ne nomme pas la moitié des personnes qui le lisent.',
			instead: ({ neutral }) => `Écrivez ${quoted(neutral)}.`,
			ask: 'Le poste est-il ouvert à toute personne, quel que soit son genre ?',
		},
		'trait-rate': {
			name: 'Mots de caractère',
			found: ({ words, per100 }) =>
				`Sur 100 mots, ${numbers.format(per100)} ${per100 < 2 ? 'nomme' : 'nomment'} des traits que l’on associe à un sexe : ${quotedList(words)}.`,
			why: 'En laboratoire, les annonces qui contiennent beaucoup de ces mots attiraient moins l’autre sexe. Sur le terrain, l’effet est faible, et les outils qui les comptent ne sont pas d’accord entre eux : c’est une liste, et non un verdict.',
			instead: 'Gardez ceux dont le travail a besoin, et dites ce que l’on fait à la place des autres.',
			ask: ({ words }) => `Que veut dire ${quoted(words[0] ?? '')} dans le travail de tous les jours ?`,
		},
		'title-hype': {
			name: 'Un intitulé que personne ne porte',
			found: ({ words }) => `${quoted(words)} n’est pas un métier que l’on recherche.`,
			why: 'On recherche un emploi par le nom du métier, et beaucoup voient dans un tel mot un signe de la manière dont on est traité chez l’employeur.',
			instead: 'Écrivez le nom usuel du métier.',
			ask: 'Quel est l’intitulé officiel du poste, et quel est son niveau ?',
		},
		'pay-missing': {
			name: 'Rémunération non précisée',
			found: ({ words }) =>
				words === null
					? 'L’annonce ne donne ni montant, ni fourchette, ni grade dont le barème soit public.'
					: `L’annonce dit ${quoted(words)} au lieu de donner un montant.`,
			why: 'La rémunération est ce que la plupart des gens cherchent d’abord. À certains endroits il faut l’indiquer, à d’autres non ; ici, cela dépend du lieu du poste.',
			instead: 'Donnez la fourchette que vous paieriez, avec sa devise et sa période, ou le grade.',
			ask: 'Quelle est la fourchette de rémunération du poste ?',
		},
		'pay-range-wide': {
			name: 'Une large fourchette de rémunération',
			found: ({ words, times }) =>
				`Dans ${quoted(words)}, le montant le plus haut vaut ${numbers.format(times)} fois le plus bas.`,
			why: 'On ne peut pas savoir ce que l’on toucherait. Dans des expériences, une large fourchette faisait paraître l’employeur moins honnête.',
			instead: 'Donnez la fourchette du niveau que vous cherchez, ou une par niveau ou par lieu.',
			ask: 'Où commence-t-on d’ordinaire dans la fourchette, et de quoi cela dépend-il ?',
		},
		'pay-history': {
			name: 'Salaire antérieur',
			found: ({ words }) => `${quoted(words)} demande ce que la personne gagne ou a gagné.`,
			why: 'Un bas salaire passe ainsi d’un emploi au suivant. Dans l’Union européenne et dans de nombreux États des États-Unis, l’employeur n’a pas le droit de poser la question.',
			instead: 'Dites ce que vous payez et, s’il le faut, demandez les prétentions salariales.',
			ask: 'Dois-je dire ce que je gagne actuellement, ou suffit-il d’indiquer mes prétentions salariales ?',
		},
		'many-musts': {
			name: 'Beaucoup d’exigences indispensables',
			found: ({ count }) => `L’annonce compte ${count} exigences indispensables.`,
			why: 'Presque personne n’en remplit plus d’une douzaine, et l’on ne voit pas lesquelles sont décisives.',
			instead:
				'Gardez celles sans lesquelles on ne pourrait pas commencer, et déplacez les autres sous « nice to have » ou dans les missions.',
			ask: 'Quelles exigences sont décisives, et lesquelles s’apprennent en poste ?',
		},
		'must-nice-unmarked': {
			name: 'Indispensable ou atout',
			found: ({ count }) => `Aucune des ${count} exigences ne dit si elle est indispensable.`,
			why: 'Certaines personnes, par prudence, prennent tout pour une condition et renoncent ; d’autres n’y voient aucune condition.',
			instead: 'Mettez-les sous deux titres, « essential » et « nice to have ».',
			ask: 'Lesquelles de ces exigences sont indispensables ?',
		},
		'all-expert': {
			name: 'Le plus haut niveau partout',
			found: ({ count, all, words }) =>
				`Sur les ${all} compétences dont l’annonce précise le niveau, ${count} sont demandées au plus haut : ${quotedList(words)}.`,
			why: 'Presque personne n’a le plus haut niveau partout, et la compétence qui compte ne se distingue plus des autres.',
			instead: 'Demandez le plus haut niveau là où le travail l’exige, et « good » ou « working knowledge » ailleurs.',
			ask: 'Pour lesquelles de ces compétences faut-il le plus haut niveau, et où de bonnes bases suffisent-elles ?',
		},
		'vague-requirement': {
			name: 'Rien de vérifiable',
			found: ({ words }) =>
				`${quotedList(words.slice(0, 4))} ${words.length === 1 ? 'ne nomme' : 'ne nomment'} rien que l’on puisse vérifier.`,
			why: 'Personne ne renonce à cause de cela et personne ne peut le montrer : cela ne vous dit rien des personnes qui postulent.',
			instead:
				'Dites ce que l’on fait : « vous répondez à 40 appels par jour et prenez des notes avec lesquelles d’autres peuvent continuer ».',
			ask: ({ words }) => `Comment pourrais-je vous montrer ce que vous entendez par ${quoted(words[0] ?? '')} ?`,
		},
		'degree-without-alternative': {
			name: 'Un diplôme et rien à la place',
			found: ({ degree }) => `L’annonce ${asking(degree)} et n’accepte rien à la place.`,
			why: 'Les personnes qui ont appris le travail en le faisant sont écartées. Dans des enquêtes, de nombreux employeurs disent qu’ils les auraient recrutées.',
			instead: 'Ajoutez « or equivalent experience » et dites combien, sauf si la loi exige le diplôme.',
			ask: 'Acceptez-vous aussi de l’expérience à la place du diplôme ?',
		},
		'degree-above-role': {
			name: 'Plus d’études que le rôle n’en demande',
			found: ({ degree, role, needs }) => `L’annonce ${asking(degree)} ; le rôle ${quoted(role)} ${asking(needs)}.`,
			why: 'Tout diplôme dont le travail n’a pas besoin écarte des personnes qui pourraient le faire.',
			instead: 'Demandez ce que le rôle demande, ou dites ce qui, dans ce poste, exige davantage.',
			ask: 'Qu’est-ce qui, dans le travail, exige le diplôme plus élevé ?',
		},
		'grade-against-years': {
			name: 'La règle du grade',
			found: ({ grade, asked, rule, isIlo }) =>
				`L’annonce demande ${way(asked)} ; pour le grade ${grade}, ${isIlo ? 'les descriptions d’emploi de l’OIT demandent' : 'la règle des Nations Unies demande'} ${way(rule)}.`,
			why: 'C’est la règle du grade qui décide qui peut être nommé. Une annonce qui dit autre chose écarte des personnes qui remplissent les conditions, ou en invite qui ne les remplissent pas.',
			instead: ({ rule }) => `Demandez ${way(rule)}, ou corrigez le grade.`,
			ask: ({ grade }) => `Qu’est-ce qui fait foi : les années de l’annonce, ou la règle du grade ${grade} ?`,
		},
		'equivalency-missing': {
			name: 'Équivalence du diplôme non précisée',
			found: ({ grade }) =>
				`L’annonce indique le grade ${grade} et un diplôme, mais pas ce qui est accepté à la place.`,
			why: 'Pour de tels grades, un diplôme inférieur avec plus d’années d’expérience est d’ordinaire accepté ; les personnes qui rempliraient ainsi les conditions ne postulent pas.',
			instead:
				'Ajoutez la clause : « a first-level degree with two more years of experience may be accepted in lieu of the advanced degree ».',
			ask: 'Un diplôme inférieur avec plus d’années d’expérience est-il accepté à la place ?',
		},
		'level-against-duties': {
			name: 'Missions d’un autre niveau',
			found: ({ title, words, isAbove, by }) =>
				by === 'role'
					? `L’annonce demande ${quotedList(words.slice(0, 4))} à un niveau ${isAbove ? 'supérieur' : 'inférieur'} à celui du rôle ${quoted(title)}.`
					: by === 'itself'
						? `L’annonce dit à la fois ${quotedList(words.slice(0, 2))}.`
						: isAbove
							? `${quoted(title)} est l’intitulé d’un poste subordonné, et l’annonce dit ${quotedList(words.slice(0, 4))}.`
							: `${quoted(title)} est l’intitulé d’un poste de direction, et l’annonce dit ${quotedList(words.slice(0, 4))}.`,
			why: 'Le travail d’un niveau sous l’intitulé d’un autre n’attire pas les personnes qu’il faut, et celles qui l’acceptent partent vite.',
			instead:
				'Prenez l’intitulé qui convient aux missions, avec la rémunération qui va avec, ou retirez ces missions.',
			ask: 'Quelle part du travail est de ce genre, et à quel niveau le poste est-il payé ?',
		},
		'role-soup': {
			name: 'Plusieurs métiers en un',
			found: ({ roles }) =>
				`Les exigences se répartissent entre ${lists.format(roles)}, et aucun de ces métiers n’est couvert ne serait-ce qu’à moitié.`,
			why: 'Personne n’a appris tous ces métiers, et qui s’approche de l’un d’eux ne remplit pas l’essentiel de l’annonce.',
			instead: 'Dites lequel est celui du poste, et déplacez les autres sous « nice to have » ou vers un autre poste.',
			ask: 'Lequel de ces métiers fait l’essentiel du travail ?',
		},
		'core-skill-missing': {
			name: 'Ce dont le rôle est fait',
			found: ({ role, skills }) =>
				`Le rôle ${quoted(role)} suppose ces compétences : ${lists.format(skills)}. L’annonce n’en nomme aucune.`,
			why: 'Les personnes qui font ce travail cherchent ce dont il est fait, et se demandent si l’intitulé est le bon.',
			instead: 'Nommez celles dont le travail a besoin, ou prenez un intitulé qui convient à ce que vous demandez.',
			ask: ({ skills }) => `Ces compétences font-elles partie du travail : ${lists.format(skills.slice(0, 2))} ?`,
		},
		'title-against-content': {
			name: 'Intitulé et contenu',
			found: ({ byTitle, byContent }) =>
				`L’intitulé est celui du rôle ${quoted(byTitle)}, et ce que l’annonce demande relève du rôle ${quoted(byContent)}.`,
			why: 'On cherche d’après l’intitulé et l’on postule d’après le contenu : les personnes qui trouvent l’annonce ne sont pas celles qu’elle décrit.',
			instead: 'Prenez l’intitulé sous lequel ce travail est connu, ou demandez ce que l’intitulé annonce.',
			ask: ({ byTitle, byContent }) =>
				`Le travail est-il plutôt celui du rôle ${quoted(byTitle)} ou celui du rôle ${quoted(byContent)} ?`,
		},
		'unmapped-requirement': {
			name: 'Ce qu’aucun référentiel ne connaît',
			found: ({ count, all }) =>
				`${count} exigences sur ${all} ne nomment rien que les référentiels ou le vocabulaire connaissent.`,
			why: 'Ce n’est pas forcément une erreur : cela peut être propre à votre travail. Mais les personnes qui lisent l’annonce ne le connaissent peut-être pas non plus sous ces mots.',
			instead: 'S’il existe un nom usuel, employez-le ; sinon, dites ce que l’on fait.',
			ask: 'Qu’est-ce que cela veut dire dans le travail de tous les jours ?',
		},
		'undefined-abbreviation': {
			name: 'Sigles non expliqués',
			found: ({ words }) =>
				words.length === 1
					? `Le sigle ${lists.format(words)} n’est jamais expliqué.`
					: `Les sigles ${lists.format(words)} ne sont jamais expliqués.`,
			why: 'Dans une autre organisation ou un autre pays, le même travail porte un autre nom, et l’on n’y connaît pas ces lettres.',
			instead: 'Écrivez une fois les mots en entier, suivis du sigle entre parenthèses.',
			ask: ({ words }) => `Que veut dire ${words[0] ?? ''} ?`,
		},
		'flexibility-unsaid': {
			name: 'Rien sur le lieu et les horaires',
			found: 'L’annonce ne dit rien du télétravail, du temps partiel ni des horaires.',
			why: 'Dans des études de terrain, les annonces qui offraient une certaine liberté de lieu ou d’horaires ont attiré jusqu’à un tiers de candidatures en plus ; et les personnes qui en ont besoin ne posent pas la question.',
			instead: 'Dites où l’on travaille, combien d’heures, et ce qui peut être aménagé.',
			ask: 'Où et à quels horaires travaille-t-on, et qu’est-ce qui peut être aménagé ?',
		},
		'exclusionary-phrase': {
			name: 'Une formule qui écarte',
			found: ({ words }) => `${quoted(words)} écarte des personnes.`,
			why: ({ kind }) => excluded[kind],
			instead: ({ kind }) => includedInstead[kind],
			ask: ({ words }) => `Que veut dire ${quoted(words)} pour le travail ?`,
		},
		unpaid: {
			name: 'Travail non rémunéré',
			found: ({ words }) =>
				`${quoted(words)} : l’annonce demande un travail qui n’est pas payé, ou dont la rémunération n’est pas garantie.`,
			why: ({ kind }) => notPaid[kind],
			instead: ({ kind }) =>
				kind === 'trial'
					? 'Payez l’essai, et dites combien.'
					: 'Dites quelle rémunération est garantie, et quand elle est versée.',
			ask: 'Quelle rémunération est garantie, et quand est-elle versée ?',
		},
		contradiction: {
			name: 'Deux choses qui s’excluent',
			found: (data) => {
				switch (data.kind) {
					case 'place':
						return `L’annonce dit à la fois ${quoted(data.remote)} et ${quoted(data.days)}.`;
					case 'closed':
						return `La date limite, ${quoted(data.words)}, est passée.`;
					case 'past':
						return `${passed[data.what]}, ${quoted(data.words)}, est passée.`;
					case 'dates':
						return `L’annonce donne ${data.words.length} dates limites : ${quotedList(data.words)}.`;
					case 'travel':
						return `L’annonce donne deux proportions différentes de déplacements : ${quotedList(data.words)}.`;
					case 'hours':
						return `L’annonce dit ${quotedList(data.words)} : une rémunération au prorata des heures, pour un temps plein.`;
					default:
						return data satisfies never;
				}
			},
			why: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Personne ne peut savoir s’il est encore temps de postuler.'
					: 'Une seule de ces indications peut être juste, et l’on s’organise d’après la mauvaise.',
			instead: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Retirez l’annonce, ou donnez la nouvelle date.'
					: 'Gardez l’indication qui vaut, ou dites pour qui vaut l’autre.',
			ask: ({ kind }) => contradictionAsk[kind],
		},
		'reading-level': {
			name: 'Difficile à lire',
			found: ({ grade, degree }) =>
				`Il faut environ ${grade} années d’école pour lire ces phrases ; le poste ${asking(degree)}.`,
			why: 'Les personnes qui peuvent faire le travail ne viendront peut-être pas à bout de l’annonce. Ce nombre est approximatif : il repose sur la longueur des mots et des phrases.',
			instead: 'Coupez les longues phrases en deux, et prenez le mot le plus court.',
			ask: 'Quelles sont les trois choses que je ferais la plupart du temps ?',
		},
	},
};
