import { alignRows } from '../../compare/align-rows.ts';
import type { Cell, ReadingArticle, ReadingSentence, Row } from '../../compare/row.ts';
import { compareWords } from '../../wording/en/compare-words.ts';

/** The page's own sentences, as it was sent: what every new order is laid from. */
export interface Sheet {
  articles: ReadonlyMap<string, ReadingArticle>;
  sentences: ReadonlyMap<string, HTMLElement>;
  /** Number of the bracket that each group had; rows of one passage share it. */
  brackets: ReadonlyMap<string, string>;
  /** Language and direction of each article. */
  tongues: ReadonlyMap<string, { lang: string; dir: string }>;
}

const words = compareWords.cell;

/** Reads the sentences of the aligned rows. */
export function readSheet(rows: ParentNode): Sheet {
  const sentences = new Map<string, HTMLElement>();
  const brackets = new Map<string, string>();
  const tongues = new Map<string, { lang: string; dir: string }>();
  const articles = new Map<string, ReadingArticle>();
  for (const element of rows.querySelectorAll<HTMLElement>('.sentence')) {
    const { sentence: id, paragraph, group } = element.dataset;
    const cell = element.closest<HTMLElement>('.cell');
    const siglum = cell?.dataset['siglum'];
    if (!id || !siglum) continue;
    tongues.set(siglum, { lang: cell.lang, dir: cell.dir });
    sentences.set(id, element);
    const bracket = element.closest<HTMLElement>('.row')?.dataset['bracket'];
    if (group && bracket) brackets.set(group, bracket);
    const read: ReadingSentence = { id, paragraph: Number(paragraph), group: group ?? null };
    articles.set(siglum, { siglum, sentences: [...(articles.get(siglum)?.sentences ?? []), read] });
  }
  for (const [siglum, { sentences: all }] of articles) {
    articles.set(siglum, {
      siglum,
      sentences: [...all].sort((left, right) => place(left.id) - place(right.id)),
    });
  }
  return { articles, sentences, brackets, tongues };
}

/** Lays the rows of the chosen articles, the first of them the spine. */
export function layRows(sheet: Sheet, chosen: readonly string[]): HTMLElement[] {
  const rows = alignRows(chosen.map((siglum) => sheet.articles.get(siglum) ?? { siglum, sentences: [] }));
  let number = 0;
  let above: string | undefined;
  return rows.map((row) => {
    const bracket = sheet.brackets.get(row.groups[0] ?? '');
    const continues = bracket !== undefined && bracket === above;
    above = bracket;
    if (bracket && !continues) number += 1;
    return toRow(row, sheet, bracket ? number : null, continues);
  });
}

function toRow(row: Row, sheet: Sheet, number: number | null, continues: boolean): HTMLElement {
  const element = make('div', number === null ? 'row' : `row shared${continues ? ' continues' : ''}`);
  if (number !== null && !continues) {
    const label = make('p', 'bracket');
    label.append(make('span', 'visually-hidden', `${compareWords.rows.passage} `), String(number));
    element.append(label);
  }
  const cells = make('div', 'cells');
  cells.append(...row.cells.map((cell) => toCell(cell, sheet)));
  element.append(cells);
  return element;
}

function toCell(cell: Cell, sheet: Sheet): HTMLElement {
  const paragraphs = paragraphsOf(cell, sheet);
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

function make(tag: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** The offset in an id such as `a-415`. */
function place(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
