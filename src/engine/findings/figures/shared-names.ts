/**
 * In: two figures of a story. Out: whether the paragraphs up to their sentences name somebody or something that both
 * name; null where one of them names nothing.
 */

import { monthNames, weekdays } from '../../data/calendar-words.ts';
import { toCurrency } from '../../figures/money.ts';
import { foldPhrase, foldWords } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';

const daysAndMonths = new Set([...monthNames, ...weekdays].map((name) => name.toLowerCase()));

export function sharesNames(one: FigureUse, other: FigureUse, context: FindingContext): boolean | null {
  const [a, b] = [namesOf(one, context), namesOf(other, context)];
  if (a.size === 0 || b.size === 0) return null;
  return a.intersection(b).size > 0;
}

/** Units of a letter and a space. */
const longestBefore = 3;

/** A capital behind the first word of a sentence. */
const namesOf = onceEach<FigureUse, ReadonlySet<string>>((use, context) => {
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  const from = context.bodyBlockOf(use)?.start ?? start;
  const words = foldWords(text, from, end).filter(
    (word) =>
      startsUpper(text.slice(word.start, word.end)) &&
      /[\p{L}\p{N},’'”"]\s$/u.test(text.slice(Math.max(from, word.start - longestBefore), word.start)),
  );
  return new Set(
    words
      .map(({ folded }) => foldPhrase(folded).replace(/'s$/u, ''))
      .filter((word) => word.length > 1 && !daysAndMonths.has(word) && toCurrency(word) === null),
  );
});
