import type { Speaker } from '../schemas/quotation.ts';
import type { Pair, PairArticle } from './pair.ts';

/** How much an article prints, and whom it quotes. */
export interface Voiced {
  siglum: string;
  /** Words of its body. */
  words: number;
  /** Speakers in order of rank, with the number of their quotations. */
  voices: { id: string; name: string; quotations: number }[];
}

/** What each of the two articles has alone, and whose voices; in the order of the pair. */
export function listOnlyHere(pair: Pair): [Voiced, Voiced] {
  const [a, b] = [voicesOf(pair.a, pair.speakers), voicesOf(pair.b, pair.speakers)];
  return [onlyIn(a, b, sharedWords(pair, 'a')), onlyIn(b, a, sharedWords(pair, 'b'))];
}

/** What one article prints outside its shared words, and speakers whom the other does not quote. */
export function onlyIn({ siglum, words, voices }: Voiced, other: Voiced, shared: number): Voiced {
  const there = new Set(other.voices.map(({ id }) => id));
  return { siglum, words: Math.max(0, words - shared), voices: voices.filter(({ id }) => !there.has(id)) };
}

/** Words of one side inside the passages of a pair. */
export function sharedWords(pair: Pair, side: 'a' | 'b'): number {
  return pair.passages.reduce((sum, passage) => {
    const { start, end } = passage[side];
    return sum + (pair[side].text.slice(start, end).match(/\S+/g)?.length ?? 0);
  }, 0);
}

export function voicesOf(
  { siglum, words, quotations }: Omit<PairArticle, 'text'>,
  speakers: ReadonlyMap<string, Speaker>,
): Voiced {
  const voices = [...speakers.values()].map(({ id, name }) => ({
    id,
    name,
    quotations: quotations.filter(({ speakerId }) => speakerId === id).length,
  }));
  return { siglum, words, voices: voices.filter((voice) => voice.quotations > 0) };
}
