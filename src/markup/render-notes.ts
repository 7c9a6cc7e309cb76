import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { markWords } from '../wording/en/article-words.ts';
import { siteWords } from '../wording/en/site-words.ts';
import type { ConflictMark, OddMark, PassageMark } from './mark.ts';

/** A mark with a note, and how many characters of its paragraph stand before it. */
export interface Noted {
  mark: PassageMark | OddMark | ConflictMark;
  at: number;
}

/** Characters that a line of an article holds where there is a margin, on the average. */
const lineLength = 76;

/**
 * The notes on the marks that begin in a paragraph, for a margin: each about as far down as its words, none over
 * another. They stand before the paragraph and not inside, so that a reader who copies it copies its words.
 */
export function notesBeside(noted: readonly Noted[], base: string): Element[] {
  if (noted.length === 0) return [];
  const lines = noted.map(({ at }) => Math.floor(at / lineLength));
  const rooms = noted.map(({ mark }, index) => {
    const room = (lines[index + 1] ?? lines[index]!) - lines[index]!;
    return h('span', { className: ['room', ...roomOf(room)] }, noteOf(mark, base));
  });
  return [h('div', { className: ['beside', ...roomOf(lines[0]!)], dataAdded: '' }, ...rooms)];
}

/** Classes that add up to a number of lines, for no page may carry styles of its own: 11 gives `room-1 room-2 room-8`. */
function roomOf(lines: number): string[] {
  const most = Math.min(lines, 127);
  return [1, 2, 4, 8, 16, 32, 64].filter((bit) => (most & bit) > 0).map((bit) => `room-${bit}`);
}

/**
 * The notes on the passages that begin in a paragraph, and on what others have otherwise, for a page too narrow to have
 * a margin: below it.
 */
export function notesBelow(noted: readonly Noted[], base: string): Element[] {
  const notes = noted.flatMap(({ mark }) => (mark.kind === 'odd' ? [] : [noteOf(mark, base)]));
  return notes.length === 0 ? [] : [h('div', { className: ['below'], dataAdded: '' }, ...notes)];
}

/** A dagger where something in the text is odd; it leads to the note below the article. */
export function signOfOdd(mark: OddMark): Element {
  const link = h('a', { href: `#${mark.id}`, ariaLabel: markWords.odd, dataSign: '†' });
  return h('span', { className: ['odd'], lang: siteWords.language, dataAdded: '' }, link);
}

/** One sign, however many findings rest on the place; it leads to the first of them. */
export function signOfConflicts(marks: readonly ConflictMark[], base: string): Element[] {
  const [first] = marks;
  if (!first) return [];
  const sigla = [...new Set(marks.flatMap((mark) => mark.sigla))].toSorted();
  const properties = {
    href: withBase(first.path, base),
    ariaLabel: markWords.otherwise(sigla),
    dataSign: '≠',
  };
  const className = ['otherwise'];
  return [h('span', { className, lang: siteWords.language, dataAdded: '' }, h('a', properties))];
}

function noteOf(mark: Noted['mark'], base: string): Element {
  if (mark.kind === 'odd') return noteOfOdd(mark);
  return mark.kind === 'passage' ? noteOfPassage(mark, base) : noteOfConflict(mark, base);
}

function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}

/** Where else a passage stands, with a link a neighbour. */
function noteOfPassage(mark: PassageMark, base: string): Element {
  const links = mark.notes.flatMap(({ siglum, path, differences, otherSpeaker }) => [
    ' ',
    h(
      'a',
      { href: withBase(path, base) },
      h('b', siglum),
      h('span', ` ${markWords.differences(differences, otherSpeaker)}`),
    ),
  ]);
  return note([h('b', String(mark.number)), ' ', h('span', markWords.alsoIn), ...links]);
}

function noteOfOdd({ id, message }: OddMark): Element {
  return note([h('a', { href: `#${id}` }, h('b', { ariaHidden: 'true' }, '†'), ` ${message}`)]);
}

function noteOfConflict({ sigla, headline, path }: ConflictMark, base: string): Element {
  const words = ` ${markWords.otherwise(sigla)}: ${headline}`;
  return note([h('a', { href: withBase(path, base) }, h('b', { ariaHidden: 'true' }, '≠'), words)]);
}

function note(children: (ElementContent | string)[]): Element {
  return h('span', { className: ['note'], role: 'note', lang: siteWords.language }, ...children);
}
