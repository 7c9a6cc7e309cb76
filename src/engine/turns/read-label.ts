/**
 * In: a paragraph of a transcript, an interview or a script. Out: the label that it begins with, and where the words
 * behind it begin: `JUDGE MARR (ON TAPE): We rise at noon.` gives JUDGE MARR with the note ON TAPE; `Q. Why?` gives Q.
 */
import type { Span } from '../../schemas/span.ts';
import { honorifics, titleWords } from '../data/people-words.ts';

export interface Label {
  /** The words that name somebody, title and all. */
  span: Span;
  /** Without titles, as printed; the last word where they are all titles. */
  name: string;
  titled: boolean;
  /** What stands beside it in brackets or behind a comma, lower case: `on tape`, `byline`. */
  note: string;
  /** The colon, or the stop behind `Q` and `A`. */
  mark: Span;
  /** Where the words begin. */
  speech: number;
}

const part = String.raw`(?:\p{Lu}[\p{L}\p{N}.'’&-]{0,24}|of|the|de|del|van|von|der|la|al|and)`;
const opening = new RegExp(
  String.raw`^[\s*_>–—-]{0,6}(?<who>${part}(?:[ \t]${part}){0,5})(?<role>,[^:\n]{1,60})?[*_]{0,3}[ \t]?(?:[([](?<note>[^)\]\n:]{1,40})[)\]])?[*_]{0,3}[ \t]?(?<mark>:)[*_]{0,3}[ \t\n]*(?=\S)`,
  'du',
);
/** `A.` may open a sentence on A. Quill, where there is no `Q.` */
const question = /^[\s*_]{0,4}(?<who>[QA])(?<mark>\.)[*_]{0,3}[ \t]+(?=\S)/du;

export function readLabel(text: string, { start, end }: Span): Label | null {
  const paragraph = text.slice(start, Math.min(end, start + longestOpening));
  const match = question.exec(paragraph) ?? opening.exec(paragraph);
  if (!match) return null;
  const { who = '', role = '', note = '' } = match.groups!;
  const spanOf = (group: 'who' | 'mark'): Span => {
    const [from, to] = match.indices!.groups![group]!;
    return { start: start + from, end: start + to };
  };
  const words = who.split(/[ \t]+/u);
  const own = words.slice(words.findLastIndex((word) => /['’]s$/u.test(word)) + 1);
  const name = own.slice(own.findIndex((word) => !isTitle(word)));
  const bare = own.every(isTitle);
  return {
    span: spanOf('who'),
    name: bare ? (own.at(-1) ?? '') : name.join(' '),
    titled: !bare && isTitle(own[0]!),
    note: `${role} ${note}`.toLowerCase(),
    mark: spanOf('mark'),
    speech: start + match[0].length,
  };
}

/** `MARA QUILL`, `DE LA McROY` */
export function isShouted({ name }: Pick<Label, 'name'>): boolean {
  return !/\p{Ll}{2}/u.test(name);
}

/** Label, note and the space between. */
const longestOpening = 240;

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return honorifics.has(lower) || titleWords.has(lower);
}

/** `Q:`, `Question:` */
export function isQuestioner({ name }: Label): boolean {
  return /^(?:q|question)$/iu.test(name);
}

/** `A:`, `Answer:` */
export function isAnswerer({ name }: Label): boolean {
  return /^(?:a|answer)$/iu.test(name);
}
