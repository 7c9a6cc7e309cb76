import { spansOfCell } from '../../compare/differences-in-cell.ts';
import { notesIn } from '../../compare/notes-of-row.ts';
import type { Cell } from '../../compare/row.ts';
import type { LinedSentence } from '../../compare/story-reading.ts';
import { href } from '../../layouts/href.ts';
import { articlePath, linePath, statementPath } from '../../layouts/paths.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { layParagraphs } from './lay-paragraphs.ts';
import { link, make, say } from './make-element.ts';
import type { Sheet } from './read-sheet.ts';

const words = compareWords.cell;

/** One article's words in one row, as `Cell.astro` prints them; `number` is that of its bracket. */
export function layCell(cell: Cell, at: number, sheet: Sheet, number: number | null, shared: boolean) {
  const column = sheet.columns[at]!;
  const paragraphs = layParagraphs(cell.items, column, sheet);
  const empty = paragraphs.length === 0;
  const element = Object.assign(make('div', empty ? 'cell empty' : 'cell'), column.tongue);
  element.dataset['siglum'] = cell.siglum;
  if (number !== null) element.dataset['number'] = String(number);
  element.append(toHead(cell.siglum, empty), ...paragraphs);
  if (cell.moved) element.append(say('p', 'remark', words.moved(cell.siglum)));
  const sentences = spansOfCell(cell, column.sentences);
  element.append(...toNotes(sentences, at, sheet));
  if (shared && sentences[0]) element.append(toPlace(sentences[0], cell.siglum, sheet));
  return element;
}

function toHead(siglum: string, empty: boolean): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const said = say('span', 'visually-hidden', empty ? ` ${words.empty}` : ':');
  said.removeAttribute('dir');
  fragment.append(make('p', 'of', make('span', 'siglum', siglum), said));
  if (empty) {
    fragment.append(Object.assign(say('p', 'nothing', words.nothing(siglum)), { ariaHidden: 'true' }));
  }
  return fragment;
}

/** Two articles have remarks on each other. */
function toNotes(sentences: readonly LinedSentence[], at: number, { columns, pairs, story }: Sheet) {
  const notes = columns.length === 2 ? (pairs[0]?.notes[at === 0 ? 'a' : 'b'] ?? []) : [];
  return notesIn(notes, sentences).map(({ label, text, statement }) => {
    const linked = statement && link(href(statementPath(story, statement)), text);
    return say('p', 'remark', make('b', '', words.label(label)), ' ', linked || text);
  });
}

function toPlace({ paragraph, line }: LinedSentence, siglum: string, { story }: Sheet): HTMLElement {
  const inArticle = link(href(`${articlePath(story, siglum)}#p${paragraph + 1}`), words.inArticle);
  return say('p', 'place', inArticle, ' ', link(href(linePath(story, siglum, line)), words.line(line)));
}
