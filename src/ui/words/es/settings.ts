// The words of the full page's view "settings", in Spanish.
import type { settings as English } from '../en/settings.ts';

/** Functions where a sentence holds a number or a name. */
export const settings = {
	heading: 'Ajustes',
	lead: 'Cada elección se guarda al momento, en este dispositivo. Elija de nuevo para volver atrás.',
	names: {
		framework: 'roles con los que se leen las ofertas',
		levelsIn: 'nombres de los niveles',
		language: 'idioma',
		theme: 'tema',
		isMarking: 'marcas en la página',
		isReadingLists: 'lectura de listas de ofertas',
		hasSingleKeys: 'teclas sueltas',
	},
	reading: 'Lectura',
	framework: 'Mostrar los roles de',
	frameworkHint: 'El marco con cuyos roles se lee una oferta. El panel puede cambiarlo para la oferta actual.',
	closest: 'El marco que tenga el rol más cercano',
	levels: 'Nombrar los niveles de competencia según',
	levelsHint:
		'Las evaluaciones se guardan en la escala de AXELOS. Cuando otra escala no dice exactamente lo mismo, se indica con «aproximadamente».',
	levelsIn: {
		axelos: 'AXELOS: principiante, practicante, profesional, responsable, directivo',
		ecf: 'e-CF: de e-1 a e-5',
		odp: 'Operational Delivery (Reino Unido): de awareness a expert',
	},
	marks: 'Marcar en la página las palabras en las que se basa la lectura, mientras el panel está abierto',
	marksHint: 'Las marcas dicen lo que dice la oferta y nada sobre usted. La página puede verlas.',
	lists: 'Leer listas de ofertas además de ofertas sueltas',
	listsHint:
		'En páginas con listas de ofertas, el panel muestra lo que sugiere cada denominación. Solo se lee lo que hay en la página.',
	seenAds: 'Si Plumbline recuerda las ofertas que lee, y durante cuánto tiempo, se elige en',
	seenAdsLink: 'Datos',
	looks: 'Aspecto e idioma',
	language: 'Idioma',
	languageHint: 'Las ofertas se leen en su idioma; los nombres y las frases de los marcos siguen en inglés.',
	browserLanguage: 'El idioma del navegador si Plumbline lo habla; si no, inglés',
	theme: 'Tema',
	themeHint: 'Los colores forzados de su sistema tienen prioridad.',
	themes: { system: 'Como el navegador', light: 'Claro', dark: 'Oscuro' },
	keyboard: 'Teclado',
	singleKeys: 'Una sola tecla evalúa una competencia y pasa a la siguiente',
	singleKeysHint:
		'De 0 a 5, ? y u evalúan; s y las flechas avanzan y retroceden mientras una competencia tiene el foco. Desactívelas si usa entrada de voz o pulsa teclas sin querer. Los botones y Tab funcionan siempre.',
	overlayKeys: 'Teclas que abren el panel',
	keysNow: (keys) => `Ahora: ${keys}.`,
	keysNone: 'No hay ninguna, o el navegador no lo dice.',
	keysHow: 'El navegador guarda estas teclas, y una página no puede abrir el lugar donde se cambian. Para cambiarlas:',
	keysChromium: (address) =>
		`En Chromium, Chrome o Edge, escriba ${address} en la barra de direcciones y busque Plumbline.`,
	keysFirefox: (address) =>
		`En Firefox, escriba ${address} en la barra de direcciones, pulse la rueda dentada, elija «Administrar atajos de extensiones» y busque Plumbline.`,
} satisfies typeof English;
