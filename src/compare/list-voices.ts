import type { Speaker } from '../schemas/quotation.ts';
import type { Pair, PairArticle } from './pair.ts';

/** What one article of a pair prints and the other does not. */
export interface OnlyHere {
  siglum: string;
  /** Words of its body outside the shared passages. */
  words: number;
  /** Speakers that only it quotes, with how much. */
  voices: { speaker: Speaker; quotations: number; words: number }[];
}

/** What each of the two articles has alone, and whose voices; in the order of the pair. */
export function listOnlyHere(pair: Pair): [OnlyHere, OnlyHere] {
  return [
    onlyIn(pair.a, pair.b, pair.a.words - sharedWords(pair, 'a'), pair.speakers),
    onlyIn(pair.b, pair.a, pair.b.words - sharedWords(pair, 'b'), pair.speakers),
  ];
}

function sharedWords(pair: Pair, side: 'a' | 'b'): number {
  return pair.passages.reduce((sum, passage) => {
    const { start, end } = passage[side];
    return sum + (pair[side].text.slice(start, end).match(/\S+/g)?.length ?? 0);
  }, 0);
}

function onlyIn(
  article: PairArticle,
  other: PairArticle,
  words: number,
  speakers: ReadonlyMap<string, Speaker>,
): OnlyHere {
  const there = new Set(other.quotations.map(({ speakerId }) => speakerId));
  const voices = [...speakers.values()]
    .filter(({ id }) => !there.has(id))
    .map((speaker) => {
      const own = article.quotations.filter(({ speakerId }) => speakerId === speaker.id);
      return {
        speaker,
        quotations: own.length,
        words: own.reduce((sum, quotation) => sum + quotation.words, 0),
      };
    })
    .filter(({ quotations }) => quotations > 0);
  return { siglum: article.siglum, words: Math.max(0, words), voices };
}
