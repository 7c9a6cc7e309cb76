/**
 * In: a statement. Out: the articles that print a sentence without the “But” it begins with, and do not quote what that turns
 * round: “The board is not on his side,” she said. “But I think they agree.” and “I think they agree,” she said.
 */
import type { Quotation } from '../../../schemas/quotation.ts';
import type { Statement, Version } from '../../../schemas/statement.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import { foldWords } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { FindingContext } from '../context.ts';
import { siglaOf } from '../in-articles.ts';
import { printsWords } from '../printed-in.ts';
import { isQuotedApart } from './left-out.ts';

const turns = /^["“'‘]?(?:but|yet|however),?\s/iu;
/** Characters of `,” she said after the vote. “` at most. */
const longestCut = 120;
/** Words behind the “But” that both print. */
const leastAlike = 3;

export interface LostBut {
  /** What is turned round. */
  before: Quotation;
  /** The version that begins with “But”. */
  whole: Version;
  /** Those that begin behind it, one an article. */
  parts: Version[];
}

export function findLostBut(statement: Statement, context: FindingContext): LostBut[] {
  const printed = context.printed(statement).filter(({ quotation }) => isSpeech(quotation, context));
  return printed.flatMap((whole) => {
    const text = context.text(whole);
    const before = turns.test(text) ? beforeIt(whole, context) : undefined;
    if (!before) return [];
    const opening = firstWords(text.replace(turns, ''));
    const parts = printed.filter(
      (one) =>
        one.siglum !== whole.siglum &&
        startsUpper(context.text(one)) &&
        firstWords(context.text(one)) === opening &&
        !printsWords(one.siglum, before.exact, context) &&
        !isQuotedApart(before.exact, one.siglum, before, context),
    );
    const sigla = siglaOf(parts);
    return parts.length > 0
      ? [{ before, whole, parts: sigla.map((siglum) => parts.find((one) => one.siglum === siglum)!) }]
      : [];
  });
}

/** The sentence of the speaker right before it, of which no more than “she said” parts it. */
function beforeIt({ siglum, quotation, start }: Version, context: FindingContext): Quotation | undefined {
  const said = context.quotation(quotation);
  const { quotations } = context.article(siglum);
  const at = partitionPoint(quotations.length, (index) => quotations[index]!.start < start);
  const one = quotations[at - 1];
  const isNear =
    one?.context === 'body' && one.form === 'full' && one.end <= start && start - one.end <= longestCut;
  return isNear && isSameSpeaker(one, said) ? one : undefined;
}

function isSpeech(id: string, context: FindingContext): boolean {
  return context.quotation(id).form === 'full';
}

function firstWords(text: string): string {
  return foldWords(text)
    .slice(0, leastAlike)
    .map(({ folded }) => folded)
    .join(' ');
}
