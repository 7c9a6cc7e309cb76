import { paragraphsOf } from '../../compare/paragraphs-of-cell.ts';
import type { CellItem } from '../../compare/row.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { make, say } from './make-element.ts';
import type { Column, Sheet } from './read-sheet.ts';

const words = compareWords.cell;

/** The items of a cell as paragraphs, as clones of the page's own sentences. */
export function layParagraphs(items: readonly CellItem[], column: Column, sheet: Sheet): HTMLElement[] {
  return paragraphsOf(items, column.sentences).map((pieces) => {
    const paragraph = make('p', '');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) paragraph.append(' ');
      if (piece.kind === 'sentence') paragraph.append(laySentence(piece.sentence.id, sheet));
      else paragraph.append(toPointer(piece.group, column, sheet));
    }
    return paragraph;
  });
}

/** A sentence under the name of the group that it has among the chosen articles. */
export function laySentence(id: string, { elements, groups }: Sheet): HTMLElement {
  const sentence = elements.get(id)!.cloneNode(true) as HTMLElement;
  const group = groups.get(id);
  if (group) sentence.dataset['group'] = group;
  else delete sentence.dataset['group'];
  return sentence;
}

function toPointer(group: string, { siglum }: Column, { numbers }: Sheet): HTMLElement {
  const pointer = say('a', 'elsewhere', words.elsewhere(siglum, numbers.get(group) ?? null));
  return Object.assign(pointer, { href: `#group-${group}` });
}
