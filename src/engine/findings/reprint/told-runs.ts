/**
 * In: a passage of two articles. Out: the words that both print in a row and outside quotation marks, as runs; case and
 * punctuation do not matter.
 * `The boat sailed at dawn, she said: “No.”` beside `The boat sailed at dawn. “No.”` is one run of five words.
 */
import type { Passage } from '../../../schemas/passage.ts';
import type { Span } from '../../../schemas/span.ts';
import { foldPhrase, foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';

export interface ToldRun {
  a: Span;
  b: Span;
  words: number;
}

/** Characters behind a message in which its writer is named. */
const signed = 60;

/** `— Ada Lund (@adalund)`: a message that both show. */
export function isEmbedded({ pair, a }: Passage, context: FindingContext): boolean {
  return /\(@\w+\)|pic\.twitter\.com/u.test(
    context.text({ siglum: pair[0], start: a.start, end: a.end + signed }),
  );
}

/** Words of the tellers that passages share. */
export function countTold(passages: readonly Passage[], context: FindingContext): number {
  return passages
    .filter((passage) => !isEmbedded(passage, context))
    .flatMap((passage) => toldRuns(passage, context))
    .reduce((sum, { words }) => sum + words, 0);
}

/** In their order. */
export function toldRuns(passage: Passage, context: FindingContext): ToldRun[] {
  return evenRuns(passage, context).flatMap((run) => splitAtMarks(run).map(toRun));
}

/** The longest run of the same words, quoted or not, with how many of them stand outside quotations. */
export function longestEvenRun(
  passage: Passage,
  context: FindingContext,
): (ToldRun & { told: number }) | null {
  const longest = evenRuns(passage, context).reduce<Even[]>(
    (best, run) => (run.length > best.length ? run : best),
    [],
  );
  if (longest.length === 0) return null;
  return { ...toRun(longest), told: longest.filter(({ isQuoted }) => !isQuoted).length };
}

interface Even {
  a: Span;
  b: Span;
  /** In either article. */
  isQuoted: boolean;
}

/** Words that both print, in a row. */
function evenRuns(passage: Passage, context: FindingContext): Even[][] {
  const [a, b] = [readSide(passage, 0, context), readSide(passage, 1, context)];
  return a.flatMap((words, at) => {
    const runs: Even[][] = [[]];
    for (const [index, word] of words.entries()) {
      const other = b[at]![index];
      if (word.folded === other?.folded)
        runs.at(-1)!.push({ a: word, b: other, isQuoted: word.isQuoted || other.isQuoted });
      else runs.push([]);
    }
    return runs.filter(({ length }) => length > 0);
  });
}

function splitAtMarks(run: readonly Even[]): Even[][] {
  const runs: Even[][] = [[]];
  for (const word of run)
    if (word.isQuoted) runs.push([]);
    else runs.at(-1)!.push(word);
  return runs.filter(({ length }) => length > 0);
}

function toRun(words: readonly Even[]): ToldRun {
  const [first, last] = [words[0]!, words.at(-1)!];
  return {
    a: { start: first.a.start, end: last.a.end },
    b: { start: first.b.start, end: last.b.end },
    words: words.length,
  };
}

interface Word extends Span {
  folded: string;
  isQuoted: boolean;
}

/** The words of one side between the places where the two differ. */
function readSide({ pair, changes, ...spans }: Passage, side: 0 | 1, context: FindingContext): Word[][] {
  const { text, quotations } = context.article(pair[side]);
  const name = side === 0 ? 'a' : 'b';
  const { start, end } = spans[name];
  const cuts = changes.filter((change) => {
    const [one, other] = [change.a, change.b].map((span, at) =>
      foldPhrase(context.text({ siglum: pair[at]!, ...span })),
    );
    return one !== other;
  });
  const quoted = quotations.filter((one) => one.start < end && one.end > start);
  const starts = [start, ...cuts.map((cut) => cut[name].end)];
  const ends = [...cuts.map((cut) => cut[name].start), end];
  return starts.map((from, at) =>
    foldWords(text, from, ends[at]!).map((word) => ({
      ...word,
      isQuoted: quoted.some((one) => one.start < word.end && one.end > word.start),
    })),
  );
}
