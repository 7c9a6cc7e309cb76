/**
 * In: words, and an article. Out: whether its body prints them all in a row, with marks or without: in a paragraph set apart,
 * or a message that it embeds.
 */
import { foldPhrase } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import { onceAStory } from './once-each.ts';

/** Fewer words may stand anywhere. */
const leastWords = 3;

export function printsWords(siglum: string, words: string, context: FindingContext): boolean {
  const phrase = foldPhrase(words);
  if (phrase.split(' ').length < leastWords) return false;
  return bodies(context).get(siglum)!.includes(` ${phrase} `);
}

const bodies = onceAStory(
  (context) =>
    new Map(
      context.articles.map(({ siglum, text }) => {
        const printed = context.bodyBlocks(siglum).map(({ start, end }) => text.slice(start, end));
        return [siglum, ` ${foldPhrase(printed.join('\n'))} `] as const;
      }),
    ),
);
