import { spansOfCell } from '../../compare/differences-in-cell.ts';
import { labelOfStretch } from '../../compare/label-of-stretch.ts';
import { linksOfCell } from '../../compare/links-of-cell.ts';
import type { Bracket } from '../../compare/number-brackets.ts';
import type { Row } from '../../compare/row.ts';
import { firstWords } from '../../excerpt/first-words.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { layCell } from './lay-cell.ts';
import { make } from './make-element.ts';
import type { Sheet } from './read-sheet.ts';
import { wordsOf } from './words-of.ts';

const words = compareWords.rows;

/** The rows of a sheet, as `AlignedRows.astro` prints them. */
export function layRows(sheet: Sheet): HTMLElement[] {
  const { rows, brackets, strays } = sheet;
  return rows.map((row, index) => {
    const bracket = brackets[index] ?? null;
    const goes = bracket !== null && brackets[index + 1]?.continues === true;
    const element = make('div', classesOf(bracket, goes));
    element.id = `row-${index + 1}`;
    element.append(...(strays.get(index) ?? []).map(toAnchor));
    if (bracket) element.append(toBracket(row, bracket, index, sheet));
    element.append(toCells(row, bracket, sheet));
    return element;
  });
}

function classesOf(bracket: Bracket | null, goes: boolean): string {
  if (!bracket) return 'row';
  return `row shared${bracket.continues ? ' continues' : ''}${goes ? ' goes' : ''}`;
}

function toBracket(row: Row, bracketed: Bracket, index: number, sheet: Sheet): HTMLElement {
  const { number, continues, begins } = bracketed;
  const anchors = [...row.groups.map((group) => `group-${group}`), ...begins];
  const bracket = make(continues ? 'p' : 'h3', 'bracket', ...anchors.map(toAnchor));
  if (continues) {
    bracket.append(make('span', 'visually-hidden', words.passageContinued(number ?? 0)));
    return bracket;
  }
  const name = make('span', 'name', `${nameOf(row, number, sheet)} `);
  const sign = Object.assign(make('span', 'sign', words.statementSign), { ariaHidden: 'true' });
  const link = make('a', 'to-passage', name, number === null ? sign : String(number));
  bracket.append(Object.assign(link, { href: `#${begins[0] ?? `row-${index + 1}`}` }));
  return bracket;
}

function nameOf({ cells }: Row, number: number | null, { elements }: Sheet): string {
  if (number !== null) return words.passage;
  const first = cells.flatMap(({ items }) => items).find((item) => item.kind === 'sentence');
  const text = first ? wordsOf(elements.get(first.id)!) : '';
  return words.statement(words.begins(firstWords(text, words.firstWords)));
}

function toAnchor(id: string): HTMLElement {
  return Object.assign(make('span', ''), { id });
}

function toCells(row: Row, bracket: Bracket | null, sheet: Sheet): HTMLElement {
  const number = bracket && !bracket.continues ? bracket.number : null;
  const linked = row.cells.map((cell, at) => {
    const sentences = spansOfCell(cell, sheet.columns[at]!.sentences);
    return linksOfCell(sheet.links, cell.siglum, sentences, sheet);
  });
  const laid = { sheet, linked, number };
  const cells = make('div', 'cells', ...row.cells.map((cell, at) => layCell(cell, at, laid)));
  const label = labelOfStretch(row);
  if (!label) return cells;
  return Object.assign(make('details', 'stretch on-paper', make('summary', '', label), cells), {
    open: true,
  });
}
