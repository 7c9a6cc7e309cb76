/**
 * Words that a reader types around what is looked for: "what did … say about the …". They count for an
 * exact phrase; when words are looked for in any order, they may be missing.
 */
import { words } from '../../engine/data/words.ts';

export const weakWords: ReadonlySet<string> =
  words(`a an the this that these those of to in on at by for from with as into about and or but nor so if than then
  is are was were be been being am do does did doing done has have had having will would shall should can could
  may might must not no it its i me my we us our you your he him his she her they them their there here
  what whats which who whos whom whose when where why how
  say says said saying tell tells told ask asks asked quote quotes quoted mention mentions mentioned
  anyone anybody someone somebody mr mrs ms`);

/** Words of a question: at the start of a query they ask, they are not looked for. */
export const questionWords: ReadonlySet<string> = words(
  'what whats which who whos when where why how did does do has have is are was were say says said',
);

/** `how (many) fish`: what a question asks the measure of; its answer holds a number. */
export const measureWords: ReadonlySet<string> = words(
  'many much big large long old far tall deep high fast often heavy wide small few',
);

/** `what (did) Ann Moor (say)`: the words around whom a question is about. */
export const auxiliaries: ReadonlySet<string> = new Set(['do', 'does', 'did', 'has', 'have', 'had']);

export const sayingVerbs: ReadonlySet<string> = words(
  'say said saying think thought claim claimed tell told argue argued write wrote answer answered reply replied',
);
