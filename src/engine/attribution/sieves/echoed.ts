import { functionWords } from '../../data/function-words.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { asBefore, type Sieve } from '../sieve.ts';

/** Words that the article has quoted whole before, in longer words of somebody. */
export const echoed: Sieve = {
  name: 'echoed',
  examples: [
    {
      text: '“We will track odd suspicious boats,” Ann Lee said. ¶ What is an [“odd suspicious boat”]?',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const { found, reading } = given.article;
    const printed = reading.text.slice(found[given.quotation]?.start, found[given.quotation]?.end);
    const own = stemsOf(printed);
    const weighty = own.filter((word) => !functionWords.has(word));
    // `“Wide Blue Pier”` is a name wherever it stands
    if (weighty.length < 2 || own.length < shortestEcho || own.length > longestEcho || isTitle(printed))
      return null;
    const wanted = ` ${own.join(' ')} `;
    for (let i = given.quotation - 1; i >= Math.max(0, given.quotation - reach); i--) {
      const { start, end } = found[i]!;
      if (!given.article.decisions[i] || end - start <= wanted.length) continue;
      const words = stemsOf(reading.text.slice(start, Math.min(end, start + longestWhole)));
      if (words.length > own.length && ` ${words.join(' ')} `.includes(wanted))
        return asBefore(given, i, 0.6);
    }
    return null;
  },
};

/** Words: two alone are more often a term. */
const shortestEcho = 3;
const longestEcho = 8;
/** Quotations back, and characters of each, that are looked at: the time stays linear in the text. */
const reach = 40;
const longestWhole = 1500;

/** `Fog and Foam`: each word of weight has a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  return words.every((word) => functionWords.has(word.toLowerCase()) || startsUpper(word));
}

/** In small letters, plurals as one: `memes` → `meme`. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(/(?<=\p{L}{2})s$/u, ''),
  );
}
