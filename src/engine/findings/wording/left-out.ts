/**
 * In: the pieces of a statement that an article prints, and the whole. Out: the runs of the whole that the article leaves out:
 * what it quotes elsewhere, prints without marks, or has in other words, is not left out.
 */
import type { Quotation } from '../../../schemas/quotation.ts';
import type { Span } from '../../../schemas/span.ts';
import { countWords } from '../../speakers/count-words.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import { compareWords } from '../../statements/compare-words.ts';
import { foldPhrase } from '../../text/fold.ts';
import { spellOut } from '../../text/spell-out.ts';
import type { FindingContext } from '../context.ts';
import { printsWords } from '../printed-in.ts';
import { sentencesIn } from '../sentences-in.ts';
import type { Pieces } from './statement-pieces.ts';

/** Fewer words left out than this are a matter of where the marks stand. */
export const leastLeft = 3;
/** So much of what seems to be left out, printed elsewhere in the article, is not left out. */
const mostWords = 2 / 3;

export interface LeftOut extends Span {
  text: string;
  words: number;
}

/** A word here and there is another wording, not a cut. */
export function findLeftOut({ left, fullest, sigla, versions }: Pieces, context: FindingContext): LeftOut[] {
  const said = context.quotation(versions[0]!.quotation);
  return left
    .flatMap((span) => sentencesIn(fullest.siglum, span, context))
    .map((span) => {
      const text = context.text({ siglum: fullest.siglum, ...span });
      return { ...span, text, words: countWords(text) };
    })
    .filter(({ words }) => words >= leastLeft)
    .filter((cut) => !leadsIn(cut, fullest.siglum, context))
    .filter(({ text }) => !sigla.some((siglum) => isQuotedApart(text, siglum, said, context)))
    .filter(({ text }) => !sigla.some((siglum) => printsWords(siglum, text, context)))
    .reduce<LeftOut[]>((cuts, cut) => joinCuts(cuts, cut, fullest.siglum, context), []);
}

/** `She also said, ‘` before a quotation within the quotation: who quotes her alone leaves none of her words out. */
function leadsIn({ end, text }: LeftOut, siglum: string, context: FindingContext): boolean {
  if (!/[,:]\s*$/u.test(text)) return false;
  return /^\s*["“'‘](?=\p{L})/u.test(context.text({ siglum, start: end, end: end + 3 }));
}

/** What is left of neighbours is one cut again. */
function joinCuts(
  cuts: readonly LeftOut[],
  cut: LeftOut,
  siglum: string,
  context: FindingContext,
): LeftOut[] {
  const before = cuts.at(-1);
  if (before?.end !== cut.start) return [...cuts, { ...cut, text: cut.text.trim() }];
  const text = context.text({ siglum, start: before.start, end: cut.end }).trim();
  return [...cuts.slice(0, -1), { start: before.start, end: cut.end, text, words: before.words + cut.words }];
}

/** Most of the words stand, in order, in another quotation of the speaker in the article: it parts or alters them, it cuts nothing. */
export function isQuotedApart(
  text: string,
  siglum: string,
  said: Quotation,
  context: FindingContext,
): boolean {
  const words = spelledWords(text);
  return context.article(siglum).quotations.some((other) => {
    if (other.context !== 'body' || (other.speaker && !isSameSpeaker(other, said))) return false;
    const shared = compareWords(words, spelledWords(other.exact)).runs.reduce(
      (sum, { length }) => sum + length,
      0,
    );
    return shared >= mostWords * words.length;
  });
}

function spelledWords(text: string): string[] {
  return spellOut(foldPhrase(text).split(' '));
}
