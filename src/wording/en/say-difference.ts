import { saySpeaker } from '../../engine/findings/say-speaker.ts';
import { countWords } from '../../engine/speakers/count-words.ts';
import { capitalise, countInWords } from '../../engine/text/counts.ts';
import type { Conflict } from '../../pair/list-conflicts.ts';
import { type Difference, type Pair, type PairArticle, textIn } from '../../pair/pair.ts';
import type { Retold } from '../../pair/retold.ts';
import type { Span } from '../../schemas/span.ts';

/** Longer runs are cut in the middle: the page prints them whole in their place. */
const longestShown = 12;

/**
 * One sentence about a difference, with those who are quoted where both articles name the same.
 *
 * `Quoting James Cleverly, A has “would”; B has “will”.`
 */
export function sayDifference(difference: Difference, pair: Pair): string {
  const { a, b, quoted, speaker } = difference;
  const name = speaker === null ? null : nameOf(speaker, pair);
  const quoting = name === null ? '' : `quoting ${name}, `;
  const marks = quoted && name === null ? ', inside the quotation marks' : '';
  if (a && b) return capitalise(`${quoting}${has(pair.a, a)}; ${has(pair.b, b)}${marks}.`);
  const [printer, span, other] = a ? [pair.a, a, pair.b] : [pair.b, b!, pair.a];
  if (difference.kind === 'longer') {
    const words = countWords(printer.text.slice(span.start, span.end));
    const more = `${countInWords(words, 'word')} more${name === null ? ' of the quotation' : ''}`;
    return capitalise(`${quoting}${printer.siglum} prints ${more}: ${quote(printer, span)}.`);
  }
  return capitalise(`${quoting}${has(printer, span)}; ${other.siglum} has nothing in its place${marks}.`);
}

/** `A has “The harbour board met … the quay”; B tells it in other words, in three places.` */
export function sayRetold({ passage, differences }: Retold, { a, b }: Pair): string {
  const places = countInWords(differences.length, 'place');
  return `${has(a, passage.a)}; ${b.siglum} tells it in other words, in ${places}.`;
}

/** `A gives the words “the bridge … close” to the mayor; B gives them to Ann Lee.` */
export function sayConflict({ a, speakers }: Conflict, pair: Pair): string {
  const [one, other] = [speakers.a, speakers.b].map((id) => nameOf(id, pair) ?? id);
  return `${pair.a.siglum} gives the words ${quote(pair.a, a)} to ${one}; ${pair.b.siglum} gives them to ${other}.`;
}

function nameOf(id: string, pair: Pair): string | null {
  const speaker = pair.speakers.get(id);
  return speaker ? saySpeaker(speaker, (siglum) => textIn(pair, siglum)) : null;
}

function has(article: PairArticle, span: Span): string {
  return `${article.siglum} has ${quote(article, span)}`;
}

function quote({ text }: PairArticle, { start, end }: Span): string {
  const words = text.slice(start, end).split(/\s+/);
  const shown =
    words.length <= longestShown
      ? words.join(' ')
      : `${words.slice(0, 6).join(' ')} … ${words.slice(-5).join(' ').replace(closingAlone, '$1')}`;
  return `“${shown.replace(stopAtEnd, '')}”`;
}

/** Its opening mark stands in what is cut. */
const closingAlone = /^([^"“«„]*?)["”»]+$/u;

/** The sentence has a stop of its own; that of `U.K.` belongs to the word. */
const stopAtEnd = /(?<=[\p{L}\p{N}])(?<!\.\p{L})[.,;:]$/u;
