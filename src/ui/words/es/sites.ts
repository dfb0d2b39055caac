// The words of the full page's view "sites", in Spanish.
import type { sites as English } from '../en/sites.ts';
import { count } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const sites = {
	heading: 'Sitios',
	lead: 'Dónde lee Plumbline, dónde no quiere verlo y de qué comprobaciones no quiere saber nada.',
	boards: 'Portales de empleo que se leen',
	boardsHint: 'Plumbline mira estas direcciones y ninguna otra.',
	board: (hosts) => count(hosts, 'dirección', 'direcciones'),
	allowed: 'Permitido por el navegador',
	notAllowed: 'No permitido por el navegador',
	noBoards: 'El navegador no dice qué sitios permite.',
	allow: 'Permitir lo que falta',
	allowWhy: 'Plumbline no puede leer un sitio hasta que el navegador lo permite. El navegador se lo preguntará.',
	allAllowed: 'Ya se pueden leer todos los portales.',
	someRefused: 'No se ha permitido todo. Nada más ha cambiado.',
	takeBack: 'Cómo volver atrás',
	takeBackChromium:
		'En Chromium, Chrome o Edge: pulse la pieza de puzle junto a la barra de direcciones, abra el menú de Plumbline y elija en «Puede leer y cambiar datos del sitio», o desactive sitios sueltos en «Administrar extensión», «Acceso a sitios».',
	takeBackFirefox: 'En Firefox: abra about:addons, elija Plumbline, después «Permisos y datos», y desactive un sitio.',
	chosen: 'Sitios en los que ha elegido algo',
	noneChosen:
		'Ninguno por ahora. Puede ocultar Plumbline en un sitio desde el panel o desde el botón de la barra de herramientas.',
	show: (host) => `Mostrar Plumbline en ${host}`,
	sides: {
		left: 'el panel está a la izquierda',
		right: 'el panel está a la derecha',
		bottom: 'el panel está abajo',
	},
	docks: { open: 'se abre con una oferta', collapsed: 'empieza reducido a una pestaña' },
	isShown: (host) => `Plumbline se muestra en ${host}.`,
	isHidden: (host) => `Plumbline está oculto en ${host}.`,
	mutes: 'Comprobaciones silenciadas',
	noMutes: 'Ninguna. Una comprobación se puede silenciar donde el panel muestra lo que ha encontrado.',
	check: (name) => `Comprobación «${name}»`,
	mutedHere: (ad) => `Silenciada para estas palabras en la oferta ${ad}`,
	mutedOn: (host) => `Silenciada en ${host}`,
	mutedEverywhere: 'Silenciada en todas partes',
	unmute: (name) => `Reactivar la comprobación «${name}»`,
	unmuteShort: 'Reactivar',
	speaksAgain: (name) => `La comprobación «${name}» vuelve a estar activa.`,
	storeFails: 'No se ha podido leer lo que eligió para los sitios.',
	siteOf: (host) => `la elección para ${host}`,
	muteOf: (name) => `la comprobación silenciada «${name}»`,
} satisfies typeof English;
