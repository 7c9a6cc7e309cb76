/**
 * In: a version of a statement. Out: what its article quotes beside it, in the same paragraph, of the same speaker, and which
 * no version of the statement holds: a quotation that goes on is longer than the statement.
 */
import type { Quotation } from '../../../schemas/quotation.ts';
import type { Statement, Version } from '../../../schemas/statement.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import type { FindingContext } from '../context.ts';
import { printsWords } from '../printed-in.ts';
import { isQuotedApart, leastLeft } from './left-out.ts';
import type { Pieces } from './statement-pieces.ts';

/** `mayBe`: also what the article gives to nobody, or to somebody without a name. */
export function quotedBeside(
  { siglum, start, end, quotation }: Version,
  { versions }: Pick<Statement, 'versions'>,
  context: FindingContext,
  mayBe = false,
): Quotation[] {
  const block = context.bodyBlockOf({ siglum, start, end });
  const said = context.quotation(quotation);
  const held = new Set(versions.map((one) => one.quotation));
  return context
    .article(siglum)
    .quotations.filter(
      (other) =>
        other.context === 'body' &&
        other.form === 'full' &&
        other.words >= leastLeft &&
        !held.has(other.id) &&
        block &&
        block.start <= other.start &&
        other.end <= block.end &&
        (isSameSpeaker(other, said) || (mayBe && !other.speaker?.named)),
    );
}

/** What the article that cuts quotes beside its pieces, and no article of the whole prints. */
export function quotedBeyond(
  { versions, statement, fullest, whole }: Pieces,
  context: FindingContext,
): Quotation[] {
  const said = context.quotation(fullest.quotation);
  const beside = new Set(versions.flatMap((version) => quotedBeside(version, statement, context)));
  const others = new Set([fullest.siglum, ...whole]);
  return [...beside].filter(({ exact }) =>
    [...others].every(
      (siglum) => !isQuotedApart(exact, siglum, said, context) && !printsWords(siglum, exact, context),
    ),
  );
}

/** Whether its sentence has more of the speaker inside marks, which no version holds. */
export function quotedInSentence(
  { siglum, start, end, quotation }: Version,
  { versions }: Pick<Statement, 'versions'>,
  context: FindingContext,
): boolean {
  const sentence = context.inSentence({ siglum, start, end });
  const said = context.quotation(quotation);
  const held = new Set(versions.map((one) => one.quotation));
  return context
    .article(siglum)
    .quotations.some(
      (other) =>
        other.words >= leastLeft &&
        !held.has(other.id) &&
        sentence.start <= other.start &&
        other.end <= sentence.end &&
        isSameSpeaker(other, said),
    );
}
