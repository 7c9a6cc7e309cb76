import { href } from '../../addresses/href.ts';
import { linePath, paragraphPath, statementPath } from '../../addresses/paths.ts';
import { spansOfCell } from '../../compare/differences-in-cell.ts';
import { type CellLink, leadTo } from '../../compare/links-of-cell.ts';
import { notesIn } from '../../compare/notes-of-row.ts';
import { linesOfCell, numbersOfParagraphs } from '../../compare/paragraphs-of-cell.ts';
import type { Cell } from '../../compare/row.ts';
import type { LinedSentence } from '../../compare/story-reading.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { layParagraphs } from './lay-paragraphs.ts';
import { link, make, say } from './make-element.ts';
import type { Sheet } from './read-sheet.ts';

const words = compareWords.cell;

/** What is known of the row around a cell. */
interface LaidRow {
  sheet: Sheet;
  /** What the editor links, by column. */
  linked: readonly CellLink[][];
  /** That of the bracket that begins here. */
  number: number | null;
}

/** One article's words in one row, as `Cell.astro` prints them. */
export function layCell(cell: Cell, at: number, { sheet, linked, number }: LaidRow): HTMLElement {
  const column = sheet.columns[at]!;
  const paragraphs = layParagraphs(cell.items, column, sheet);
  const empty = paragraphs.length === 0;
  const element = Object.assign(make('div', empty ? 'cell empty' : 'cell'), column.tongue);
  element.dataset['siglum'] = cell.siglum;
  if (number !== null) element.dataset['number'] = String(number);
  const sentences = spansOfCell(cell, column.sentences);
  element.append(toHead(cell.siglum, empty, numbersOfParagraphs(sentences)));
  if (empty && sheet.columns.length === 2) element.append(toNothing(cell.siglum, linked));
  element.append(...paragraphs);
  if (cell.moved) element.append(say('p', 'remark', words.moved(cell.siglum)));
  element.append(...toNotes(sentences, at, sheet), ...toLinks(linked[at]!));
  element.append(...toPlace(sentences, cell.siglum, sheet));
  return withoutRepeats(element);
}

/** As the build does, an element does not say what is so around it. */
function withoutRepeats(cell: HTMLElement): HTMLElement {
  for (const inside of cell.querySelectorAll<HTMLElement>('[lang], [dir]')) {
    if (inside.lang === cell.lang) inside.removeAttribute('lang');
    if (inside.dir === cell.dir) inside.removeAttribute('dir');
  }
  return cell;
}

function toHead(siglum: string, empty: boolean, paragraphs: string | undefined): HTMLElement {
  const said = say('span', 'visually-hidden', empty ? ` ${words.empty}` : ':');
  said.removeAttribute('dir');
  const head = make('p', 'of', make('span', 'siglum', siglum), said);
  if (paragraphs) head.dataset['paragraphs'] = paragraphs;
  return head;
}

function toNothing(siglum: string, linked: readonly CellLink[][]): HTMLElement {
  const nothing = leadTo(linked.flat(), siglum) ? words.told(siglum) : words.nothing(siglum);
  return Object.assign(say('p', 'nothing', nothing), { ariaHidden: 'true' });
}

/** Two articles have remarks on each other. */
function toNotes(sentences: readonly LinedSentence[], at: number, { columns, pairs, story }: Sheet) {
  const notes = columns.length === 2 ? (pairs[0]?.notes[at === 0 ? 'a' : 'b'] ?? []) : [];
  return notesIn(notes, sentences).map(({ label, text, statement }) => {
    const linked = statement && link(href(statementPath(story, statement)), text);
    return say('p', 'remark', make('b', '', words.label(label)), ' ', linked || text);
  });
}

function toLinks(links: readonly CellLink[]): HTMLElement[] {
  const items = links.map(({ label, tells, others }) => {
    const item = make('li', '', ...(label ? [make('bdi', '', label), ': '] : []), words.tells[tells]);
    item.append(
      ...others.flatMap((it, at) => [
        at > 0 ? ', ' : ' ',
        link(`#at-${it.sentence}`, words.linkedIn(it.siglum)),
      ]),
    );
    return item;
  });
  if (items.length === 0) return [];
  return [say('div', 'remark by-hand', make('b', '', words.label(words.linked)), make('ul', '', ...items))];
}

function toPlace(sentences: readonly LinedSentence[], siglum: string, { story }: Sheet): HTMLElement[] {
  const [first, numbered] = [sentences[0], numbersOfParagraphs(sentences)];
  const ends = [first, sentences.at(-1)].filter((sentence) => sentence !== undefined);
  const lines = linesOfCell(ends.map(({ line }) => line));
  if (!first || !numbered || !lines) return [];
  const place = href(paragraphPath(story, siglum, first.paragraph + 1));
  const inArticle = link(place, words.inArticle(siglum, numbered));
  return [
    say('p', 'place', inArticle, ' ', link(href(linePath(story, siglum, lines[0])), words.lines(lines))),
  ];
}
