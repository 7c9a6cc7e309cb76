import { href } from '../../addresses/href.ts';
import { articlePath } from '../../addresses/paths.ts';
import { differencesIn, spansOfCell } from '../../compare/differences-in-cell.ts';
import type { Row } from '../../compare/row.ts';
import { type RowVersion, versionsOfRow } from '../../compare/versions-of-row.ts';
import { inOrderOf } from '../../engine/findings/in-articles.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { layOthers } from './lay-others.ts';
import { layParagraphs } from './lay-paragraphs.ts';
import { layTellings } from './lay-tellings.ts';
import { link, make, say } from './make-element.ts';
import type { Sheet } from './read-sheet.ts';
import { withoutNames } from './without-names.ts';
import { wordsOf } from './words-of.ts';

/** The first article in full with what the others print of each passage, as `OneText.astro` prints it. */
export function layOneText(sheet: Sheet): HTMLElement[] {
  return [...toHead(sheet), ...layPassages(sheet), layOthers(sheet)];
}

function toHead({ columns: [spine, ...others], story }: Sheet): HTMLElement[] {
  const { siglum, title } = spine!;
  const reading = compareWords.oneText.reading(
    siglum,
    others.map((other) => other.siglum),
  );
  return [say('p', 'kicker', reading), make('p', 'title', link(href(articlePath(story, siglum)), title))];
}

function layPassages(sheet: Sheet): HTMLElement[] {
  return sheet.rows.flatMap((row) => {
    const own = paragraphsIn(row, 0, sheet);
    if (own.length === 0) return [];
    const versions = versionsOfRow(row, (_, id) => wordsOf(sheet.elements.get(id)!));
    const told = own.flatMap((paragraph) => [paragraph, ...layTellings(paragraph, sheet)]);
    const passage = make('div', versions.length > 0 ? 'passage shared' : 'passage', ...told);
    if (versions.length > 0) passage.append(toChip(row, versions, sheet));
    return [passage];
  });
}

/** Without the places where text stands elsewhere, and without names that the rows have already. */
function paragraphsIn(row: Row, at: number, sheet: Sheet): HTMLElement[] {
  const own = row.cells[at]!.items.filter(({ kind }) => kind === 'sentence');
  const paragraphs = layParagraphs(own, sheet.columns[at]!, sheet);
  return paragraphs.map(withoutNames);
}

function toChip(row: Row, versions: readonly RowVersion[], sheet: Sheet): HTMLElement {
  const said = versions.map(({ column }) => saidOf(row, column, sheet));
  const sigla = inOrderOf(
    { articles: sheet.columns },
    versions.flatMap((version) => version.sigla),
  );
  const most = (kind: 'speakers' | 'words') => Math.max(...said.map((one) => one[kind].length));
  const label = compareWords.oneText.also(sigla, most('words'), most('speakers') > 0);
  const chip = make('details', 'chip', say('summary', '', label));
  for (const [index, { sigla, column }] of versions.entries()) {
    const text = make('div', '', ...paragraphsIn(row, column, sheet));
    const { speakers, words } = said[index]!;
    text.append(...[...speakers, ...words].map((sentence) => say('p', 'meta', sentence)));
    Object.assign(text, sheet.columns[column]!.tongue);
    const names = make('p', 'sigla', ...sigla.map((siglum) => make('span', 'siglum', siglum)));
    chip.append(make('div', 'version', names, text));
  }
  return chip;
}

/** How a column differs from the first article in this row, in sentences: other speakers, then other words. */
function saidOf(row: Row, column: number, { columns, pairs }: Sheet) {
  const spans = (at: number) => spansOfCell(row.cells[at]!, columns[at]!.sentences);
  const { differences = [], conflicts = [] } = pairs[column - 1] ?? {};
  const sentences = { a: spans(0), b: spans(column) };
  return {
    speakers: differencesIn(conflicts, sentences).map(({ said }) => said),
    words: differencesIn(differences, sentences).map(({ said }) => said),
  };
}
