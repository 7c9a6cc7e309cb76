/**
 * In: a short piece and a longer quotation, as words. Out: whether the longer one holds it but for a word put in or another
 * form of a word: “a total failure” in “it was a complete and total failure”, “did not clear him” in “it does not clear him”.
 */
import { isContentWord } from './compare-words.ts';

const leastWords = 3;
/** Words of the longer one between those of the piece. */
const mostBetween = 2;

export function isHeldWithChanges(piece: readonly string[], whole: readonly string[]): boolean {
  if (piece.length < leastWords || !piece.some(isContentWord)) return false;
  return whole.some((_, at) => isHeldAt(at, piece, whole));
}

/** At most one word in another form, and a telling one as it stands. */
function isHeldAt(start: number, piece: readonly string[], whole: readonly string[]): boolean {
  const last = Math.min(whole.length, start + piece.length + mostBetween);
  let [at, changed, content] = [start, 0, 0];
  for (const word of piece) {
    let next = at;
    while (next < last && whole[next] !== word && !areForms(whole[next]!, word)) next++;
    if (next === last || (word === piece[0] && next > start)) return false;
    if (whole[next] !== word) changed++;
    else if (isContentWord(word)) content++;
    at = next + 1;
  }
  return content > 0 && changed <= 1;
}

/** Words of a piece of which one may be another. */
const leastAround = 5;

/** All but one word within the piece stand in the longer one, in a row: “a sad day for the harbour” and “a sad one for the harbour”. */
export function isHeldButForOne(piece: readonly string[], whole: readonly string[]): boolean {
  if (piece.length < leastAround) return false;
  return whole.some((_, start) => {
    if (start + piece.length > whole.length) return false;
    const others = piece.flatMap((word, at) => (whole[start + at] === word ? [] : [at]));
    const isWithin = others.every((at) => at > 0 && at < piece.length - 1);
    const content = piece.filter((word, at) => isContentWord(word) && !others.includes(at));
    return others.length <= 1 && isWithin && content.length >= 2;
  });
}

/** Forms of one verb of few letters, which begin otherwise: did and does. */
const verbs = ['do does did', 'is are am was were be been', 'has have had', 'will would', 'can could'];
const verbOf = new Map(verbs.flatMap((forms, at) => forms.split(' ').map((form) => [form, at])));

/** Forms of one word: did and does, spilled and spilling, beginning and beginnings. */
export function areForms(a: string, b: string): boolean {
  const [one, other] = [verbOf.get(a), verbOf.get(b)];
  if (one !== undefined || other !== undefined) return one === other;
  return isContentWord(a) && isContentWord(b) && stemOf(a) === stemOf(b);
}

/** Without the ending of a verb or a plural: `spill` of spilled and spilling. */
export function stemOf(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:ed|ings?|es|s|e)$/u, '');
}
