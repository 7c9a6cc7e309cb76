/**
 * An article that prints part of a quotation as if it were the whole.
 * “A prints 28 of the 39 words that B prints, and does not quote “The extra layer of security …”.”
 */
import type { Statement, Version } from '../../../schemas/statement.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { siglaInOrder, siglaOf } from '../in-articles.ts';
import { nameSpeaker } from '../voices/named-speaker.ts';
import { leastLeft } from './left-out.ts';
import { findLostBut, type LostBut } from './lost-but.ts';
import { type CutFacts, readCut } from './read-cut.ts';
import { sayCut, sayLostBut } from './say-cut.ts';
import { findPieces, type Pieces } from './statement-pieces.ts';

/** Three words of a long quotation are a phrase of it, but where the next one turns them. */
const leastPrinted = 4;
/** Of the weight of a cut: one that drops a condition, and one that leaves the rest as it is. */
const ofTurn = 1.7;
const ofPart = 0.75;

export function cutQuotation(context: FindingContext): Draft[] {
  const lost = context.statements.flatMap((statement) =>
    findLostBut(statement, context).map((one) => toDraftOfBut(statement, one, context)),
  );
  return [...lost, ...findCuts(context)];
}

function findCuts(context: FindingContext): Draft[] {
  return context.statements
    .flatMap((statement) => findPieces(statement, context))
    .filter(({ versions }) => versions.some(({ quotation }) => context.quotation(quotation).form === 'full'))
    .filter(({ whole, alsoWhole }) => whole.length > 0 && !alsoWhole)
    .map((pieces) => ({ pieces, facts: readCut(pieces, context) }))
    .filter(
      ({ pieces, facts }) =>
        isCut(facts) && isOfOne(pieces, facts) && (facts.turning !== null || isGiven(pieces)),
    )
    .map(({ pieces, facts }) => toDraft(pieces, facts));
}

function isCut({ words, turning, ...facts }: CutFacts): boolean {
  return wordsLeft(facts) >= leastLeft && (words === 0 || words >= leastPrinted || turning !== null);
}

/** The whole has so many words of its pieces at the least, or this part of them: else they are of another remark. */
const leastOfOne = { words: 6, part: 0.6 };

function isOfOne({ versions }: Pieces, { words }: CutFacts): boolean {
  return (
    words === 0 ||
    words >= leastOfOne.words ||
    words >= leastOfOne.part * versions.reduce((sum, one) => sum + one.words, 0)
  );
}

/** Where others give the words to somebody, and the article of the whole to nobody, they may be of another occasion. */
function isGiven({ statement: { versions }, fullest }: Pieces): boolean {
  return fullest.speakerId !== null || versions.every(({ speakerId }) => speakerId === null);
}

function wordsLeft({ cuts }: Pick<CutFacts, 'cuts'>): number {
  return cuts.reduce((sum, { words }) => sum + words, 0);
}

function toDraft(pieces: Pieces, facts: CutFacts): Draft {
  const { statement, versions } = pieces;
  const { siglum } = versions[0]!;
  const { turning, both, cuts } = facts;
  return {
    key: `${statement.id}-${siglum.toLowerCase()}`,
    kind: 'cut quotation',
    ...sayCut(facts),
    sigla: [...both],
    evidence: [
      ...versions.map(({ start, end }) => ({ siglum, start, end, label: 'part' })),
      ...wholesOf(pieces, cuts).map(({ siglum: of, start, end }) => ({
        siglum: of,
        start,
        end,
        label: 'whole',
        differs: cuts
          .filter((cut) => start <= cut.start && cut.end <= end + 1)
          .map((cut) => ({ start: cut.start, end: Math.min(cut.end, end) })),
      })),
    ],
    statement: statement.id,
    rule: 'part of a fuller version, printed as a quotation of its own',
    confidence: statement.confidence,
    size: turning ? 1 : Math.min(1, wordsLeft(facts) / 20),
    telling: turning ? ofTurn : ofPart,
  };
}

/** The fullest version, and what its article quotes besides that is left out. */
function wholesOf({ statement, fullest }: Pieces, cuts: CutFacts['cuts']): Version[] {
  const others = statement.versions.filter(
    ({ siglum, start, end }) =>
      siglum === fullest.siglum &&
      (end <= fullest.start || start >= fullest.end) &&
      cuts.some((cut) => start <= cut.start && cut.end <= end + 1),
  );
  return [fullest, ...others].toSorted((a, b) => a.start - b.start);
}

function toDraftOfBut(
  statement: Statement,
  { before, whole, parts }: LostBut,
  context: FindingContext,
): Draft {
  const { siglum } = whole;
  return {
    key: `${statement.id}-but`,
    kind: 'cut quotation',
    ...sayLostBut({
      speaker: nameSpeaker([whole, ...parts], context),
      siglum,
      sigla: siglaOf(parts),
      before: before.exact,
      whole: context.text(whole),
    }),
    sigla: siglaInOrder(context, [whole, ...parts]),
    evidence: [
      ...parts.map(({ siglum: of, start, end }) => ({ siglum: of, start, end, label: 'part' })),
      { siglum, start: before.start, end: before.end, label: 'before it' },
      { siglum, start: whole.start, end: whole.end, label: 'whole' },
    ],
    statement: statement.id,
    rule: 'a sentence without the “But” that another article prints, and without the sentence before it',
    confidence: statement.confidence,
    size: 1,
    telling: ofTurn,
  };
}
