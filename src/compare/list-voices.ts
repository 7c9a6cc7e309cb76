import { saySpeaker } from '../engine/findings/say-speaker.ts';
import { countWords, findWords } from '../engine/speakers/count-words.ts';
import { siglaPrinting } from '../engine/statements/body-versions.ts';
import { overlaps } from '../engine/text/overlaps.ts';
import type { Pair, PairArticle } from '../pair/pair.ts';
import type { Change } from '../schemas/passage.ts';
import type { Speaker } from '../schemas/quotation.ts';

/** How much an article prints, and whom it quotes. */
export interface Voiced {
  siglum: string;
  /** Words of its body. */
  words: number;
  /** Speakers in order of rank, by name as a sentence has it, with the number of their quotations. */
  voices: { id: string; name: string; quotations: number }[];
}

/** What of an article the other one of a pair prints too. */
export interface InBoth {
  words: number;
  /** Speakers all of whose quotations it prints, whomever it gives them to. */
  voices: string[];
}

/** What each of the two articles has alone, and whose voices; in the order of the pair. */
export function listOnlyHere(pair: Pair): [Voiced, Voiced] {
  const [a, b] = [pair.a, pair.b].map((side) => voicesOf(side, pair.speakers)) as [Voiced, Voiced];
  return [onlyIn(a, b, inBoth(pair, 'a')), onlyIn(b, a, inBoth(pair, 'b'))];
}

/** What one article prints outside its shared words, and speakers whom the other does not quote. */
export function onlyIn({ siglum, words, voices }: Voiced, other: Voiced, shared: InBoth): Voiced {
  const there = new Set([...other.voices.map(({ id }) => id), ...shared.voices]);
  return {
    siglum,
    words: Math.max(0, words - shared.words),
    voices: voices.filter(({ id }) => !there.has(id)),
  };
}

export function inBoth(pair: Pair, side: 'a' | 'b'): InBoth {
  const { quotations } = pair[side];
  const other = pair[side === 'a' ? 'b' : 'a'].siglum;
  const printing = siglaPrinting(pair.statements);
  const printed = quotations.filter(({ id }) => printing.get(id)?.has(other));
  const ids = new Set(printed.map(({ speakerId }) => speakerId));
  const voices = [...pair.speakers.keys()].filter(
    (id) => ids.has(id) && quotations.every((one) => one.speakerId !== id || printed.includes(one)),
  );
  return { words: sharedWords(pair, side), voices };
}

/** Words of one side inside the passages of a pair, without those in whose place the other has nothing, or far fewer. */
function sharedWords(pair: Pair, side: 'a' | 'b'): number {
  return pair.passages.reduce((sum, passage) => {
    const more = passage.changes.filter((change) => isMore(change, pair, side)).map((change) => change[side]);
    const { start, end } = passage[side];
    const words = findWords(pair[side].text.slice(start, end)).map((word) => ({
      start: start + word.start,
      end: start + word.end,
    }));
    return sum + words.filter((word) => !more.some((span) => overlaps(span, word))).length;
  }, 0);
}

function isMore({ kind, ...spans }: Change, pair: Pair, side: 'a' | 'b'): boolean {
  const count = (of: 'a' | 'b') => countWords(pair[of].text.slice(spans[of].start, spans[of].end));
  return kind === 'wording' && count(side) > 2 * count(side === 'a' ? 'b' : 'a');
}

export function voicesOf(
  { siglum, text, words, quotations }: PairArticle,
  speakers: ReadonlyMap<string, Speaker>,
): Voiced {
  const voices = [...speakers.values()].map((speaker) => ({
    id: speaker.id,
    name: saySpeaker(speaker, (of) => (of === siglum ? text : undefined)),
    quotations: quotations.filter(({ speakerId }) => speakerId === speaker.id).length,
  }));
  return { siglum, words, voices: voices.filter((voice) => voice.quotations > 0) };
}
