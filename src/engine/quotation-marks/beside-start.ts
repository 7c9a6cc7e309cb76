/**
 * In: a place within a sentence where words with no opening mark may begin. Out: what the words beside it say.
 * `The mayor said that ⟨we⟩ will.”`: `after “that”`, `at pronoun`, `report 1 words back`.
 */
import { bucket } from './reasons.ts';
import { isReporting, isReportingInAnyForm } from './reporting.ts';
import type { ClosedWords, Start } from './start-features.ts';
import { tense } from './tense.ts';
import { isClosedKind } from './word-kind.ts';
import { holds, type Word } from './words-for-repair.ts';

/** A cue counts where so many words lie between it and the quotation. */
const cueReach = 12;

/** The words around it. */
export function besideStart({ words, right }: ClosedWords, { index, first }: Start): string[] {
  const word = words[index]!;
  const previous = words[index - 1]!;
  const second = index - 2 >= first ? words[index - 2]! : null;
  const next = words[index + 1];
  return [
    `after ${previous.kind}`,
    `${previous.kind}, then ${word.kind}`,
    `${previous.kind}, then ${word.kind}: ${bucket(words.length - index)} words`,
    ...(isClosedKind(previous.kind) ? [`after “${previous.bare.toLowerCase()}”`] : []),
    ...(isClosedKind(word.kind) ? [`at “${word.bare.toLowerCase()}”`] : []),
    ...(second ? [`after ${second.kind} ${previous.kind}`] : []),
    ...(next ? [`at ${word.kind} ${next.kind}`] : []),
    `at ${word.kind}, ${right} after the mark`,
    `after ${previous.kind}, ${right} after the mark`,
  ];
}

/** The words of its sentence before it. */
export function leftOut(words: readonly Word[], { index, first, last }: Start): string[] {
  const cue = distance(words, index, first, isReporting);
  const report = distance(words, index, first, isReportingInAnyForm);
  const that = report === null ? null : distance(words, index, index - report, (word) => word === 'that');
  return [
    `${tense(words, first, index - 1)} left out`,
    `${tense(words, first, index - 1)} left out, ${tense(words, index, last)} inside`,
    `${bucket(index - first)} words left out`,
    ...(holds(words, 'spoken', first, index - 1) ? ['spoken words left out'] : []),
    cue === null ? 'no cue before' : `cue ${Math.min(cue, 5)} words back`,
    report === null ? 'no report before' : `report ${Math.min(report, 6)} words back`,
    ...(that === null ? [] : [`“that” of a report ${Math.min(that, 4)} words back`]),
  ];
}

/** So many words lie between it and the nearest such word before it. */
function distance(
  words: readonly Word[],
  index: number,
  first: number,
  test: (word: string) => boolean,
): number | null {
  for (let at = index - 1; at >= Math.max(first, index - cueReach); at -= 1)
    if (test(words[at]!.bare)) return index - 1 - at;
  return null;
}
