import { alignRows } from '../../compare/align-rows.ts';
import { labelOfStretch } from '../../compare/label-of-stretch.ts';
import type { Cell, Row } from '../../compare/row.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import type { Sheet } from './read-sheet.ts';

const words = compareWords.cell;

/** Lays the rows of the chosen articles, the first of them the spine. */
export function layRows(sheet: Sheet, chosen: readonly string[]): HTMLElement[] {
  const rows = alignRows(chosen.map((siglum) => sheet.articles.get(siglum) ?? { siglum, sentences: [] }));
  const numbers = new Map<string, number>();
  let number = 0;
  let above: string | undefined;
  const brackets = rows.map((row) => {
    const bracket = sheet.brackets.get(row.groups[0] ?? '');
    const continues = bracket !== undefined && bracket === above;
    above = bracket;
    if (bracket && !continues) number += 1;
    for (const group of row.groups) numbers.set(group, number);
    return bracket ? { number, continues } : null;
  });
  return rows.map((row, index) => toRow(row, { ...sheet, numbers }, brackets[index] ?? null));
}

/** The sheet with the new number of each group's bracket. */
type NumberedSheet = Sheet & { numbers: ReadonlyMap<string, number> };

function toRow(row: Row, sheet: NumberedSheet, bracket: { number: number; continues: boolean } | null) {
  const element = make('div', bracket ? `row shared${bracket.continues ? ' continues' : ''}` : 'row');
  if (bracket) element.append(toBracket(row, bracket));
  const cells = make('div', 'cells');
  cells.append(...row.cells.map((cell) => toCell(cell, sheet)));
  const stretch = labelOfStretch(row);
  element.append(stretch ? fold(stretch, cells) : cells);
  return element;
}

function toBracket({ groups }: Row, { number, continues }: { number: number; continues: boolean }) {
  const bracket = make('p', 'bracket');
  bracket.append(...groups.map((group) => Object.assign(make('span', ''), { id: `group-${group}` })));
  if (continues) {
    bracket.append(make('span', 'visually-hidden', compareWords.rows.passageContinued(number)));
  } else {
    const link = Object.assign(make('a', 'to-passage'), { href: `#group-${groups[0]}` });
    link.append(make('span', 'name', `${compareWords.rows.passage} `), String(number));
    bracket.append(link);
  }
  return bracket;
}

function fold(label: string, cells: HTMLElement): HTMLElement {
  const stretch = Object.assign(document.createElement('details'), { className: 'stretch', open: true });
  stretch.append(make('summary', '', label), cells);
  return stretch;
}

function toCell(cell: Cell, sheet: NumberedSheet): HTMLElement {
  const paragraphs = [...pointersOf(cell, sheet), ...paragraphsOf(cell, sheet)];
  const element = make('div', paragraphs.length === 0 ? 'cell empty' : 'cell');
  element.dataset['siglum'] = cell.siglum;
  Object.assign(element, sheet.tongues.get(cell.siglum));
  const head = make('p', 'of');
  head.append(make('span', 'siglum', cell.siglum));
  if (paragraphs.length === 0) head.append(say('span', 'visually-hidden', ` ${words.empty}`));
  element.append(head);
  if (paragraphs.length === 0) {
    const nothing = say('p', 'nothing', words.nothing(cell.siglum));
    nothing.ariaHidden = 'true';
    element.append(nothing);
  }
  element.append(...paragraphs);
  if (cell.moved) element.append(say('p', 'remark', words.moved(cell.siglum)));
  return element;
}

/** Links to the rows where the cell's moved sentences stand. */
function pointersOf({ siglum, items }: Cell, { numbers }: NumberedSheet): HTMLElement[] {
  return items.flatMap((item) => {
    if (item.kind !== 'elsewhere') return [];
    const link = say('a', 'elsewhere', words.elsewhere(siglum, numbers.get(item.group)));
    const paragraph = make('p', '');
    paragraph.append(Object.assign(link, { href: `#group-${item.group}` }));
    return [paragraph];
  });
}

/** The cell's sentences as paragraphs in its language, as clones of the page's own. */
export function paragraphsOf(cell: Cell, sheet: Sheet): HTMLElement[] {
  const paragraphs: HTMLElement[] = [];
  let last: string | undefined;
  for (const item of cell.items) {
    const sentence = item.kind === 'sentence' ? sheet.sentences.get(item.id) : undefined;
    if (!sentence) continue;
    if (sentence.dataset['paragraph'] !== last) {
      paragraphs.push(Object.assign(make('p', ''), sheet.tongues.get(cell.siglum)));
    }
    last = sentence.dataset['paragraph'];
    paragraphs.at(-1)?.append(sentence.cloneNode(true), ' ');
  }
  return paragraphs;
}

/** Words of the page, not of the article around them. */
function say(tag: string, className: string, text: string): HTMLElement {
  return Object.assign(make(tag, className, text), { lang: 'en', dir: 'ltr' });
}

/** An element with its class and, where given, its text. */
export function make(tag: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
