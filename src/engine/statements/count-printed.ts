import type { Statement, Version } from '../../schemas/statement.ts';
import { countWords } from '../speakers/count-words.ts';
import { foldPhrase } from '../text/fold.ts';
import { spellOut } from '../text/spell-out.ts';

/** How much of a statement one article prints. */
export interface Printed {
  /** Words that it prints of those that the article of the longest version prints. */
  words: number;
  /** Other words that it prints in the place of some of them. */
  other: number;
  /** Words that it prints and that article does not. */
  more: number;
  /** All words of the statement in the article of the longest version, which may part them by “she said”. */
  whole: number;
}

/** Fewer words in a row than this are another wording, not more of the statement. */
const leastMore = 3;

/**
 * `own`: the versions of one article. What two of them print alike counts once.
 *
 * `The pier` and `was gone, and so are we.` of `The old pier is gone.` give 3 words, 1 other and 4 more.
 */
export function countPrinted(
  own: readonly Version[],
  { versions, fullest, columns }: Pick<Statement, 'versions' | 'fullest' | 'columns'>,
  textOf: (siglum: string) => string,
): Printed {
  const indicesOf = (of: readonly Version[]) => of.map((version) => versions.indexOf(version));
  const indices = indicesOf(own);
  const { siglum, context } = versions[fullest]!;
  const longest = indicesOf(versions.filter((one) => one.siglum === siglum && one.context === context));
  let [words, other, more, run, whole] = [0, 0, 0, 0, 0];
  for (const { kind, cells } of columns) {
    const textAt = (index: number) => {
      const cell = cells[index];
      return cell ? textOf(versions[index]!.siglum).slice(cell.start, cell.end) : '';
    };
    const pieces = indices.map(textAt);
    const counts = pieces.map(countWords);
    const here = kind === 'wording' ? counts.reduce((sum, one) => sum + one, 0) : Math.max(...counts);
    const printed = longest.map(textAt).toSorted((one, two) => countWords(two) - countWords(one))[0]!;
    const there = countWords(printed);
    const isOneWord = kind === 'wording' && haveOneSpelling(pieces.join(' '), printed);
    const alike = isOneWord ? there : kind === 'wording' ? countAlike(pieces.join(' '), printed) : here;
    words += Math.min(alike, there);
    other += Math.max(0, Math.min(here, there) - alike);
    whole += there;
    if (isOneWord) continue;
    if (here > there) run += here - there;
    else if (there > 0) {
      more += run >= leastMore ? run : 0;
      run = 0;
    }
  }
  return { words: Math.min(words, whole), other, more: more + (run >= leastMore ? run : 0), whole };
}

/** `news gathering` and `newsgathering`: one house writes as two words what another writes as one. */
function haveOneSpelling(text: string, other: string): boolean {
  const [one, two] = [text, other].map((printed) => foldPhrase(printed).replaceAll(' ', ''));
  return one !== '' && one === two;
}

/** How many words of one text the other has too, each counted once. */
function countAlike(text: string, other: string): number {
  const [words, left] = [text, other].map((printed) =>
    Map.groupBy(spellOut(foldPhrase(printed).split(' ')), (word) => word),
  );
  return words!
    .entries()
    .filter(([word]) => word !== '')
    .reduce((sum, [word, { length }]) => sum + Math.min(length, left!.get(word)?.length ?? 0), 0);
}
