/**
 * In: links between quotations. Out: those of two sayings of one speaker that share a turn of phrase: an article prints
 * both, one here and one there, “It was no strike, and the boats will sail” to the crews and “No strike. The boats sail!” in a
 * letter. Another article that prints one of them prints that one.
 */
import { compareSpeakers } from './compare-speakers.ts';
import { compareWords, findWithin, isContentWord } from './compare-words.ts';
import type { Link } from './link-quotations.ts';
import { namedWords } from './named-words.ts';
import type { Quoted } from './quoted-words.ts';

/** Of the weight of a quotation: it stands in the other but for a word or two; less is another wording or another saying. */
const nearlyAll = 0.9;
const mostLike = 0.8;
/** Shorter pieces may be printed twice by one article. */
const leastWords = 6;
/** Two sayings of which both hold so many words in a row. */
const leastShared = 5;
/** So many words in a row are one text, printed twice. */
const oneText = 9;
/** Of a speaker with more quotations in one article nothing is known by them. */
const mostRivals = 40;
/** Telling words of one side that another speaker, or another place, has in the article of the other. */
const leastElsewhere = 2;

export function findToldApart(links: readonly Link[], quoted: readonly Quoted[]): Link[] {
  const doubtful = links.filter(({ shorter, longer, comparison }) => {
    const isLoose = comparison.coverage < nearlyAll && shorter.plain.length >= leastWords;
    return isLoose && shorter.siglum !== longer.siglum;
  });
  const linksOf = Map.groupBy(
    links.flatMap((link) => [
      { one: link.shorter, other: link.longer, link },
      { one: link.longer, other: link.shorter, link },
    ]),
    ({ one }) => one,
  );
  const partners = (one: Quoted) => (linksOf.get(one) ?? []).map(({ other, link }) => ({ other, link }));
  const bySiglum = Map.groupBy(quoted, ({ siglum }) => siglum);
  const apart = doubtful.filter(
    (link) =>
      isPrintedApart(link, partners) ||
      (link.comparison.longest.length < oneText &&
        (hasOtherPartner(link.shorter, link.longer, bySiglum) ||
          hasOtherPartner(link.longer, link.shorter, bySiglum))) ||
      isOfAnother(link, partners, bySiglum),
  );
  const more = apart.flatMap(({ shorter, longer }) => [
    ...piecesOf(shorter, longer, partners),
    ...piecesOf(longer, shorter, partners),
  ]);
  return [...new Set([...apart, ...more])];
}

/** The links to one saying of pieces that stand nearly whole in the other. */
function piecesOf(whole: Quoted, other: Quoted, partners: Partners): Link[] {
  const pieces = partners(whole).filter(({ link }) => link.comparison.coverage >= nearlyAll);
  return pieces.flatMap(({ other: piece }) =>
    partners(piece).flatMap(({ other: partner, link }) =>
      partner === other && link.comparison.coverage < mostLike ? [link] : [],
    ),
  );
}

type Partners = (one: Quoted) => { other: Quoted; link: Link }[];
type BySiglum = ReadonlyMap<string, readonly Quoted[]>;

/** A third article prints nearly all of the one in one quotation and nearly all of the other in another. */
function isPrintedApart({ shorter, longer, comparison }: Link, partners: Partners): boolean {
  if (comparison.coverage >= mostLike) return false;
  const near = (one: Quoted) => partners(one).filter(({ link }) => link.comparison.coverage >= nearlyAll);
  const ofLonger = near(longer);
  return near(shorter).some(({ other: first }) =>
    ofLonger.some(({ other: second }) => {
      if (first === second || first.siglum !== second.siglum || first.siglum === shorter.siglum) return false;
      if (first.siglum === longer.siglum || !areTwo(first, second)) return false;
      return !isLike(first, longer) && !isLike(second, shorter);
    }),
  );
}

function areTwo(first: Quoted, second: Quoted): boolean {
  if (Math.min(first.plain.length, second.plain.length) < leastWords) return false;
  const { coverage, longest } = compareWords(first.plain, second.plain);
  return coverage < mostLike && longest.length >= leastShared;
}

function isLike(one: Quoted, other: Quoted): boolean {
  return compareWords(one.plain, other.plain).coverage >= mostLike;
}

/** What the two share, the article of the one prints in other quotations of the speaker, in longer runs. */
function hasOtherPartner(one: Quoted, other: Quoted, bySiglum: BySiglum): boolean {
  if (one.quotation.form !== 'full') return false;
  const rivals = bySiglum
    .get(one.siglum)!
    .filter((rival) => rival !== one && rival.quotation.form === 'full' && rival.quotation.context === 'body')
    .filter((rival) => compareSpeakers(rival.quotation, other.quotation) === 'same');
  if (rivals.length === 0 || rivals.length > mostRivals) return false;
  const own = placesIn(one, other);
  const theirs = rivals.flatMap((rival) => (isLike(one, rival) ? [] : [placesIn(rival, other)]));
  const printed = new Set(theirs.flatMap(({ places }) => [...places]));
  return (
    own.places.isSubsetOf(printed) &&
    printed.size > own.places.size &&
    theirs.some(({ longest }) => longest > own.longest)
  );
}

/** Where the second has words of the first. */
function placesIn(one: Quoted, other: Quoted): { places: Set<number>; longest: number } {
  const { runs, longest } = compareWords(one.plain, other.plain);
  const places = runs.flatMap(({ b, length }) => Array.from({ length }, (_, at) => b + at));
  return { places: new Set(places), longest: longest.length };
}

/** Telling words before or behind what the two share stand in a quotation of another speaker in the article that lacks them here. */
function isOfAnother({ shorter, longer, comparison }: Link, partners: Partners, bySiglum: BySiglum): boolean {
  const beyond = wordsBeyond(shorter.plain, comparison.runs, namedWords(shorter));
  return beyond.some((words) =>
    bySiglum
      .get(longer.siglum)!
      .some(
        (holder) =>
          holder !== longer &&
          compareSpeakers(holder.quotation, longer.quotation) !== 'same' &&
          findWithin(words, holder.plain) !== null &&
          !partners(shorter).some(({ other }) => other === holder),
      ),
  );
}

/** The words of a list before and behind runs, each stretch without the common words at its ends. */
function wordsBeyond(
  plain: readonly string[],
  runs: Link['comparison']['runs'],
  names: ReadonlySet<string>,
): string[][] {
  const last = runs.at(-1);
  const ends = [plain.slice(0, runs[0]?.a ?? 0), plain.slice(last ? last.a + last.length : plain.length)];
  return ends.flatMap((words) => {
    const [from, to] = [words.findIndex(isContentWord), words.findLastIndex(isContentWord)];
    const telling = words.slice(Math.max(0, from), to + 1);
    const own = telling.filter((word) => isContentWord(word) && !names.has(word));
    return own.length >= leastElsewhere ? [telling] : [];
  });
}
