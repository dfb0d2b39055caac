// The catalogue of the chosen language. There is one so far; views ask for it at run time.
import { en } from './en/index.ts';

/** The shape that every language's catalogue has. */
export type Words = typeof en;

/** The words of the language in use. */
export const words = (): Words => en;
