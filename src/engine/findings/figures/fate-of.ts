/**
 * In: a number of people and its article. Out: what befell them, by the words that the number goes with: “six people
 * were killed and 41 injured” is dead for the first, hurt for the second; null where nothing says so.
 */
import { fates } from '../../data/fates.ts';
import { foldWords } from '../../text/fold.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';

export interface Fate {
  fate: string;
  /** As printed, lower case. */
  word: string;
}

const ahead = 5; // Words after the number, up to the next part of the sentence.
const behind = 4; // Words before it.
const aside = /^,\s(?:including|among them|most of them|all of them)[^,.;]*,/iu;
const nextPart = /[,;:.()–—]|\s-\s|\b(?:and|but|or|while|after|when|as|who|which)\b|[\p{N}]/iu;

/** A number in `41 injured` holds its fate itself. */
export const fateOf = onceEach((use: FigureUse, context): Fate | null => {
  const { siglum, start, end } = use;
  const { text } = context.article(siglum);
  const sentence = context.inSentence(use);
  const own = readFate(text.slice(start, end));
  if (own) return own;
  const after = text.slice(end, sentence.end).replace(aside, '');
  const before = text.slice(sentence.start, start);
  const near = after.slice(0, nextPart.exec(after)?.index ?? after.length);
  return (
    readFate(near, (words) => words.slice(0, ahead)) ??
    readFate(lastPart(before), (words) => words.slice(-behind).toReversed())
  );
});

function lastPart(before: string): string {
  const parts = before.split(/[,;:.()–—\p{N}]|\s-\s|\band\b/u);
  return parts.at(-1)!;
}

function readFate(printed: string, choose: (words: string[]) => string[] = (words) => words): Fate | null {
  const word = choose(foldWords(printed).map(({ folded }) => folded)).find((one) => fates.has(one));
  return word === undefined ? null : { fate: fates.get(word)!, word };
}
