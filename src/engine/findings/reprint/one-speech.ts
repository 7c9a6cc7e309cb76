/**
 * In: the passages that two articles share, and the words in them, each once. Out: the speaker of most of their words, where the words are quoted, and the
 * articles that print as much of him: a statement that all were sent, and no text that one has of the other.
 */
import type { Passage } from '../../../schemas/passage.ts';
import type { Quotation } from '../../../schemas/quotation.ts';
import type { FindingContext } from '../context.ts';

/** Of the words that they share. */
const mostOfIt = 0.7;
/** An article that prints half of what the two have prints the statement too. */
const half = 0.5;

export interface OneSpeech {
  speaker: string;
  sigla: string[];
}

export function findOneSpeech(
  passages: readonly Passage[],
  shared: number,
  context: FindingContext,
): OneSpeech | null {
  const quotations = passages.flatMap((passage) =>
    passage.pair.flatMap((siglum, side) => quotedIn(siglum, side === 0 ? passage.a : passage.b, context)),
  );
  const bySpeaker = Map.groupBy(new Set(quotations), ({ speakerId }) => speakerId);
  for (const [speaker, said] of bySpeaker) {
    if (speaker === null) continue;
    const ids = new Set(said.map(({ id }) => id));
    const spoken = context.statements.filter(({ versions }) =>
      versions.some(({ quotation }) => ids.has(quotation)),
    );
    const words = (siglum: string) =>
      spoken
        .flatMap(({ versions }) => versions.filter((one) => one.siglum === siglum && one.context === 'body'))
        .reduce((sum, one) => sum + one.words, 0);
    const [one = 0, other = 0] = (passages[0]?.pair ?? []).map(words);
    const most = Math.min(one, other);
    if (most < mostOfIt * shared) continue;
    const sigla = context.articles.map(({ siglum }) => siglum);
    return { speaker, sigla: sigla.filter((siglum) => words(siglum) >= half * most) };
  }
  return null;
}

function quotedIn(
  siglum: string,
  { start, end }: { start: number; end: number },
  context: FindingContext,
): Quotation[] {
  return context
    .article(siglum)
    .quotations.filter((one) => one.context === 'body' && one.start < end && one.end > start);
}
