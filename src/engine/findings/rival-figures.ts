// In: the figures of a story. Out: those where articles print different numbers of the same things in sentences
// that speak of the same matter: “312 letters” of objection in A, “321 letters” in C.
import { isContentWord } from '../statements/compare-words.ts';
import { foldWords } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';

/** Telling words that two sentences share besides what is counted; one will do where the numbers are near. */
const leastShared = 2;
const near = 1.3;

/** Each group has one use an article, in two articles or more, with two values or more. */
export function findRivalFigures(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const counted = uses.filter(({ value }) => value !== null);
  const byNoun = Map.groupBy(counted, nounOf);
  return [...byNoun]
    .filter(
      ([noun]) => noun !== '' && !/^(?:people|years?|months?|weeks?|days?|hours?|minutes?)$/u.test(noun),
    )
    .flatMap(([noun, ofOne]) => {
      const first = ofOne[0]!;
      const group = ofOne.filter((use) => use === first || isSameMatter(first, use, noun, context));
      return isRivalry(group) ? [group] : [];
    });
}

/** `321 letters` → letters; nothing of a part, a sum or an age. */
function nounOf({ key }: FigureUse): string {
  return /^[\d.]+ (\p{L}.*)$/u.exec(key)?.[1] ?? '';
}

/** An article that prints two numbers of one thing counts two things. */
function isRivalry(uses: readonly FigureUse[]): boolean {
  const sigla = new Set(uses.map(({ siglum }) => siglum));
  return sigla.size > 1 && sigla.size === uses.length && new Set(uses.map(({ value }) => value)).size > 1;
}

function isSameMatter(one: FigureUse, other: FigureUse, noun: string, context: FindingContext): boolean {
  const [a, b] = [one, other].map((use) => tellingWordsAround(use, noun, context)) as [
    Set<string>,
    Set<string>,
  ];
  const areNear = Math.max(one.value!, other.value!) <= near * Math.min(one.value!, other.value!);
  return a.intersection(b).size >= (areNear ? 1 : leastShared);
}

function tellingWordsAround(use: FigureUse, noun: string, context: FindingContext): Set<string> {
  const words = foldWords(context.text(context.inSentence(use))).map(({ folded }) => folded);
  return new Set(words.filter((word) => isContentWord(word) && !/^\d/u.test(word) && !noun.includes(word)));
}
