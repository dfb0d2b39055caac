// What the checks say, in French.
import type { DegreeClass } from '../../core/analysis.ts';
import type { CheckTongue } from '../words.ts';

const lists = new Intl.ListFormat('fr');
const numbers = new Intl.NumberFormat('fr');
const quoted = (words: string): string => `« ${words} »`;
const quotedList = (words: readonly string[]): string => lists.format(words.map(quoted));
const years = (count: number): string => (count < 2 ? `${count} an` : `${count} ans`);
const degrees: Readonly<Record<DegreeClass, string>> = {
	none: 'aucun certificat scolaire',
	secondary: 'un diplôme de fin d’études secondaires',
	diploma: 'un diplôme de l’enseignement supérieur court',
	bachelor: 'une licence',
	master: 'un master',
	doctorate: 'un doctorat',
};
const way = ({
	degree,
	years: count,
}: {
	readonly degree: DegreeClass | null;
	readonly years: number | null;
}): string => (degree === null ? years(count ?? 0) : `${degrees[degree]} et ${years(count ?? 0)}`);

const excluded = {
	native:
		'On demande où une personne a grandi, non comment elle parle. Ceux qui ont appris la langue aussi bien qu’il le faut renoncent, et une telle exigence est illégale dans bien des pays.',
	'digital-native':
		'Cela dit l’âge voulu sans le dire. Les personnes plus âgées qui connaissent les outils comprennent qu’elles ne sont pas visées.',
	body: 'On parle du corps là où il faudrait parler du travail. Les personnes handicapées, ou d’une autre apparence, comprennent qu’elles ne sont pas visées.',
	family: 'La situation de famille ne dit rien du travail, et la demander est illégal dans bien des pays.',
	private:
		'On s’enquiert de la vie privée, qui ne dit rien du travail et qu’on ne peut pas demander dans bien des pays.',
	sex: 'Un seul sexe est admis. Presque partout c’est illégal, sauf si le travail l’exige, et il faut alors dire pourquoi.',
	unemployed:
		'Cela écarte ceux qui ont été malades, ont pris soin d’un proche ou ont perdu leur emploi, quoi qu’ils sachent faire.',
	photo: 'Une photo montre l’âge, le sexe et l’origine avant qu’on ait lu ce que la personne sait faire.',
	always: 'Cela dit à ceux qui ont des enfants, une maladie ou une autre vie à côté qu’ils ne sont pas visés.',
	metaphor: 'Une image tirée de l’esclavage, du handicap ou d’une croyance parle de gens qui peuvent lire l’annonce.',
} as const;
const includedInstead = {
	native: 'Dites à quel niveau la langue doit être parlée : « anglais courant à l’oral et à l’écrit (C1) ».',
	'digital-native': 'Nommez les outils qu’il faut connaître.',
	body: 'Dites ce que le travail demande : « porter des cartons jusqu’à 20 kg, avec de l’aide si besoin ».',
	family: 'Supprimez-le. S’il s’agit de voyages ou d’horaires, dites combien et quand.',
	private: 'Supprimez-le, ou dites la règle qui vaut au travail et pourquoi.',
	sex: 'Supprimez-le, ou donnez la raison et la loi qui le permet.',
	unemployed: 'Supprimez-le, et demandez ce que la personne sait faire.',
	photo: 'Demandez un CV sans photo.',
	always: 'Dites les horaires, et combien de fois ils sont dépassés.',
	metaphor: 'Dites-le sans l’image.',
} as const;
const notPaid = {
	trial:
		'Un essai est un travail : dans bien des pays il doit être payé, et ceux qui ne peuvent perdre une journée renoncent.',
	nothing: 'Seuls ceux qui ont d’autres moyens peuvent accepter, et dans bien des pays un tel travail doit être payé.',
	equity:
		'Les parts d’une jeune entreprise ne paient pas le loyer et peuvent ne rien valoir ; dans bien des pays elles ne remplacent pas un salaire.',
	commission:
		'Sans fixe, tout le risque est pour l’employé, et dans bien des pays un salaire minimum est dû quand même.',
} as const;

const passed = {
	interview: 'La date des entretiens',
	end: 'La date de fin du poste',
	start: 'La date de prise de poste',
} as const;
const contradictionAsk = {
	place: 'Le travail est-il entièrement à distance, ou combien de jours est-on au bureau ?',
	dates: 'Jusqu’à quand peut-on postuler ?',
	travel: 'Quelle part du temps est-on en déplacement ?',
	hours: 'Quel est le salaire pour les heures de ce poste ?',
	closed: 'Peut-on encore postuler ?',
	past: 'Peut-on encore postuler ?',
} as const;

/** The sentences in French. */
export const french: CheckTongue = {
	degrees,
	report: {
		title: 'Ce que disent les vérifications',
		untitled: (id) => `Annonce ${id}`,
		nothing: 'Les vérifications n’ont rien trouvé.',
		silent: (language) =>
			`Cette annonce est dans une autre langue (${language}) ; les vérifications ne connaissent que l’anglais et n’en disent rien.`,
		why: 'Pourquoi',
		instead: 'À la place',
		against: 'Mesuré par',
		howSure: 'Certitude',
		severities: { error: 'Erreur', warning: 'Avertissement', info: 'À considérer' },
		evidence: {
			law: 'la loi de certains pays',
			field: 'études de terrain',
			lab: 'études en laboratoire',
			survey: 'enquêtes',
			opinion: 'avis de fournisseurs',
			provable: 'l’annonce elle-même le montre',
		},
	},
	rules: {
		'years-against-title': {
			name: 'Années et intitulé',
			found: ({ title, years: count, isTooMany }) =>
				isTooMany
					? `${quoted(title)} s’adresse à des débutants, et l’annonce demande ${years(count)} d’expérience.`
					: `${quoted(title)} s’adresse à des personnes confirmées, et l’annonce ne demande pas plus de ${years(count)}.`,
			why: ({ isTooMany }) =>
				isTooMany
					? 'Les débutants comprennent qu’ils ne sont pas visés, et ceux qui ont cette expérience ne regardent pas un tel intitulé. Une annonce pour débutants sur trois fait cette erreur.'
					: 'Soit l’intitulé promet plus que le travail, soit des personnes postulent qui ne peuvent pas encore le faire.',
			instead: ({ isTooMany }) =>
				isTooMany
					? 'Retirez « junior » ou « débutant » de l’intitulé, ou demandez deux ans au plus.'
					: 'Retirez le rang de l’intitulé, ou dites sur quelle expérience il repose.',
			ask: ({ years: count, isTooMany }) =>
				isTooMany
					? `L’expérience demandée (${years(count)}) est-elle une condition, ou acceptez-vous aussi des débutants ?`
					: 'Qu’est-ce qui en fait un poste confirmé : de quoi déciderais-je, de quoi répondrais-je ?',
		},
		'impossible-years': {
			name: 'Plus d’années qu’il n’y en a eu',
			found: ({ technology, years: count, first }) =>
				`L’annonce demande ${years(count)} de ${technology}, qui existe depuis ${first}.`,
			why: ({ technology, most }) =>
				`Personne ne peut avoir plus de ${years(most)} de ${technology}. Ceux qui connaissent le mieux le sujet voient l’erreur les premiers.`,
			instead: ({ technology }) =>
				`Demandez ce qu’il faut faire avec ${technology}, ou moins d’années, et les années dans le domaine entier.`,
			ask: ({ technology }) => `Quelle part de l’expérience doit porter sur ${technology} ?`,
		},
		'certificate-against-level': {
			name: 'Un certificat au-dessus du poste',
			found: ({ certificate, needs, years: count }) =>
				count === null
					? `${certificate} suppose environ ${years(needs)} d’expérience, et le poste est pour débutants.`
					: `${certificate} suppose environ ${years(needs)} d’expérience, et l’annonce demande ${years(count)}.`,
			why: 'Personne au niveau de ce poste ne peut avoir ce certificat : ceux que vous cherchez ne peuvent pas postuler.',
			instead:
				'Écrivez « ou en préparation », choisissez un certificat accessible aux débutants, ou dites ce qu’il doit montrer.',
			ask: ({ certificate }) => `Faut-il ${certificate} dès le premier jour, ou peut-on l’obtenir en poste ?`,
		},
		'years-scope-unclear': {
			name: 'Plusieurs nombres d’années',
			found: ({ words }) =>
				`L’annonce donne plusieurs nombres d’années, ${quotedList(words)}, sans dire lequel est le total.`,
			why: 'On ne peut savoir si les nombres s’ajoutent ou se recouvrent, et l’on compte au pire.',
			instead: 'Dites le total une fois : « cinq ans en tout, dont deux avec … ».',
			ask: 'Ces années s’ajoutent-elles, ou la plus petite part est-elle comprise dans la plus grande ?',
		},
		age: {
			name: 'Âge',
			found: ({ kind, words }) =>
				kind === 'age'
					? `${quoted(words)} fixe un âge aux candidats.`
					: kind === 'most-years'
						? `${quoted(words)} écarte ceux qui ont plus d’expérience.`
						: `${quoted(words)} se lit comme un souhait de personnes jeunes.`,
			why: ({ kind }) =>
				kind === 'age'
					? 'Presque partout une limite d’âge est illégale, sauf si le travail l’exige, et il faut alors dire pourquoi.'
					: 'À partir d’un certain âge on comprend qu’on n’est pas visé ; des tribunaux y ont vu un indice.',
			instead: ({ kind }) =>
				kind === 'age'
					? 'Supprimez l’âge, ou donnez la raison et la loi qui le permet.'
					: kind === 'most-years'
						? 'Dites ce que le poste offre et paie, et laissez décider ceux qui ont plus d’expérience.'
						: 'Dites ce qu’il faut savoir faire.',
			ask: ({ kind }) =>
				kind === 'most-years'
					? 'Acceptez-vous aussi des personnes qui ont plus d’expérience ?'
					: 'Le poste est-il ouvert à des personnes de tout âge ?',
		},
		'generic-he': {
			name: '« He » pour tout le monde',
			found: ({ words }) =>
				words.length === 1
					? `L’annonce désigne la personne qui aura le poste par ${quoted(words[0] ?? '')}.`
					: `L’annonce désigne la personne qui aura le poste par « he » ou « his », ${words.length} fois.`,
			why: 'Les femmes qui la lisent sont moins sûres d’être visées, et dans bien des pays une annonce doit s’adresser à tous.',
			instead: 'Écrivez « you » ou « they ».',
			ask: 'Le poste est-il ouvert à tous les genres ?',
		},
		'gendered-title': {
			name: 'Un intitulé qui nomme un sexe',
			found: ({ words }) => `${quoted(words)} nomme un sexe.`,
			why: 'Dans bien des pays un intitulé doit être ouvert à tous, et la moitié des lecteurs n’y est pas nommée.',
			instead: ({ neutral }) => `Écrivez ${quoted(neutral)}.`,
			ask: 'Le poste est-il ouvert à tous les genres ?',
		},
		'trait-rate': {
			name: 'Mots de caractère',
			found: ({ words, per100 }) =>
				`${numbers.format(per100)} mots sur 100 nomment des traits que l’on attribue à un sexe : ${quotedList(words)}.`,
			why: 'En laboratoire, les annonces qui en ont beaucoup attiraient moins l’autre sexe. Sur le terrain l’effet est faible, et les outils qui les comptent ne sont pas d’accord : c’est une liste, non un verdict.',
			instead: 'Gardez ceux dont le travail a besoin, et dites ce que l’on fait à la place des autres.',
			ask: ({ words }) => `Que veut dire ${quoted(words[0] ?? '')} dans le travail de tous les jours ?`,
		},
		'title-hype': {
			name: 'Un intitulé que personne ne porte',
			found: ({ words }) => `${quoted(words)} n’est pas un métier que l’on cherche.`,
			why: 'On cherche par le nom du métier, et beaucoup voient dans un tel mot un signe de la manière dont on y est traité.',
			instead: 'Écrivez le nom usuel du métier.',
			ask: 'Quel est l’intitulé officiel du poste, et son niveau ?',
		},
		'pay-missing': {
			name: 'Pas de salaire',
			found: ({ words }) =>
				words === null
					? 'L’annonce ne donne ni montant, ni fourchette, ni grade dont le barème est public.'
					: `L’annonce dit ${quoted(words)} à la place d’un montant.`,
			why: 'Le salaire est ce que la plupart cherchent d’abord. Dans certains pays il doit être dit, dans d’autres non ; cela dépend du lieu du poste.',
			instead: 'Donnez la fourchette que vous paieriez, avec monnaie et période, ou le grade.',
			ask: 'Quelle est la fourchette de salaire du poste ?',
		},
		'pay-range-wide': {
			name: 'Une fourchette large',
			found: ({ words, times }) => `Dans ${quoted(words)}, le plus haut est ${numbers.format(times)} fois le plus bas.`,
			why: 'On ne peut savoir ce que l’on toucherait. Dans des expériences, une fourchette large faisait paraître l’employeur moins honnête.',
			instead: 'Donnez la fourchette du niveau que vous cherchez, ou une par niveau ou par lieu.',
			ask: 'Où commence-t-on d’ordinaire dans la fourchette, et de quoi cela dépend-il ?',
		},
		'pay-history': {
			name: 'Salaire passé',
			found: ({ words }) => `${quoted(words)} demande ce que la personne gagne ou gagnait.`,
			why: 'Un bas salaire passe ainsi d’un emploi au suivant. Dans l’Union européenne et dans bien des États des États-Unis, l’employeur ne peut pas le demander.',
			instead: 'Dites ce que vous payez, et demandez au besoin ce que la personne souhaite.',
			ask: 'Dois-je dire ce que je gagne, ou suffit-il de dire ce que je souhaite ?',
		},
		'many-musts': {
			name: 'Beaucoup d’exigences',
			found: ({ count }) => `L’annonce a ${count} exigences.`,
			why: 'Presque personne n’en remplit plus de douze, et l’on ne voit pas lesquelles décident.',
			instead:
				'Gardez celles sans lesquelles on ne pourrait pas commencer, et mettez les autres dans « un plus » ou dans les tâches.',
			ask: 'Quelles exigences décident, et lesquelles s’apprennent en poste ?',
		},
		'must-nice-unmarked': {
			name: 'Exigé ou souhaité',
			found: ({ count }) => `Aucune des ${count} exigences ne dit si elle est essentielle.`,
			why: 'Les lecteurs prudents prennent tout pour une condition et renoncent ; les autres ne prennent rien pour tel.',
			instead: 'Mettez-les sous deux titres, « essentiel » et « un plus ».',
			ask: 'Lesquelles sont essentielles ?',
		},
		'all-expert': {
			name: 'Le plus haut niveau partout',
			found: ({ count, all, words }) =>
				`Sur les ${all} compétences dont l’annonce précise le niveau, ${count} sont demandées au plus haut : ${quotedList(words)}.`,
			why: 'Presque personne n’est expert en tout, et celle qui compte ne se distingue plus.',
			instead: 'Demandez le plus haut niveau là où le travail l’exige, et « bonnes bases » ailleurs.',
			ask: 'Où faut-il être expert, et où de bonnes bases suffisent-elles ?',
		},
		'vague-requirement': {
			name: 'Rien de vérifiable',
			found: ({ words }) =>
				`${quotedList(words.slice(0, 4))} ${words.length === 1 ? 'ne nomme' : 'ne nomment'} rien que l’on puisse vérifier.`,
			why: 'Personne ne renonce pour cela et personne ne peut le montrer : cela ne vous dit rien de ceux qui postulent.',
			instead:
				'Dites ce que l’on fait : « vous répondez à 40 appels par jour et prenez des notes que d’autres peuvent suivre ».',
			ask: ({ words }) => `Comment pourrais-je vous montrer ${quoted(words[0] ?? '')} ?`,
		},
		'degree-without-alternative': {
			name: 'Un diplôme et rien à sa place',
			found: ({ degree }) => `L’annonce demande ${degrees[degree]} et n’accepte rien à la place.`,
			why: 'Ceux qui ont appris le travail en le faisant sont écartés. Dans des enquêtes, bien des employeurs disent qu’ils les auraient pris.',
			instead: 'Ajoutez « ou expérience équivalente », et dites combien, sauf si la loi exige le diplôme.',
			ask: 'Acceptez-vous aussi de l’expérience à la place du diplôme ?',
		},
		'degree-above-role': {
			name: 'Plus d’études que le rôle n’en demande',
			found: ({ degree, role, needs }) =>
				`L’annonce demande ${degrees[degree]} ; le rôle ${quoted(role)} demande ${degrees[needs]}.`,
			why: 'Tout diplôme dont le travail n’a pas besoin écarte des personnes qui pourraient le faire.',
			instead: 'Demandez ce que le rôle demande, ou dites ce qui exige davantage dans ce poste.',
			ask: 'Qu’est-ce qui, dans le travail, exige le diplôme plus élevé ?',
		},
		'grade-against-years': {
			name: 'La règle du grade',
			found: ({ grade, asked, rule, isIlo }) =>
				`L’annonce demande ${way(asked)} ; pour ${grade}, ${isIlo ? 'les descriptions de l’OIT demandent' : 'la règle des Nations Unies demande'} ${way(rule)}.`,
			why: 'La règle du grade décide qui peut être nommé. Une annonce qui dit autre chose écarte des personnes qualifiées, ou en invite qui ne le sont pas.',
			instead: ({ rule }) => `Demandez ${way(rule)}, ou corrigez le grade.`,
			ask: ({ grade }) => `Qu’est-ce qui vaut : les années de l’annonce, ou la règle pour ${grade} ?`,
		},
		'equivalency-missing': {
			name: 'Rien à la place du diplôme',
			found: ({ grade }) => `L’annonce indique ${grade} et un diplôme, et non ce qui est accepté à sa place.`,
			why: 'Pour de tels grades, un diplôme inférieur avec plus d’années est d’ordinaire accepté ; ceux qui le rempliraient ainsi ne postulent pas.',
			instead:
				'Ajoutez la clause : « un diplôme de premier cycle avec deux ans d’expérience de plus peut remplacer le diplôme supérieur ».',
			ask: 'Un diplôme inférieur avec plus d’années d’expérience est-il accepté ?',
		},
		'level-against-duties': {
			name: 'Tâches d’un autre niveau',
			found: ({ title, words, isAbove, by }) =>
				by === 'role'
					? `L’annonce demande ${quotedList(words.slice(0, 4))} à un niveau ${isAbove ? 'supérieur' : 'inférieur'} à celui du rôle ${quoted(title)}.`
					: by === 'itself'
						? `L’annonce dit à la fois ${quotedList(words.slice(0, 2))}.`
						: isAbove
							? `${quoted(title)} est l’intitulé d’une personne dirigée, et l’annonce dit ${quotedList(words.slice(0, 4))}.`
							: `${quoted(title)} est l’intitulé d’une personne qui dirige, et l’annonce dit ${quotedList(words.slice(0, 4))}.`,
			why: 'Le travail d’un niveau sous l’intitulé d’un autre attire d’autres personnes que celles qu’il faut, et celles qui l’acceptent partent vite.',
			instead: 'Prenez l’intitulé qui convient aux tâches, avec le salaire qui va avec, ou retirez ces tâches.',
			ask: 'Quelle part du travail est de cette sorte, et à quel niveau le poste est-il payé ?',
		},
		'role-soup': {
			name: 'Plusieurs métiers en un',
			found: ({ roles }) =>
				`Les exigences se répartissent sur ${lists.format(roles)}, et aucun n’est couvert à moitié.`,
			why: 'Personne n’a appris tous ces métiers, et qui s’approche de l’un manque le reste de l’annonce.',
			instead: 'Dites lequel est le poste, et mettez les autres dans « un plus » ou dans un autre poste.',
			ask: 'Lequel de ces métiers fait l’essentiel du travail ?',
		},
		'core-skill-missing': {
			name: 'Ce dont le rôle est fait',
			found: ({ role, skills }) =>
				`Le rôle ${quoted(role)} suppose ${lists.format(skills)} ; l’annonce n’en nomme aucun.`,
			why: 'Ceux qui font ce travail cherchent ce dont il est fait, et se demandent si l’intitulé est le bon.',
			instead: 'Nommez ce dont le travail a besoin, ou prenez un intitulé qui convient à ce que vous demandez.',
			ask: ({ skills }) => `Le travail comprend-il ${lists.format(skills.slice(0, 2))} ?`,
		},
		'title-against-content': {
			name: 'Intitulé et contenu',
			found: ({ byTitle, byContent }) =>
				`L’intitulé est celui de ${quoted(byTitle)}, et ce que l’annonce demande est celui de ${quoted(byContent)}.`,
			why: 'On cherche par l’intitulé et l’on postule par le contenu : ceux qui trouvent l’annonce ne sont pas ceux qu’elle décrit.',
			instead: 'Prenez l’intitulé qui désigne ce travail, ou demandez ce que l’intitulé veut dire.',
			ask: ({ byTitle, byContent }) =>
				`Le travail est-il plutôt celui de ${quoted(byTitle)} ou celui de ${quoted(byContent)} ?`,
		},
		'unmapped-requirement': {
			name: 'Ce qu’aucun référentiel ne connaît',
			found: ({ count, all }) =>
				`${count} exigences sur ${all} ne nomment rien que les référentiels ou le vocabulaire connaissent.`,
			why: 'Ce n’est pas forcément une faute : cela peut être propre à votre travail. Mais les lecteurs ne le connaissent peut-être pas non plus sous ces mots.',
			instead: 'S’il existe un nom usuel, employez-le ; sinon, dites ce que l’on fait.',
			ask: 'Que veut dire cela dans le travail de tous les jours ?',
		},
		'undefined-abbreviation': {
			name: 'Sigles jamais expliqués',
			found: ({ words }) =>
				`${lists.format(words)} : ${words.length === 1 ? 'ce sigle n’est jamais expliqué' : 'ces sigles ne sont jamais expliqués'}.`,
			why: 'Ailleurs le même travail porte un autre nom, et l’on n’y connaît pas ces lettres.',
			instead: 'Écrivez les mots une fois, avec le sigle entre parenthèses.',
			ask: ({ words }) => `Que veut dire ${words[0] ?? ''} ?`,
		},
		'flexibility-unsaid': {
			name: 'Rien sur le lieu et les horaires',
			found: 'L’annonce ne dit rien du télétravail, du temps partiel ni des horaires.',
			why: 'Dans des études de terrain, les annonces qui offraient quelque liberté de lieu ou d’horaires ont attiré jusqu’à un tiers de candidatures en plus ; et qui en a besoin ne demande pas.',
			instead: 'Dites où l’on travaille, combien d’heures, et ce qui peut s’arranger.',
			ask: 'Où et à quels horaires travaille-t-on, et qu’est-ce qui peut s’arranger ?',
		},
		'exclusionary-phrase': {
			name: 'Une formule qui écarte',
			found: ({ words }) => `${quoted(words)} écarte des personnes.`,
			why: ({ kind }) => excluded[kind],
			instead: ({ kind }) => includedInstead[kind],
			ask: ({ words }) => `Que veut dire ${quoted(words)} pour le travail ?`,
		},
		unpaid: {
			name: 'Travail sans salaire',
			found: ({ words }) => `${quoted(words)} : l’annonce demande un travail qui n’est pas payé, ou pas à coup sûr.`,
			why: ({ kind }) => notPaid[kind],
			instead: ({ kind }) =>
				kind === 'trial' ? 'Payez l’essai, et dites combien.' : 'Dites ce qui est payé à coup sûr, et quand.',
			ask: 'Qu’est-ce qui est payé à coup sûr, et quand ?',
		},
		contradiction: {
			name: 'Deux choses qui s’excluent',
			found: (data) => {
				switch (data.kind) {
					case 'place':
						return `L’annonce dit ${quoted(data.remote)} et ${quoted(data.days)}.`;
					case 'closed':
						return `La date limite, ${quoted(data.words)}, est passée.`;
					case 'past':
						return `${passed[data.what]} (${quoted(data.words)}) est passée.`;
					case 'dates':
						return `L’annonce donne ${data.words.length} dates limites : ${quotedList(data.words)}.`;
					case 'travel':
						return `L’annonce donne deux parts de déplacements : ${quotedList(data.words)}.`;
					case 'hours':
						return `L’annonce dit ${quotedList(data.words)} : un salaire au prorata, pour un temps plein.`;
					default:
						return data satisfies never;
				}
			},
			why: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Personne ne peut savoir s’il est encore temps de postuler.'
					: 'Une seule peut être juste, et l’on s’organise d’après l’autre.',
			instead: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Retirez l’annonce, ou donnez la nouvelle date.'
					: 'Gardez celle qui vaut, ou dites pour qui vaut l’autre.',
			ask: ({ kind }) => contradictionAsk[kind],
		},
		'reading-level': {
			name: 'Difficile à lire',
			found: ({ grade, degree }) =>
				`Il faut environ ${grade} années d’école pour lire ces phrases ; le poste demande ${degrees[degree]}.`,
			why: 'Qui peut faire le travail ne viendra peut-être pas à bout de l’annonce. Le nombre est approximatif : il compte la longueur des mots et des phrases.',
			instead: 'Coupez les longues phrases en deux, et prenez le mot le plus court.',
			ask: 'Quelles sont les trois choses que je ferais le plus souvent ?',
		},
	},
};
