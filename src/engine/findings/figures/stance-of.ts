/**
 * In: a share of people. Out: whether they are counted as for something or as against it, by the nearest word that says
 * so: “58 percent opposed it”; null where nothing does.
 */
import { againstIt, forIt } from '../../data/stance-words.ts';
import { foldWords } from '../../text/fold.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';

/** Words behind a figure, then before it. */
const ahead = 7;
const behind = 5;
const nextPart = /[,;:.()–—]|\b(?:while|but|and|than)\b|\p{N}/u;

export const stanceOf = onceEach((use: FigureUse, context): 'for' | 'against' | null => {
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  const after = text.slice(use.end, end);
  const before = text.slice(start, use.start);
  const near = after.slice(0, nextPart.exec(after)?.index ?? after.length);
  const words = [
    ...foldWords(near).slice(0, ahead),
    ...foldWords(before.split(/[,;:.()–—\p{N}]/u).at(-1)!)
      .slice(-behind)
      .toReversed(),
  ];
  const word = words.find(({ folded }) => forIt.has(folded) || againstIt.has(folded));
  if (!word) return null;
  return againstIt.has(word.folded) ? 'against' : 'for';
});

/** Whether one counts those who are for it, and the other those who are against. */
export function areOpposed(
  one: FigureUse,
  other: FigureUse,
  context: Parameters<typeof stanceOf>[1],
): boolean {
  const stances = [stanceOf(one, context), stanceOf(other, context)];
  return stances.includes('for') && stances.includes('against');
}
