// What the checks say, in Spanish.
import type { DegreeClass } from '../../core/analysis.ts';
import type { CheckTongue } from '../words.ts';

const lists = new Intl.ListFormat('es');
const numbers = new Intl.NumberFormat('es');
const quoted = (words: string): string => `«${words}»`;
const quotedList = (words: readonly string[]): string => lists.format(words.map(quoted));
const years = (count: number): string => (count === 1 ? '1 año' : `${count} años`);
const degrees: Readonly<Record<DegreeClass, string>> = {
	none: 'ningún título escolar',
	secondary: 'la enseñanza secundaria',
	diploma: 'un título superior corto',
	bachelor: 'un grado universitario',
	master: 'un máster',
	doctorate: 'un doctorado',
};
const way = ({
	degree,
	years: count,
}: {
	readonly degree: DegreeClass | null;
	readonly years: number | null;
}): string => (degree === null ? years(count ?? 0) : `${degrees[degree]} y ${years(count ?? 0)}`);

const excluded = {
	native:
		'Pregunta dónde creció una persona, no cómo habla. Quien aprendió la lengua tan bien como hace falta no se presenta, y en muchos lugares esa exigencia es ilegal.',
	'digital-native':
		'Dice la edad deseada sin decirla. Quien conoce las herramientas y tiene más edad entiende que no se le busca.',
	body: 'Habla del cuerpo donde habría que hablar del trabajo. Las personas con discapacidad, o de otro aspecto, entienden que no se las busca.',
	family: 'La familia que tiene una persona no dice nada de su trabajo, y preguntarlo es ilegal en muchos lugares.',
	private:
		'Pregunta por la vida privada, que no dice nada del trabajo y por la que en muchos lugares no se puede preguntar.',
	sex: 'Admite un solo sexo. En casi todas partes es ilegal, salvo que el trabajo lo exija, y entonces hay que decir por qué.',
	unemployed: 'Deja fuera a quien estuvo enfermo, cuidó de alguien o perdió su empleo, sepa lo que sepa.',
	photo: 'Una foto muestra edad, sexo y origen antes de que nadie haya leído lo que la persona sabe hacer.',
	always: 'Dice a quien tiene hijos, una enfermedad u otra vida aparte que no se le busca.',
	metaphor:
		'Una imagen sacada de la esclavitud, de la discapacidad o de una creencia habla de gente que puede estar leyendo.',
} as const;
const includedInstead = {
	native: 'Diga a qué nivel hay que hablar la lengua: «inglés fluido, oral y escrito (C1)».',
	'digital-native': 'Nombre las herramientas que hay que conocer.',
	body: 'Diga lo que pide el trabajo: «levantar cajas de hasta 20 kg, con ayuda si hace falta».',
	family: 'Quítelo. Si se trata de viajes u horarios, diga cuánto y cuándo.',
	private: 'Quítelo, o diga la norma que rige en el trabajo y por qué.',
	sex: 'Quítelo, o dé el motivo y la ley que lo permite.',
	unemployed: 'Quítelo, y pregunte qué sabe hacer la persona.',
	photo: 'Pida un currículum sin foto.',
	always: 'Diga el horario, y con qué frecuencia se alarga.',
	metaphor: 'Dígalo sin la imagen.',
} as const;
const notPaid = {
	trial: 'Una prueba es trabajo: en muchos lugares hay que pagarla, y quien no puede perder un día no se presenta.',
	nothing: 'Solo puede aceptarlo quien tiene otros medios, y en muchos lugares un trabajo así hay que pagarlo.',
	equity:
		'Las participaciones de una empresa joven no pagan el alquiler y pueden no valer nada; en muchos lugares no sustituyen un salario.',
	commission: 'Sin un fijo todo el riesgo es del empleado, y en muchos lugares se debe igualmente un salario mínimo.',
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
		untitled: (id) => `Anuncio ${id}`,
		nothing: 'Las comprobaciones no encontraron nada.',
		silent: (language) =>
			`Este anuncio está en otra lengua (${language}); las comprobaciones solo conocen el inglés y no dicen nada de él.`,
		why: 'Por qué',
		instead: 'En su lugar',
		against: 'Medido por',
		howSure: 'Certeza',
		severities: { error: 'Error', warning: 'Aviso', info: 'Para considerar' },
		evidence: {
			law: 'la ley de algunos lugares',
			field: 'estudios de campo',
			lab: 'estudios de laboratorio',
			survey: 'encuestas',
			opinion: 'opinión de proveedores',
			provable: 'lo muestra el propio anuncio',
		},
	},
	rules: {
		'years-against-title': {
			name: 'Años y título del puesto',
			found: ({ title, years: count, isTooMany }) =>
				isTooMany
					? `${quoted(title)} se dirige a principiantes, y el anuncio pide ${years(count)} de experiencia.`
					: `${quoted(title)} se dirige a personas con experiencia, y el anuncio no pide más de ${years(count)}.`,
			why: ({ isTooMany }) =>
				isTooMany
					? 'Los principiantes entienden que no se les busca, y quien tiene esa experiencia no mira un título así. Uno de cada tres anuncios para principiantes comete este error.'
					: 'O el título promete más que el trabajo, o se presenta gente que aún no puede hacerlo.',
			instead: ({ isTooMany }) =>
				isTooMany
					? 'Quite «júnior» o «principiante» del título, o pida dos años como mucho.'
					: 'Quite el rango del título, o diga en qué experiencia se basa.',
			ask: ({ years: count, isTooMany }) =>
				isTooMany
					? `¿La experiencia pedida (${years(count)}) es una condición, o también aceptan a quien empieza?`
					: '¿Qué hace de este un puesto sénior: sobre qué decidiría, de qué respondería?',
		},
		'impossible-years': {
			name: 'Más años de los que ha habido',
			found: ({ technology, years: count, first }) =>
				`El anuncio pide ${years(count)} de ${technology}, que existe desde ${first}.`,
			why: ({ technology, most }) =>
				`Nadie puede tener más de ${years(most)} de ${technology}. Quien más sabe del asunto ve el error primero.`,
			instead: ({ technology }) =>
				`Pida lo que hay que hacer con ${technology}, o menos años, y los años en el campo entero.`,
			ask: ({ technology }) => `¿Qué parte de la experiencia tiene que ser con ${technology}?`,
		},
		'certificate-against-level': {
			name: 'Un certificado por encima del puesto',
			found: ({ certificate, needs, years: count }) =>
				count === null
					? `${certificate} supone unos ${years(needs)} de experiencia, y el puesto es para principiantes.`
					: `${certificate} supone unos ${years(needs)} de experiencia, y el anuncio pide ${years(count)}.`,
			why: 'Nadie al nivel de este puesto puede tener el certificado: quienes usted busca no pueden presentarse.',
			instead: 'Escriba «o en preparación», elija uno que un principiante pueda tener, o diga qué debe demostrar.',
			ask: ({ certificate }) => `¿Hace falta ${certificate} desde el primer día, o se puede obtener ya en el puesto?`,
		},
		'years-scope-unclear': {
			name: 'Varios números de años',
			found: ({ words }) => `El anuncio da varios números de años, ${quotedList(words)}, y no dice cuál es el total.`,
			why: 'No se puede saber si los números se suman o se solapan, y se cuenta lo peor.',
			instead: 'Diga el total una vez: «cinco años en total, dos de ellos con …».',
			ask: '¿Esos años se suman, o la parte menor está dentro de la mayor?',
		},
		age: {
			name: 'Edad',
			found: ({ kind, words }) =>
				kind === 'age'
					? `${quoted(words)} fija una edad a los candidatos.`
					: kind === 'most-years'
						? `${quoted(words)} deja fuera a quien tiene más experiencia.`
						: `${quoted(words)} se lee como un deseo de gente joven.`,
			why: ({ kind }) =>
				kind === 'age'
					? 'En casi todas partes un límite de edad es ilegal, salvo que el trabajo lo exija, y entonces hay que decir por qué.'
					: 'A partir de cierta edad se entiende que no se busca a uno; hay tribunales que han visto en ello un indicio.',
			instead: ({ kind }) =>
				kind === 'age'
					? 'Quite la edad, o dé el motivo y la ley que lo permite.'
					: kind === 'most-years'
						? 'Diga lo que el puesto ofrece y paga, y deje que decida quien tiene más experiencia.'
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
					? `El anuncio llama ${quoted(words[0] ?? '')} a quien ocupe el puesto.`
					: `El anuncio llama «he» o «his» a quien ocupe el puesto, ${words.length} veces.`,
			why: 'Las mujeres que lo leen están menos seguras de que se las busca, y en muchos lugares un anuncio debe dirigirse a todos.',
			instead: 'Escriba «you» o «they».',
			ask: '¿El puesto está abierto a personas de cualquier género?',
		},
		'gendered-title': {
			name: 'Un título que nombra un sexo',
			found: ({ words }) => `${quoted(words)} nombra un sexo.`,
			why: 'En muchos lugares el título de un puesto debe estar abierto a todos, y la mitad de los lectores no está nombrada en él.',
			instead: ({ neutral }) => `Escriba ${quoted(neutral)}.`,
			ask: '¿El puesto está abierto a personas de cualquier género?',
		},
		'trait-rate': {
			name: 'Palabras de carácter',
			found: ({ words, per100 }) =>
				`${numbers.format(per100)} de cada 100 palabras nombran rasgos que se atribuyen a un sexo: ${quotedList(words)}.`,
			why: 'En el laboratorio, los anuncios con muchas de ellas atraían menos al otro sexo. En la práctica el efecto es pequeño, y las herramientas que las cuentan no coinciden: es la lista, no un veredicto.',
			instead: 'Conserve las que el trabajo necesita, y diga qué se hace en lugar de las otras.',
			ask: ({ words }) => `¿Qué quiere decir ${quoted(words[0] ?? '')} en el trabajo diario?`,
		},
		'title-hype': {
			name: 'Un título que nadie lleva',
			found: ({ words }) => `${quoted(words)} no es un oficio que nadie busque.`,
			why: 'Se busca por el nombre del oficio, y muchos ven en esa palabra una señal de cómo se trata allí a la gente.',
			instead: 'Escriba el nombre habitual del oficio.',
			ask: '¿Cuál es el título oficial del puesto, y su nivel?',
		},
		'pay-missing': {
			name: 'Sin salario',
			found: ({ words }) =>
				words === null
					? 'El anuncio no da importe, ni banda, ni un grado con escala pública.'
					: `El anuncio dice ${quoted(words)} en lugar de un importe.`,
			why: 'El salario es lo primero que busca la mayoría. En algunos lugares hay que decirlo, en otros no; depende de dónde esté el puesto.',
			instead: 'Dé la banda que pagaría, con moneda y período, o el grado.',
			ask: '¿Cuál es la banda salarial del puesto?',
		},
		'pay-range-wide': {
			name: 'Una banda ancha',
			found: ({ words, times }) => `En ${quoted(words)} lo más alto es ${numbers.format(times)} veces lo más bajo.`,
			why: 'No se puede saber cuánto se cobraría. En experimentos, una banda ancha hacía parecer menos honrado al empleador.',
			instead: 'Dé la banda del nivel que busca, o una por nivel o por lugar.',
			ask: '¿En qué punto de la banda se suele empezar, y de qué depende?',
		},
		'pay-history': {
			name: 'Salario anterior',
			found: ({ words }) => `${quoted(words)} pregunta lo que la persona gana o ganaba.`,
			why: 'Así un salario bajo pasa de un empleo al siguiente. En la Unión Europea y en muchos estados de los Estados Unidos no se puede preguntar.',
			instead: 'Diga lo que paga, y pregunte si hace falta lo que la persona espera.',
			ask: '¿Tengo que decir lo que gano ahora, o basta con decir lo que espero?',
		},
		'many-musts': {
			name: 'Muchos requisitos',
			found: ({ count }) => `El anuncio tiene ${count} requisitos imprescindibles.`,
			why: 'Casi nadie cumple más de una docena, y no se ve cuáles deciden.',
			instead: 'Conserve aquellos sin los que no se podría empezar, y pase el resto a «se valora» o a las tareas.',
			ask: '¿Qué requisitos deciden, y cuáles se aprenden en el puesto?',
		},
		'must-nice-unmarked': {
			name: 'Imprescindible o deseable',
			found: ({ count }) => `Ninguno de los ${count} requisitos dice si es imprescindible.`,
			why: 'Quien lee con cuidado lo toma todo por condición y no se presenta; otros no toman nada por tal.',
			instead: 'Póngalos bajo dos encabezados, «imprescindible» y «se valora».',
			ask: '¿Cuáles son imprescindibles?',
		},
		'all-expert': {
			name: 'El nivel más alto en todo',
			found: ({ count, all, words }) =>
				`De las ${all} competencias cuyo nivel indica el anuncio, ${count} se piden al más alto: ${quotedList(words)}.`,
			why: 'Casi nadie es experto en todas, y la que importa no se distingue de las demás.',
			instead: 'Pida el nivel más alto donde el trabajo lo necesite, y «conocimientos prácticos» en lo demás.',
			ask: '¿En qué hay que ser experto, y dónde bastan conocimientos prácticos?',
		},
		'vague-requirement': {
			name: 'Nada que se pueda comprobar',
			found: ({ words }) =>
				`${quotedList(words.slice(0, 4))} no ${words.length === 1 ? 'nombra' : 'nombran'} nada que se pueda comprobar.`,
			why: 'Nadie desiste por eso y nadie puede demostrarlo: no dice nada de quien se presenta.',
			instead: 'Diga lo que se hace: «atiende 40 llamadas al día y toma notas que otros pueden seguir».',
			ask: ({ words }) => `¿Cómo podría demostrarles ${quoted(words[0] ?? '')}?`,
		},
		'degree-without-alternative': {
			name: 'Un título y nada en su lugar',
			found: ({ degree }) => `El anuncio pide ${degrees[degree]} y no acepta nada en su lugar.`,
			why: 'Quien aprendió el trabajo haciéndolo queda fuera. En encuestas, muchos empleadores dicen que lo habrían contratado.',
			instead: 'Añada «o experiencia equivalente», y diga cuánta, salvo que la ley exija el título.',
			ask: '¿Aceptan también experiencia en lugar del título?',
		},
		'degree-above-role': {
			name: 'Más estudios de los que pide el rol',
			found: ({ degree, role, needs }) =>
				`El anuncio pide ${degrees[degree]}; el rol ${quoted(role)} pide ${degrees[needs]}.`,
			why: 'Todo título que el trabajo no necesita deja fuera a gente que podría hacerlo.',
			instead: 'Pida lo que pide el rol, o diga qué exige más en este puesto.',
			ask: '¿Qué parte del trabajo exige el título más alto?',
		},
		'grade-against-years': {
			name: 'La regla del grado',
			found: ({ grade, asked, rule, isIlo }) =>
				`El anuncio pide ${way(asked)}; para ${grade} ${isIlo ? 'las descripciones de la OIT piden' : 'la regla de las Naciones Unidas pide'} ${way(rule)}.`,
			why: 'La regla del grado decide a quién se puede nombrar. Un anuncio que dice otra cosa aleja a quien cumple, o invita a quien no.',
			instead: ({ rule }) => `Pida ${way(rule)}, o corrija el grado.`,
			ask: ({ grade }) => `¿Qué vale: los años del anuncio, o la regla para ${grade}?`,
		},
		'equivalency-missing': {
			name: 'Nada en lugar del título',
			found: ({ grade }) => `El anuncio indica ${grade} y un título, y no lo que se acepta en su lugar.`,
			why: 'Para grados así se suele aceptar un título inferior con más años; quien cumpliría de ese modo no se presenta.',
			instead:
				'Añada la cláusula: «un título de primer ciclo con dos años más de experiencia puede sustituir al título superior».',
			ask: '¿Se acepta un título inferior con más años de experiencia?',
		},
		'level-against-duties': {
			name: 'Tareas de otro nivel',
			found: ({ title, words, isAbove, by }) =>
				by === 'role'
					? `El anuncio pide ${quotedList(words.slice(0, 4))} a un nivel ${isAbove ? 'superior' : 'inferior'} al del rol ${quoted(title)}.`
					: by === 'itself'
						? `El anuncio dice a la vez ${quotedList(words.slice(0, 2))}.`
						: isAbove
							? `${quoted(title)} es el título de alguien a quien se dirige, y el anuncio dice ${quotedList(words.slice(0, 4))}.`
							: `${quoted(title)} es el título de alguien que dirige, y el anuncio dice ${quotedList(words.slice(0, 4))}.`,
			why: 'El trabajo de un nivel con el título de otro atrae a quien no se busca, y quien lo acepta se va pronto.',
			instead: 'Tome el título que corresponde a las tareas, con su salario, o quite esas tareas.',
			ask: '¿Qué parte del trabajo es de esa clase, y a qué nivel se paga el puesto?',
		},
		'role-soup': {
			name: 'Varios oficios en uno',
			found: ({ roles }) =>
				`Los requisitos se reparten entre ${lists.format(roles)}, y ninguno está cubierto a medias.`,
			why: 'Nadie ha aprendido todos estos oficios, y quien se acerca a uno no cumple casi nada del resto.',
			instead: 'Diga cuál de ellos es el puesto, y pase los otros a «se valora» o a otro puesto.',
			ask: '¿Cuál de estos oficios es la mayor parte del trabajo?',
		},
		'core-skill-missing': {
			name: 'De qué está hecho el rol',
			found: ({ role, skills }) =>
				`El rol ${quoted(role)} supone ${lists.format(skills)}; el anuncio no nombra nada de ello.`,
			why: 'Quien hace este trabajo busca aquello de lo que está hecho, y se pregunta si el título es el correcto.',
			instead: 'Nombre lo que el trabajo necesita, o tome un título que corresponda a lo que pide.',
			ask: ({ skills }) => `¿El trabajo incluye ${lists.format(skills.slice(0, 2))}?`,
		},
		'title-against-content': {
			name: 'Título y contenido',
			found: ({ byTitle, byContent }) =>
				`El título es el de ${quoted(byTitle)}, y lo que el anuncio pide es lo de ${quoted(byContent)}.`,
			why: 'Se busca por el título y se decide por el contenido: quien encuentra el anuncio no es quien describe.',
			instead: 'Tome el título con que se conoce este trabajo, o pida lo que el título significa.',
			ask: ({ byTitle, byContent }) => `¿El trabajo es más bien el de ${quoted(byTitle)} o el de ${quoted(byContent)}?`,
		},
		'unmapped-requirement': {
			name: 'Lo que ningún marco conoce',
			found: ({ count, all }) =>
				`${count} de ${all} requisitos no nombran nada que los marcos o el vocabulario conozcan.`,
			why: 'No tiene por qué ser un error: puede ser propio de su trabajo. Pero quizá los lectores tampoco lo conozcan con estas palabras.',
			instead: 'Si tiene un nombre habitual, úselo; si no, diga lo que se hace.',
			ask: '¿Qué quiere decir esto en el trabajo diario?',
		},
		'undefined-abbreviation': {
			name: 'Siglas sin explicar',
			found: ({ words }) =>
				`${lists.format(words)}: ${words.length === 1 ? 'la sigla no se explica' : 'las siglas no se explican'} nunca.`,
			why: 'En otra casa o en otro país el mismo trabajo tiene otro nombre, y no se conocen esas letras.',
			instead: 'Escriba las palabras una vez, con la sigla entre paréntesis.',
			ask: ({ words }) => `¿Qué significa ${words[0] ?? ''}?`,
		},
		'flexibility-unsaid': {
			name: 'Nada sobre lugar y horario',
			found: 'El anuncio no dice nada de trabajo a distancia, tiempo parcial ni horario.',
			why: 'En estudios de campo, los anuncios que ofrecían cierta libertad de lugar u horario atrajeron hasta un tercio más de candidaturas; y quien la necesita no pregunta.',
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
			name: 'Trabajo sin sueldo',
			found: ({ words }) => `${quoted(words)}: el anuncio pide un trabajo que no se paga, o no con seguridad.`,
			why: ({ kind }) => notPaid[kind],
			instead: ({ kind }) =>
				kind === 'trial' ? 'Pague la prueba, y diga cuánto.' : 'Diga qué se paga con seguridad, y cuándo.',
			ask: '¿Qué se paga con seguridad, y cuándo?',
		},
		contradiction: {
			name: 'Dos cosas que se excluyen',
			found: (data) => {
				switch (data.kind) {
					case 'place':
						return `El anuncio dice ${quoted(data.remote)} y ${quoted(data.days)}.`;
					case 'closed':
						return `La fecha límite, ${quoted(data.words)}, ya ha pasado.`;
					case 'past':
						return `${passed[data.what]} (${quoted(data.words)}) ya ha pasado.`;
					case 'dates':
						return `El anuncio da ${data.words.length} fechas límite: ${quotedList(data.words)}.`;
					case 'travel':
						return `El anuncio da dos porcentajes de viajes: ${quotedList(data.words)}.`;
					case 'hours':
						return `El anuncio dice ${quotedList(data.words)}: un salario a prorrata, para una jornada completa.`;
					default:
						return data satisfies never;
				}
			},
			why: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Nadie puede saber si aún se puede presentar una candidatura.'
					: 'Solo una puede ser cierta, y hay quien se guía por la otra.',
			instead: ({ kind }) =>
				kind === 'closed' || kind === 'past'
					? 'Retire el anuncio, o dé la nueva fecha.'
					: 'Deje la que vale, o diga para quién vale la otra.',
			ask: ({ kind }) => contradictionAsk[kind],
		},
		'reading-level': {
			name: 'Difícil de leer',
			found: ({ grade, degree }) =>
				`Leer estas frases pide unos ${grade} años de escuela; el puesto pide ${degrees[degree]}.`,
			why: 'Quien puede hacer el trabajo quizá no llegue al final del anuncio. El número es aproximado: cuenta la longitud de palabras y frases.',
			instead: 'Haga dos frases de las largas, y elija la palabra más corta.',
			ask: '¿Cuáles son las tres cosas que haría casi siempre?',
		},
	},
};
