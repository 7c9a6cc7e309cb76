/**
 * In: the quotations of one utterance. Out: the one that stands for it, and the pieces that the article which prints
 * most of it prints: “I was a sceptic, and I am rather less of one,” he said. “What struck me was how few gave up.” is
 * more than “I was a sceptic, and I am a believer” of another paper.
 */
import { compareWords } from './compare-words.ts';
import type { Quoted } from './quoted-words.ts';

/** A version that prints this part of what the fullest article prints stands for it alone. */
const wholePart = 0.9;
/** Two pieces of one article that share so much are one piece printed twice. */
const twice = 0.5;

/** Indices of members. */
interface Fullest {
  fullest: number;
  /** In the order of the text; the fullest alone where it prints nearly all. */
  pieces: number[];
}

export function findFullest(members: readonly Quoted[]): Fullest {
  const inBody = [...members.keys()].filter((index) => members[index]!.quotation.context === 'body');
  const longest = findLongest(inBody, members);
  const articles = [...Map.groupBy(inBody, (index) => members[index]!.siglum).values()]
    .filter((own) => own.length > 1)
    .map((own) => keepApart(own, members))
    .toSorted((a, b) => lengthOf(b, members) - lengthOf(a, members));
  const [pieces = [longest]] = articles;
  if (lengthOf([longest], members) >= wholePart * lengthOf(pieces, members))
    return { fullest: longest, pieces: [longest] };
  return { fullest: findLongest(pieces, members), pieces };
}

/** Of several of one length the one whose words most members print; of those the first. One with a card in it comes last. */
function findLongest(indices: readonly number[], members: readonly Quoted[]): number {
  const length = (index: number) => members[index]!.length;
  const most = Math.max(...indices.map(length));
  const printed = (index: number) => members[index]!.plain.join(' ');
  const copies = Map.groupBy(indices, printed);
  const longest = indices.filter((index) => length(index) === most);
  const clear = longest.filter((index) => members[index]!.keys.length === most);
  return (clear.length > 0 ? clear : longest).reduce((best, index) =>
    copies.get(printed(index))!.length > copies.get(printed(best))!.length ? index : best,
  );
}

/** The longest pieces of one article that say different things, in the order of the text. */
function keepApart(own: readonly number[], members: readonly Quoted[]): number[] {
  const kept: number[] = [];
  for (const index of own.toSorted((a, b) => lengthOf([b], members) - lengthOf([a], members))) {
    const { plain } = members[index]!;
    const isNew = kept.every((other) => compareWords(plain, members[other]!.plain).coverage < twice);
    if (isNew) kept.push(index);
  }
  return kept.toSorted((a, b) => a - b);
}

function lengthOf(indices: readonly number[], members: readonly Quoted[]): number {
  return indices.reduce((sum, index) => sum + members[index]!.length, 0);
}
