// What is wrong with a file or a part of it, in Spanish sentences. Where it is wrong stands before them.
import type { faults as English } from '../en/faults.ts';
import { number } from './formats.ts';

/** A sentence a code. */
export const faults = {
	'too-large': (cap) =>
		Number.isNaN(Number(cap))
			? `Es más grande que ${cap}, lo máximo que se lee de un archivo de este tipo.`
			: `Es más largo que ${number.format(Number(cap))} caracteres. El resto no se lee.`,
	'too-deep': () => 'Aquí hay listas dentro de listas, a más profundidad que en ningún perfil o currículum.',
	'too-many': (cap) => `Hay más de ${number.format(Number(cap))}, lo máximo que se lee.`,
	empty: () => 'Este archivo está vacío.',
	'not-text': () => 'Este archivo no es texto ni un documento que Plumbline sepa leer.',
	'unknown-format': (ending) =>
		ending === '.doc'
			? 'Es un archivo de Word del formato antiguo (.doc). Guárdelo como .docx o PDF y abra ese.'
			: 'No es ninguno de los formatos que Plumbline sabe leer.',
	damaged: () => 'Este documento está dañado y no se puede abrir.',
	encrypted: () => 'Este documento pide una contraseña. Guárdelo sin ella y abra ese.',
	'no-text': () => 'Este documento no contiene texto, como ocurre con páginas escaneadas como imágenes.',
	'not-json': () => 'A partir de aquí, el archivo deja de ser JSON.',
	'not-csv': () =>
		'Esto no es una tabla de evaluaciones: hace falta una columna «level» y otra llamada «concept» o «label», y deben cerrarse todas las comillas.',
	'bad-schema': (word) => `El estándar JSON Resume no permite esto: ${word}`,
	'bad-value': (value) => (value === '' ? 'Aquí hay algo que no es posible.' : `Este valor no es posible: ${value}`),
	'unknown-concept': (name) => (name === '' ? 'Aquí no se nombra nada.' : `Plumbline no conoce «${name}».`),
	twice: (name) => `«${name}» ya aparece más arriba.`,
	unclear: (words) => `«${words}» podría significar varias cosas, o nada que Plumbline conozca.`,
	'not-finished': (date) => `La fecha de fin, ${date}, aún no ha llegado.`,
	'level-not-said': (name) => `No se indica qué nivel tiene en este idioma: ${name}. Puede añadirlo en su perfil.`,
	'newer-version': () =>
		'Esta copia de seguridad la escribió una versión más reciente de Plumbline. Actualice Plumbline y ábrala de nuevo.',
	'cut-off': () => 'Falta el final de esta copia de seguridad.',
	'bad-checksum': () =>
		'Esta copia de seguridad se ha modificado desde que se escribió, así que nada de ella es fiable.',
} satisfies typeof English;
