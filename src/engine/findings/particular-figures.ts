// Figures whose own nature says what they are of, though their sentences share few words: the price that a bid puts on a
// share, the time that one task took, the sum that one person promises to the families of the dead.
import { findPrices } from '../figures/find-prices.ts';
import { isContentWord } from '../statements/compare-words.ts';
import { foldWords } from '../text/fold.ts';
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { readWords } from './figure-words.ts';
import { sharesNames } from './shared-names.ts';

/** What a bid is called, right behind or before its price. */
const bid = /^\s(?:\p{L}+\s){0,2}(?:offer|bid|deal|proposal|takeover|buyout)s?\b/iu;
const bidBefore = /\b(?:offer|bid|proposal|deal)(?:ed)?(?:\s(?:of|at|worth|is|was|to pay))+\s$/iu;
const otherBid =
  /\b(?:earlier|previous|initial|original|first|second|third|raised?|raising|increased?|improved?|new|higher|sweetened|final|rival|counter-?bid|counter-?offer|rejected|latest|revised|lower|up from|closing)\b/iu;

/** `the 412p-a-share offer`, `a 421p-a-share bid`, each the only price in a sentence that tells of no other bid. */
export function areBidsForOneShare(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return [one, other].every((use) => {
    const { siglum, start, end } = context.inSentence(use);
    const { text } = context.article(siglum);
    const isBid = bid.test(text.slice(use.end, end)) || bidBefore.test(text.slice(start, use.start));
    const prices = findPrices(text, start, end).filter(({ unit }) => unit === use.unit);
    return isBid && prices.length === 1 && !otherBid.test(text.slice(start, end));
  });
}

const lengths = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/u;
const reach = 6; // Words before and after.
const stem = 6; // Letters: deliberation, deliberated.

/** “nine hours of deliberation over two days”, “deliberated for 11 hours over two days”: one task, with one other number. */
export function areLengthsOfOneTask(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (!lengths.test(one.unit) || one.unit !== other.unit || sharesNames(one, other, context) === false)
    return false;
  const [a, b] = [one, other].map((use) => readStems(use, context));
  const [c, d] = [one, other].map((use) => readCounts(use, context));
  return a!.intersection(b!).size > 0 && c!.intersection(d!).size > 0;
}

function readStems(use: FigureUse, context: FindingContext): Set<string> {
  const words = [...readWords(use, context, { reach, names: false })];
  return new Set(
    words.filter((word) => word.length >= stem && !lengths.test(word)).map((word) => word.slice(0, stem)),
  );
}

/** `two days` beside it. */
function readCounts(use: FigureUse, context: FindingContext): Set<string> {
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
}

const kin =
  /\b(?:kin|families|family|relatives|heirs|bereaved|deceased|dead|victims|killed|dependants|dependents|widows?)\b/iu;
const promise = /^(?:announced|announces|promised|promises|declared|sanctioned|offered|approved)$/u;

/** What one person, named in both paragraphs, announces for those whom the dead leave behind; no other sum beside it. */
export function arePaidToOneGroup(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (sharesNames(one, other, context) !== true) return false;
  const verbs = [one, other].map((use) => {
    const { siglum, start, end } = context.inSentence(use);
    const { text } = context.article(siglum);
    const rest = text.slice(use.end, end);
    const near = rest.slice(0, /[,;.]|\p{N}/u.exec(rest)?.index ?? rest.length);
    if (!kin.test(near) || /\binjured|\bhurt|\bwounded/iu.test(near.slice(0, kin.exec(near)!.index)))
      return new Set<string>();
    return new Set(
      foldWords(text, start, use.start)
        .map(({ folded }) => folded)
        .filter((word) => promise.test(word)),
    );
  });
  return verbs[0]!.intersection(verbs[1]!).size > 0;
}

const damage = /\b(?:damages?|loss(?:es)?)\b[^.;,]{0,40}\b(?:put|pegged|estimated|valued|assessed)\sat\s$/iu;
const damageBehind =
  /\b(?:put|pegged|estimated|valued|assessed)\s(?:the\s)?(?:damages?|loss(?:es)?)\sat\s$/iu;

/** “put the damage at £2.4m”, “the damage is now put at £2.8m”. */
export function arePutOnDamage(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  return [one, other].every((use) => {
    const { siglum, start } = context.inSentence(use);
    const before = context.article(siglum).text.slice(start, use.start);
    return damage.test(before) || damageBehind.test(before);
  });
}
