// What the checks say, in Spanish. What is to be written into an ad word for word stands in English, as the ad does.
import type { DegreeClass } from '../../core/analysis.ts';
import type { CheckTongue } from '../words.ts';

const lists = new Intl.ListFormat('es');
const numbers = new Intl.NumberFormat('es');
const quoted = (words: string): string => `«${words}»`;
const quotedList = (words: readonly string[]): string => lists.format(words.map(quoted));
/** "0 años", "6 meses", "1 año", "1,5 años". */
const years = (count: number): string => {
	if (count > 0 && count < 1) {
		const months = Math.round(count * 12);
		return `${numbers.format(months)} ${months === 1 ? 'mes' : 'meses'}`;
	}
	return `${numbers.format(count)} ${count === 1 ? 'año' : 'años'}`;
};
const degrees: Readonly<Record<DegreeClass, string>> = {
	none: 'ninguna titulación',
	secondary: 'educación secundaria',
	diploma: 'un diploma postsecundario',
	bachelor: 'un grado o licenciatura',
	master: 'un máster',
	doctorate: 'un doctorado',
};
/** Behind the one who asks: "pide un máster". */
const asking = (degree: DegreeClass): string =>
	degree === 'none' ? 'no pide ninguna titulación' : `pide ${degrees[degree]}`;
const way = ({
	degree,
	years: count,
}: {
	readonly degree: DegreeClass | null;
	readonly years: number | null;
}): string => {
	const experience = `${years(count ?? 0)} de experiencia`;
	if (degree === null) return experience;
	if (degree === 'none') return `${experience} sin titulación`;
	return (count ?? 0) === 0 ? `${degrees[degree]} sin experiencia` : `${degrees[degree]} y ${experience}`;
};

const excluded = {
	native:
		'Pregunta dónde creció una persona, no cómo habla. Quien aprendió el idioma tan bien como hace falta no se presenta, y en muchos lugares esa exigencia es ilegal.',
	'digital-native':
		'Da a entender una edad sin decirla. Quien conoce las herramientas y tiene más edad entiende que no se le busca.',
	body: 'Habla del cuerpo donde habría que hablar del trabajo. Las personas con discapacidad, o con otro aspecto del que usted imaginaba, entienden que no se las busca.',
	family:
		'La situación familiar de una persona no dice nada de su trabajo, y en muchos lugares es ilegal preguntar por ella.',
	private:
		'Pregunta por la vida privada, que no dice nada del trabajo y por la que en muchos lugares no se puede preguntar.',
	sex: 'Admite un solo sexo. En casi todas partes es ilegal, salvo que el propio trabajo lo exija, y entonces hay que decir por qué.',
	unemployed:
		'Deja fuera a quien tuvo una enfermedad, cuidó de alguien o perdió su empleo, sepa hacer lo que sepa hacer.',
	photo: 'Una foto muestra la edad, el sexo y el origen antes de que nadie haya leído lo que la persona sabe hacer.',
	always: 'Quien tiene hijos, una enfermedad u otra vida aparte del trabajo entiende que no se le busca.',
	metaphor:
		'Una imagen tomada de la esclavitud, de la discapacidad o de una creencia habla de personas que pueden estar leyendo la oferta.',
} as const;
const includedInstead = {
	native: 'Diga a qué nivel hay que dominar el idioma: «inglés fluido, oral y escrito (C1)».',
	'digital-native': 'Nombre las herramientas que hay que conocer.',
	body: 'Diga lo que pide el trabajo: «levantar cajas de hasta 20 kg, con ayuda si hace falta».',
	family: 'Quítelo. Si se trata de viajes u horarios, diga cuánto y cuándo.',
	private: 'Quítelo, o diga la norma que rige en el trabajo y por qué.',
	sex: 'Quítelo, o dé el motivo y la ley que lo permite.',
	unemployed: 'Quítelo, y pregunte qué sabe hacer la persona.',
	photo: 'Pida un currículum sin foto.',
	always: 'Indique el horario, y con qué frecuencia se alarga.',
	metaphor: 'Dígalo sin esa imagen.',
} as const;
const notPaid = {
	trial:
		'Una prueba es trabajo: en muchos lugares hay que pagarla, y quien no puede permitirse un día sin sueldo no se presenta.',
	nothing: 'Solo puede aceptarlo quien tiene otros medios, y en muchos lugares un trabajo así tiene que pagarse.',
	equity:
		'Las participaciones de una empresa joven no pagan el alquiler y pueden acabar sin valer nada, y en muchos lugares no pueden sustituir a un salario.',
	commission:
		'Sin un sueldo fijo, todo el riesgo es de la persona empleada, y en muchos lugares se le debe igualmente un salario mínimo.',
} as const;

const passed = {
	interview: 'La fecha de las entrevistas',
	end: 'La fecha de fin del puesto',
	start: 'La fecha de incorporación',
} as const;
const contradictionAsk = {
	place: '¿El trabajo es del todo a distancia, o cuántos días se está en la oficina?',
	dates: '¿Hasta cuándo se puede presentar la candidatura?',
	travel: '¿Qué parte del tiempo se viaja?',
	hours: '¿Cuánto se paga por las horas de este puesto?',
	closed: '¿Aún se puede presentar la candidatura?',
	past: '¿Aún se puede presentar la candidatura?',
} as const;

/** The sentences in Spanish. */
export const spanish: CheckTongue = {
	degrees,
	report: {
		title: 'Lo que dicen las comprobaciones',
		untitled: (id) => `Oferta ${id}`,
		nothing: 'Las comprobaciones no han encontrado nada.',
		silent: (language) =>
			`Esta oferta está en otro idioma (${language}); las comprobaciones solo conocen el inglés y no dicen nada de ella.`,
		pair: (name, said) => `${name}: ${said}`,
		why: 'Por qué',
		instead: 'En su lugar',
		against: 'Medido según',
		howSure: 'Grado de certeza',
		severities: { error: 'Error', warning: 'Advertencia', info: 'Observación' },
		evidence: {
			law: 'la ley de algunos lugares',
			field: 'estudios de campo',
			lab: 'estudios de laboratorio',
			survey: 'encuestas',
			opinion: 'opinión de profesionales',
			provable: 'lo muestra la propia oferta',
		},
	},
	rules: {
		'years-against-title': {
			name: 'Años de experiencia y denominación',
			found: ({ title, years: count, isTooMany }) =>
				isTooMany
					? `${quoted(title)} se dirige a quien empieza, y la oferta pide ${years(count)} de experiencia.`
					: `${quoted(title)} se dirige a personas con experiencia, y la oferta no pide más de ${years(count)}.`,
			why: ({ isTooMany }) =>
				isTooMany
					? 'Quien empieza entiende que no se le busca, y quien tiene esa experiencia no mira una denominación así. Una de cada tres ofertas para quien empieza comete este error.'
					: 'O la denominación promete más que el trabajo, o se presentan personas que aún no pueden hacerlo.',
			instead: ({ isTooMany }) =>
				isTooMany
					? 'Quite «junior» o «entry-level» de la denominación, o pida dos años como máximo.'
					: 'Quite el rango de la denominación, o diga en qué experiencia se basa.',
			ask: ({ years: count, isTooMany }) =>
				isTooMany
					? `¿Los ${years(count)} de experiencia son una condición, o también aceptan a quien empieza?`
					: '¿Qué hace de este un puesto sénior: sobre qué decidiría, de qué respondería?',
		},
		'impossible-years': {
			name: 'Más años de los que han pasado',
			found: ({ technology, years: count, first }) =>
				`La oferta pide ${years(count)} de experiencia con ${technology}, que existe desde ${first}.`,
			why: ({ technology, most }) =>
				`Nadie puede tener más de ${years(most)} de experiencia con ${technology}. Quienes más saben del asunto ven el error antes que nadie, y se preguntan quién escribió la oferta.`,
			instead: ({ technology }) =>
				`Pida lo que hay que hacer con ${technology}, o menos años, y los años de experiencia en el campo entero.`,
			ask: ({ technology }) => `¿Qué parte de la experiencia tiene que ser con ${technology} en concreto?`,
		},
		'certificate-against-level': {
			name: 'Una certificación por encima del nivel del puesto',
			found: ({ certificate, needs, years: count }) =>
				count === null
					? `${certificate} supone de por sí unos ${years(needs)} de experiencia, y este es un puesto para quien empieza.`
					: `${certificate} supone de por sí unos ${years(needs)} de experiencia, y la oferta pide ${years(count)}.`,
			why: 'Nadie que esté al nivel de este puesto puede tener la certificación, así que quienes usted busca no pueden presentarse.',
			instead:
				'Añada «or working towards it», elija una certificación que pueda tener quien empieza, o diga qué debe demostrar.',
			ask: ({ certificate }) =>
				`¿Hace falta tener ${certificate} desde el primer día, o puedo obtenerla ya en el puesto?`,
		},
		'years-scope-unclear': {
			name: 'Varios números de años',
			found: ({ words }) => `La oferta da varios números de años, ${quotedList(words)}, y no dice cuál es el total.`,
			why: 'No se puede saber si los números se suman o se solapan, y quien lee se pone en lo peor.',
			instead: 'Diga el total una vez: «cinco años en total, dos de ellos con …».',
			ask: '¿Esos años se suman, o el número menor está incluido en el mayor?',
		},
		age: {
			name: 'Edad',
			found: ({ kind, words }) =>
				kind === 'age'
					? `${quoted(words)} fija una edad para presentarse.`
					: kind === 'most-years'
						? `${quoted(words)} deja fuera a quien tiene más experiencia.`
						: `${quoted(words)} da a entender que se busca gente joven.`,
			why: ({ kind }) =>
				kind === 'age'
					? 'En casi todas partes un límite de edad es ilegal, salvo que el propio trabajo lo exija, y entonces hay que decir por qué.'
					: 'A partir de cierta edad, quien lee la oferta entiende que no se le busca; hay tribunales que han visto en palabras así un indicio de discriminación.',
			instead: ({ kind }) =>
				kind === 'age'
					? 'Quite la edad, o dé el motivo y la ley que lo permite.'
					: kind === 'most-years'
						? 'Diga lo que el puesto ofrece y paga, y deje que lo decida quien tiene más experiencia.'
						: 'Diga lo que hay que saber hacer.',
			ask: ({ kind }) =>
				kind === 'most-years'
					? '¿Aceptan también a personas con más experiencia?'
					: '¿El puesto está abierto a personas de cualquier edad?',
		},
		'generic-he': {
			name: '«He» para cualquiera',
			found: ({ words }) =>
				words.length === 1
					? `La oferta se refiere con ${quoted(words[0] ?? '')} a quien ocupe el puesto.`
					: `La oferta se refiere ${words.length} veces con «he» o «his» a quien ocupe el puesto.`,
			why: 'Las mujeres que la leen están menos seguras de que se las busca, y en muchos lugares una oferta debe dirigirse a todo el mundo.',
			instead: 'Escriba «you» o «they».',
			ask: '¿El puesto está abierto a personas de cualquier género?',
		},
		'gendered-title': {
			name: 'Una denominación que nombra un solo sexo',
			found: ({ words }) => `${quoted(words)} nombra un solo sexo.`,
			why: 'En muchos lugares la denominación de un puesto debe estar abierta a todo el mundo, y esta no nombra a la mitad de quienes la leen.',
			instead: ({ neutral }) => `Escriba ${quoted(neutral)}.`,
			ask: '¿El puesto está abierto a personas de cualquier género?',
		},
		'trait-rate': {
			name: 'Palabras de carácter',
			found: ({ words, per100 }) =>
				`De cada 100 palabras, ${numbers.format(per100)} ${per100 === 1 ? 'nombra' : 'nombran'} rasgos que se atribuyen a un sexo: ${quotedList(words)}.`,
			why: 'En el laboratorio, las ofertas con muchas palabras así atraían menos al otro sexo. En la práctica el efecto es pequeño, y las herramientas que las cuentan no coinciden entre sí: es una lista, no un veredicto.',
			instead: 'Conserve las que el trabajo necesita, y diga qué se hace en lugar de las otras.',
			ask: ({ words }) => `¿Qué quiere decir ${quoted(words[0] ?? '')} en el trabajo diario?`,
		},
		'title-hype': {
			name: 'Una denominación que nadie lleva',
			found: ({ words }) => `${quoted(words)} no es un puesto que nadie busque.`,
			why: 'Se busca por el nombre del puesto, y muchas personas ven en una palabra así una señal de cómo se trata allí a la gente.',
			instead: 'Escriba el nombre habitual del puesto.',
			ask: '¿Cuál es la denominación oficial del puesto, y cuál es su nivel?',
		},
		'pay-missing': {
			name: 'Remuneración sin indicar',
			found: ({ words }) =>
				words === null
					? 'La oferta no da ni importe, ni banda salarial, ni un grado con escala pública.'
					: `La oferta dice ${quoted(words)} en lugar de un importe.`,
			why: 'La remuneración es lo primero que busca la mayoría. En algunos lugares hay que indicarla y en otros no; aquí depende de dónde esté el puesto.',
			instead: 'Dé la banda salarial que pagaría, con su moneda y su período, o el grado.',
			ask: '¿Cuál es la banda salarial del puesto?',
		},
		'pay-range-wide': {
			name: 'Una banda salarial amplia',
			found: ({ words, times }) =>
				`En ${quoted(words)}, el importe más alto es ${numbers.format(times)} veces el más bajo.`,
			why: 'No se puede saber cuánto se cobraría. En experimentos, una banda amplia hacía parecer menos honesto al empleador.',
			instead: 'Dé la banda del nivel que busca, o una por nivel o por lugar.',
			ask: '¿En qué punto de la banda se suele empezar, y de qué depende?',
		},
		'pay-history': {
			name: 'Salario anterior',
			found: ({ words }) => `${quoted(words)} pregunta lo que la persona gana o ganaba.`,
			why: 'Así un salario bajo pasa de un empleo al siguiente. En la Unión Europea y en muchos estados de los Estados Unidos el empleador no puede preguntarlo.',
			instead: 'Diga lo que paga y, si hace falta, pregunte por las expectativas salariales.',
			ask: '¿Tengo que decir lo que gano ahora, o basta con indicar mis expectativas salariales?',
		},
		'many-musts': {
			name: 'Muchos requisitos imprescindibles',
			found: ({ count }) => `La oferta tiene ${count} requisitos imprescindibles.`,
			why: 'Casi nadie cumple más de una docena, y no se ve cuáles son decisivos.',
			instead:
				'Conserve aquellos sin los que no se podría empezar, y pase el resto a «nice to have» o a las funciones del puesto.',
			ask: '¿Qué requisitos son decisivos, y cuáles se aprenden en el puesto?',
		},
		'must-nice-unmarked': {
			name: 'Imprescindible o deseable',
			found: ({ count }) => `Ninguno de los ${count} requisitos dice si es imprescindible.`,
			why: 'Hay quien por prudencia lo toma todo por una condición y no se presenta; otras personas no ven ninguna.',
			instead: 'Póngalos bajo dos encabezados, «essential» y «nice to have».',
			ask: '¿Cuáles de estos requisitos son imprescindibles?',
		},
		'all-expert': {
			name: 'El nivel más alto en todo',
			found: ({ count, all, words }) =>
				`De las ${all} competencias cuyo nivel indica la oferta, ${count} se piden al más alto: ${quotedList(words)}.`,
			why: 'Casi nadie tiene el nivel más alto en todas, y la que importa no se distingue de las demás.',
			instead: 'Pida el nivel más alto donde el trabajo lo necesite, y «good» o «working knowledge» en lo demás.',
			ask: '¿En cuáles de estas competencias hace falta el nivel más alto, y dónde bastan conocimientos prácticos?',
		},
		'vague-requirement': {
			name: 'Nada que se pueda comprobar',
			found: ({ words }) =>
				`${quotedList(words.slice(0, 4))} no ${words.length === 1 ? 'nombra' : 'nombran'} nada que se pueda comprobar.`,
			why: 'Nadie desiste por eso y nadie puede demostrarlo, así que no le dice nada de quienes se presentan.',
			instead: 'Diga lo que se hace: «atiende 40 llamadas al día y toma notas con las que otra persona puede seguir».',
			ask: ({ words }) => `¿Cómo podría demostrarles lo que entienden por ${quoted(words[0] ?? '')}?`,
		},
		'degree-without-alternative': {
			name: 'Una titulación y nada en su lugar',
			found: ({ degree }) => `La oferta ${asking(degree)} y no acepta nada en su lugar.`,
			why: 'Las personas que aprendieron el trabajo haciéndolo quedan fuera. En encuestas, muchos empleadores dicen que las habrían contratado.',
			instead: 'Añada «or equivalent experience», y diga cuánta, salvo que la ley exija la titulación.',
			ask: '¿Aceptan también experiencia en lugar de la titulación?',
		},
		'degree-above-role': {
			name: 'Más estudios de los que pide el rol',
			found: ({ degree, role, needs }) => `La oferta ${asking(degree)}; el rol ${quoted(role)} ${asking(needs)}.`,
			why: 'Toda titulación que el trabajo no necesita deja fuera a personas que podrían hacerlo.',
			instead: 'Pida lo que pide el rol, o diga por qué este puesto exige más.',
			ask: '¿Qué parte del trabajo exige la titulación más alta?',
		},
		'grade-against-years': {
			name: 'La regla del grado',
			found: ({ grade, asked, rule, isIlo }) =>
				`La oferta pide ${way(asked)}; para el grado ${grade}, ${isIlo ? 'las descripciones de puestos de la OIT piden' : 'la regla de las Naciones Unidas pide'} ${way(rule)}.`,
			why: 'La regla del grado decide a quién se puede nombrar. Una oferta que dice otra cosa aleja a quien cumple las condiciones, o invita a quien no las cumple.',
			instead: ({ rule }) => `Pida ${way(rule)}, o corrija el grado.`,
			ask: ({ grade }) => `¿Qué prevalece: los años de la oferta o la regla del grado ${grade}?`,
		},
		'equivalency-missing': {
			name: 'Equivalencia de la titulación sin indicar',
			found: ({ grade }) =>
				`La oferta indica el grado ${grade} y una titulación, pero no lo que se acepta en su lugar.`,
			why: 'Para grados así se suele aceptar una titulación inferior con más años de experiencia; quien cumpliría de ese modo no se presenta.',
			instead:
				'Añada la cláusula: «a first-level degree with two more years of experience may be accepted in lieu of the advanced degree».',
			ask: '¿Se acepta en su lugar una titulación inferior con más años de experiencia?',
		},
		'level-against-duties': {
			name: 'Funciones de otro nivel',
			found: ({ title, words, isAbove, by }) =>
				by === 'role'
					? `La oferta pide ${quotedList(words.slice(0, 4))} a un nivel ${isAbove ? 'superior' : 'inferior'} al del rol ${quoted(title)}.`
					: by === 'itself'
						? `La oferta dice a la vez ${quotedList(words.slice(0, 2))}.`
						: isAbove
							? `${quoted(title)} es la denominación de un puesto subordinado, y la oferta dice ${quotedList(words.slice(0, 4))}.`
							: `${quoted(title)} es la denominación de un puesto de dirección, y la oferta dice ${quotedList(words.slice(0, 4))}.`,
			why: 'El trabajo de un nivel con la denominación de otro no atrae a quien se busca, y quien lo acepta se va pronto.',
			instead: 'Elija la denominación que corresponde a las funciones, con su remuneración, o quite esas funciones.',
			ask: '¿Qué parte del trabajo es de esa clase, y a qué nivel se paga el puesto?',
		},
		'role-soup': {
			name: 'Varios puestos en uno',
			found: ({ roles }) =>
				`Los requisitos se reparten entre ${lists.format(roles)}, y ninguno de esos puestos está cubierto ni a medias.`,
			why: 'Nadie ha aprendido todos estos trabajos, y quien se acerca a uno no cumple la mayor parte de la oferta.',
			instead: 'Diga cuál de ellos es el puesto, y pase los otros a «nice to have» o a otra oferta.',
			ask: '¿Cuál de estos trabajos es la mayor parte del puesto?',
		},
		'core-skill-missing': {
			name: 'De qué está hecho el rol',
			found: ({ role, skills }) =>
				`El rol ${quoted(role)} supone estas competencias: ${lists.format(skills)}. La oferta no nombra ninguna.`,
			why: 'Quien hace este trabajo busca aquello de lo que está hecho, y se pregunta si la denominación es la correcta.',
			instead: 'Nombre las que el trabajo necesita, o elija una denominación que corresponda a lo que pide.',
			ask: ({ skills }) => `¿El trabajo incluye ${lists.format(skills.slice(0, 2))}?`,
		},
		'title-against-content': {
			name: 'Denominación y contenido',
			found: ({ byTitle, byContent }) =>
				`La denominación es la del rol ${quoted(byTitle)}, y lo que pide la oferta es propio del rol ${quoted(byContent)}.`,
			why: 'Se busca por la denominación y se decide por el contenido: quienes encuentran la oferta no son quienes ella describe.',
			instead: 'Elija la denominación con que se conoce este trabajo, o pida lo que la denominación anuncia.',
			ask: ({ byTitle, byContent }) =>
				`¿El trabajo es más bien el del rol ${quoted(byTitle)} o el del rol ${quoted(byContent)}?`,
		},
		'unmapped-requirement': {
			name: 'Lo que ningún marco conoce',
			found: ({ count, all }) =>
				`${count} de ${all} requisitos no nombran nada que los marcos o el vocabulario conozcan.`,
			why: 'No tiene por qué ser un error: puede ser propio de su trabajo. Pero quizá quienes leen la oferta tampoco lo conozcan con estas palabras.',
			instead: 'Si tiene un nombre habitual, úselo; si no, diga lo que se hace.',
			ask: '¿Qué quiere decir esto en el trabajo diario?',
		},
		'undefined-abbreviation': {
			name: 'Siglas sin explicar',
			found: ({ words }) =>
				words.length === 1
					? `La sigla ${lists.format(words)} no se explica en ninguna parte.`
					: `Las siglas ${lists.format(words)} no se explican en ninguna parte.`,
			why: 'En otra organización o en otro país el mismo trabajo tiene otro nombre, y no se conocen esas letras.',
			instead: 'Escriba una vez las palabras completas, con la sigla detrás entre paréntesis.',
			ask: ({ words }) => `¿Qué significa ${words[0] ?? ''}?`,
		},
		'flexibility-unsaid': {
			name: 'Nada sobre lugar y horario',
			found: 'La oferta no dice nada de trabajo a distancia, tiempo parcial ni horario.',
			why: 'En estudios de campo, las ofertas que daban cierta libertad de lugar u horario atrajeron hasta un tercio más de candidaturas; y quien la necesita no pregunta.',
			instead: 'Diga dónde se trabaja, cuántas horas, y qué se puede acordar.',
			ask: '¿Dónde y con qué horario se trabaja, y qué se puede acordar?',
		},
		'exclusionary-phrase': {
			name: 'Una expresión que excluye',
			found: ({ words }) => `${quoted(words)} deja fuera a personas.`,
			why: ({ kind }) => excluded[kind],
			instead: ({ kind }) => includedInstead[kind],
			ask: ({ words }) => `¿Qué quiere decir ${quoted(words)} para el trabajo?`,
		},
		unpaid: {
			name: 'Trabajo no remunerado',
			found: ({ words }) =>
				`${quoted(words)}: la oferta pide un trabajo que no se paga, o cuya remuneración no está garantizada.`,
			why: ({ kind }) => notPaid[kind],
			instead: ({ kind }) =>
				kind === 'trial'
					? 'Pague la prueba, y diga cuánto.'
					: 'Diga qué remuneración está garantizada, y cuándo se paga.',
			ask: '¿Qué remuneración está garantizada, y cuándo se paga?',
		},
		contradiction: {
			name: 'Dos cosas que se excluyen',
			found: (data) => {
				switch (data.kind) {
					case 'place':
						return `La oferta dice a la vez ${quoted(data.remote)} y ${quoted(data.days)}.`;
					case 'closed':
						return `La fecha límite, ${quoted(data.words)}, ya ha pasado.`;
					case 'past':
						return `${passed[data.what]}, ${quoted(data.words)}, ya ha pasado.`;
					case 'dates':
						return `La oferta da ${data.words.length} fechas límite: ${quotedList(data.words)}.`;
					case 'travel':
						return `La oferta da dos porcentajes distintos de viajes: ${quotedList(data.words)}.`;
					case 'hours':
						return `La oferta dice ${quotedList(data.words)}: una remuneración proporcional a las horas, para una jornada completa.`;
					default:
						return data satisfies never;
				}
			},
			why: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Nadie puede saber si aún hay tiempo de presentarse.'
					: 'Solo una de esas indicaciones puede ser correcta, y hay quien se organiza según la otra.',
			instead: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Retire la oferta, o dé la nueva fecha.'
					: 'Deje la indicación que vale, o diga para quién vale la otra.',
			ask: ({ kind }) => contradictionAsk[kind],
		},
		'reading-level': {
			name: 'Difícil de leer',
			found: ({ grade, degree }) =>
				`Para leer estas frases hacen falta unos ${grade} años de escuela; el puesto ${asking(degree)}.`,
			why: 'Quien puede hacer el trabajo quizá no llegue al final de la oferta. El número es aproximado: cuenta la longitud de palabras y frases.',
			instead: 'Divida en dos las frases largas, y elija la palabra más corta.',
			ask: '¿Cuáles son las tres cosas que haría la mayor parte del tiempo?',
		},
	},
};
