// How a check is called where only its id is known.

/** An id as words: "level/years-beyond-role" → "years beyond role". Ids are permanent, and name what is looked for. */
export const nameOfRule = (rule: string): string => rule.replace(/^.*\//, '').replaceAll('-', ' ');
