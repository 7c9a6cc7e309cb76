/**
 * Figures whose own nature says what they are of, though their sentences share few words: the price that a bid puts on a
 * share, the time that one task took, the sum that one person promises to the families of the dead.
 */
import { findPrices } from '../../figures/find-prices.ts';
import { isContentWord } from '../../statements/compare-words.ts';
import { foldWords } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';
import { wordsNear } from './figure-words.ts';
import { sharesNames } from './shared-names.ts';

/** What a bid is called, right behind or before its price. */
const bid = /^\s(?:\p{L}+\s){0,2}(?:offer|bid|deal|proposal|takeover|buyout)s?\b/iu;
const bidBefore =
  /\b(?:(?:offer|bid|proposal|deal)(?:,?\s(?:of|at|worth|is|was|to pay))+|offer(?:ed|ing)|(?:acquire|buy|purchase)\s[^.;,]{1,60}\sfor)\s$/iu;
const otherBid =
  /\b(?:earlier|previous|initial|original|first|second|third|raised?|raising|increased?|improved?|new|higher|sweetened|final|rival|counter-?bid|counter-?offer|rejected|latest|revised|lower|up from|closing)\b/iu;

/** `the 412p-a-share offer`, `a 421p-a-share bid`, each the only price in a sentence that tells of no other bid. */
export function areBidsForOneShare(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return isOnlyBid(one, context) && isOnlyBid(other, context);
}

export const isOnlyBid = onceEach((use: FigureUse, context) => {
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  const isBid = bid.test(text.slice(use.end, end)) || bidBefore.test(text.slice(start, use.start));
  const prices = findPrices(text, start, end).filter(({ unit }) => unit === use.unit);
  return isBid && prices.length === 1 && !otherBid.test(text.slice(start, end));
});

const lengths = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/u;
/** `years`, `minutes` */
export function isLength(unit: string): boolean {
  return lengths.test(unit);
}

const stem = 6; // Letters: deliberation, deliberated.

/** “nine hours of deliberation over two days”, “deliberated for 11 hours over two days”: one task, with one other number. */
export function areLengthsOfOneTask(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.unit !== other.unit || sharesNames(one, other, context) === false) return false;
  if (countsBeside(one, context).intersection(countsBeside(other, context)).size === 0) return false;
  return stemsNear(one, context).intersection(stemsNear(other, context)).size > 0;
}

const stemsNear = onceEach((use: FigureUse, context) => {
  const words = [...wordsNear(use, context)].filter((word) => word.length >= stem && !lengths.test(word));
  return new Set(words.map((word) => word.slice(0, stem)));
});

/** `two days` beside a length of time. */
export const countsBeside = onceEach((use: FigureUse, context): ReadonlySet<string> => {
  if (!lengths.test(use.unit)) return new Set();
  const { start, end } = context.inSentence(use);
  const { text } = context.article(use.siglum);
  const words = foldWords(text, Math.max(start, use.start - 60), Math.min(end, use.end + 60));
  const isCounted = (at: number) => !isContentWord(words[at]!.folded) || /^\p{N}/u.test(words[at]!.folded);
  return new Set(
    words.flatMap((word, at) => {
      const before = words[at - 1];
      const isOther = before && (before.end <= use.start || before.start >= use.end);
      return isOther && lengths.test(word.folded) && isCounted(at - 1)
        ? [`${before.folded} ${word.folded}`]
        : [];
    }),
  );
});

const kin =
  /\b(?:kin|families|family|relatives|heirs|bereaved|deceased|dead|victims|killed|dependants|dependents|widows?)\b/iu;
const promise = /^(?:announced|announces|promised|promises|declared|sanctioned|offered|approved)$/u;

/** What one person, named in both paragraphs, announces for those whom the dead leave behind; no other sum beside it. */
export function arePaidToOneGroup(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  const verbs = promisesToKin(one, context).intersection(promisesToKin(other, context));
  return verbs.size > 0 && sharesNames(one, other, context) === true;
}

export const promisesToKin = onceEach((use: FigureUse, context): ReadonlySet<string> => {
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  const rest = text.slice(use.end, end);
  const near = rest.slice(0, /[,;.]|\p{N}/u.exec(rest)?.index ?? rest.length);
  if (!kin.test(near) || /\binjured|\bhurt|\bwounded/iu.test(near.slice(0, kin.exec(near)!.index)))
    return new Set();
  const words = foldWords(text, start, use.start).map(({ folded }) => folded);
  return new Set(words.filter((word) => promise.test(word)));
});

const damage = /\b(?:damages?|loss(?:es)?)\b[^.;,]{0,40}\b(?:put|pegged|estimated|valued|assessed)\sat\s$/iu;
const damageBehind =
  /\b(?:put|pegged|estimated|valued|assessed)\s(?:the\s)?(?:damages?|loss(?:es)?)\sat\s$/iu;

/** “put the damage at £2.4m”, “the damage is now put at £2.8m”. */
export function arePutOnDamage(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return isPutOnDamage(one, context) && isPutOnDamage(other, context);
}

export const isPutOnDamage = onceEach((use: FigureUse, context) => {
  const { siglum, start } = context.inSentence(use);
  const before = context.article(siglum).text.slice(start, use.start);
  return damage.test(before) || damageBehind.test(before);
});
