/**
 * In: words that are left out of a quotation beside what is printed. Out: those of them that turn or limit the rest: `but not
 * yet` behind it, `If it holds,`, `It is a good boat, but` or `I do not think that` before it. A sentence by itself turns nothing.
 */
import { startsLower } from '../../text/letter-case.ts';

/** Words that begin so turn or limit what the others say. */
const turns = /^["“'‘]?(?:but|if|unless|though|although|except|only if|provided|as long as)\b/iu;
/** A condition a few words behind the beginning, no question: `or the crane if the bolts fail`. */
const conditionBehind =
  /^(?:\S+\s+){1,5}?(?<!\b(?:as|even|ask|asks|asked|know|knows|see|sees|wonder|sure|what|only)\s)(?<condition>(?:if|unless|as long as)\s.*)$/isu;
/** What is granted before the rest is held against it. */
const granted = /[,;–—-]\s(?:but|yet|however)[^\p{L}\p{N}]*$/iu;
const grantedBare = /\s(?:but|yet)[^\p{L}\p{N}]*$/iu;
/** What the rest is denied by. */
const denied =
  /(?:(?:\b(?:not|never)|n['’]t)\s+(?:think|believe|say|said|suppose|expect|accept|agree|claim|mean)|\bdoubt|\bdeny|\bdenied)(?:\s+(?:that|if|whether))?[^\p{L}\p{N}]*$/iu;
/** `But thanks to the crew, we now know that`: it goes on from the sentence before and turns nothing of the rest. */
const goesOn = /^["“'‘]?but\s+(?!(?:only|even)?\s*(?:if|unless|as long as|provided)\b)/iu;
const stop = /[.!?]["”’]?$/u;
/** Before a clause that is told alone. */
const breaks = /[,;:–—]\s+|\s(?=so\s)/gu;
/** Words of such a clause at the least, and of one that no break begins at the most. */
const ofClause = { least: 6, most: 20 };

/** Null where they turn nothing. */
export function findTurn(text: string): string | null {
  const sentences = text.split(/(?<=[.!?]["”’]?)\s+/u);
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  if (startsLower(first) && turns.test(first)) return first;
  const condition = startsLower(first) ? conditionBehind.exec(first)?.groups?.['condition'] : undefined;
  if (condition) return condition;
  if (sentences.length === 1 && granted.test(text)) return text;
  if (stop.test(last)) return null;
  if (isBare(last) && turns.test(last)) return sentences.slice(-2).join(' ');
  if (turns.test(last) && !goesOn.test(last)) return last;
  if (grantedBare.test(last)) return lastClause(last);
  return denied.test(last) && !startsLower(last) ? last : null;
}

/** `But` alone, of which the rest is printed: it turns the sentence before it. */
function isBare(last: string): boolean {
  return /^[^\p{L}\p{N}]*\p{L}+[^\p{L}\p{N}]*$/u.test(last);
}

/** `so the crews may still decide who works there but` of a long sentence that ends so. */
function lastClause(sentence: string): string {
  const from = [...sentence.matchAll(breaks)]
    .map(({ index, 0: { length } }) => sentence.slice(index + length))
    .findLast((clause) => clause.split(/\s+/u).length >= ofClause.least);
  return from ?? sentence.split(/\s+/u).slice(-ofClause.most).join(' ');
}
