// The one door to the browser's extension API; everything else in this folder goes through it.
export { browser, type Browser } from '@wxt-dev/browser';
