import { functionWords } from '../data/function-words.ts';
import { organisationWords } from '../data/organisation-words.ts';

/** Whether a line is the name of a body and nothing else: `Harbour Safety Office`, `University of Tove`, `Board of Trade`. */
export function isNameOfBody(line: string): boolean {
  const words = line.trim().split(/\s+/);
  if (words.length < 2 || words.length > most || !words.every((word) => nameWord.test(word))) return false;
  // `Mayor Opens New Office`, `Fire Near Benefits Office`
  if (words.slice(1, -1).some((word) => mayBeVerb(word) || isStrange(word))) return false;
  const head = words.findIndex((word) => /^(?:of|for)$/i.test(word));
  const noun = words[head > 0 ? head - 1 : words.length - 1]!;
  return organisationWords.has(noun.toLowerCase());
}

function mayBeVerb(word: string): boolean {
  return verbForm.test(word) && !organisationWords.has(word.toLowerCase());
}

function isStrange(word: string): boolean {
  return functionWords.has(word.toLowerCase()) && !joins.test(word);
}

const joins = /^(?:of|and|for|the)$/u;
const verbForm = /^\p{Lu}\p{Ll}+(?:[^s]s|ed)$/u;
/** Words. */
const most = 7;
const nameWord = /^(?:[\p{Lu}][\p{L}\p{M}'’.-]*|of|and|&|for|the)$/u;
