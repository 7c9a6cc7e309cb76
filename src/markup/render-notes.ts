import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { markWords } from '../wording/en/article-words.ts';
import { siteWords } from '../wording/en/site-words.ts';
import type { OddMark, PassageMark } from './mark.ts';

/**
 * Where else a passage stands, with a link a neighbour. It is put beside the passage for a margin, and
 * below the paragraph for a page too narrow to have one; styles show one of the two.
 */
export function noteOfPassage(mark: PassageMark, base: string): Element {
  const links = mark.notes.flatMap(({ siglum, path, differences }) => [
    ' ',
    h(
      'a',
      { href: base.replace(/\/$/, '') + path },
      h('b', siglum),
      h('span', ` ${markWords.differences(differences)}`),
    ),
  ]);
  const lead = h('span', markWords.alsoIn);
  return note(['note'], [h('b', String(mark.number)), ' ', lead, ...links]);
}

/** The notes on the passages that begin in a paragraph, below it. */
export function notesBelow(marks: readonly PassageMark[], base: string): Element[] {
  if (marks.length === 0) return [];
  const notes = marks.map((mark) => noteOfPassage(mark, base));
  return [h('span', { className: ['below'], dataAdded: '' }, ...notes)];
}

/** A dagger where something in the text is odd; it leads to the note below the article. */
export function noteOfOdd(mark: OddMark): Element {
  const link = h(
    'a',
    { href: `#${mark.id}` },
    h('b', { ariaHidden: 'true' }, '†'),
    h('span', { className: ['visually-hidden'] }, markWords.odd),
    h('span', ` ${mark.message}`),
  );
  return note(['note', 'odd'], [link]);
}

function note(className: string[], children: (ElementContent | string)[]): Element {
  return h('span', { className, role: 'note', lang: siteWords.language, dataAdded: '' }, ...children);
}
