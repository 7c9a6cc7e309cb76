// In: a passage of two articles. Out: the words that both print in a row and outside quotation marks, as runs; case and
// punctuation do not matter.
// `The boat sailed at dawn, she said: “No.”` beside `The boat sailed at dawn. “No.”` is one run of five words.
import type { Passage } from '../../schemas/passage.ts';
import type { Span } from '../../schemas/span.ts';
import { foldPhrase, foldWords } from '../text/fold.ts';
import type { FindingContext } from './context.ts';

export interface ToldRun {
  a: Span;
  b: Span;
  words: number;
}

/** In their order. */
export function toldRuns(passage: Passage, context: FindingContext): ToldRun[] {
  const [a, b] = [0, 1].map((side) => readSide(passage, side as 0 | 1, context));
  const runs: ToldRun[] = [];
  for (const [at, words] of a!.entries()) {
    let run: ToldRun | null = null;
    for (const [index, word] of words.entries()) {
      const other = b![at]![index];
      if (!other || word.isQuoted || other.isQuoted || word.folded !== other.folded) run = null;
      else if (run) {
        run.a.end = word.end;
        run.b.end = other.end;
        run.words += 1;
      } else {
        run = { a: spanOf(word), b: spanOf(other), words: 1 };
        runs.push(run);
      }
    }
  }
  return runs;
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

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
