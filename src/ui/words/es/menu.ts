// The words of the overlay's menu, in Spanish: where it stands, marks in the page and what they mean.
import type { menu as English } from '../en/menu.ts';

/** The menu. */
export const menu = {
	label: 'Menú de Plumbline',
	place: 'Dónde está',
	sides: { left: 'Izquierda', right: 'Derecha', bottom: 'Abajo' },
	marks: 'Marcar palabras en la página',
	legend: 'Qué significan las marcas',
	sample: 'palabras',
	kinds: {
		line: 'un requisito entero: una línea fina',
		competence: 'una competencia: una línea',
		technology: 'una tecnología: una línea doble',
		qualification: 'años, titulación, idioma, certificación: puntos',
	},
	strengths: {
		must: 'imprescindible: una línea continua',
		preferred: 'deseable: una línea discontinua',
	},
	privacy: 'Las marcas muestran lo que dice la oferta, la lea quien la lea. No contienen nada sobre usted.',
	read: 'Lectura',
	openProfile: 'Abrir su perfil',
	openAds: 'Abrir sus ofertas',
	hide: 'Apartarlo',
} satisfies typeof English;
