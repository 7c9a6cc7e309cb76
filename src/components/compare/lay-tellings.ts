import { linksOfCell, type Telling, tellingsOf } from '../../compare/links-of-cell.ts';
import { compareWords } from '../../wording/en/compare-words.ts';
import { laySentence } from './lay-paragraphs.ts';
import { make, say } from './make-element.ts';
import type { Sheet } from './read-sheet.ts';
import { withoutNames } from './without-names.ts';

/** What the editor links to the sentences of a paragraph of the first article, as `Tellings.astro` prints it. */
export function layTellings(paragraph: HTMLElement, sheet: Sheet): HTMLElement[] {
  const printed = [...paragraph.querySelectorAll<HTMLElement>('[data-sentence]')];
  const sentences = printed.map(({ dataset }) => ({ id: dataset['sentence'] ?? '' }));
  const linked = linksOfCell(sheet.links, sheet.columns[0]!.siglum, sentences, sheet);
  return linked.map((link) => {
    const { label, tells, others } = link;
    const sigla = others.map(({ siglum }) => siglum);
    const chip = make(
      'details',
      'chip',
      say('summary', '', compareWords.oneText.byHand(label, tells, sigla)),
    );
    chip.dataset['fold'] = `by-hand-${link.id}`;
    chip.append(...tellingsOf(link, sheet.groups).map((telling) => toTelling(telling, sheet)));
    return chip;
  });
}

function toTelling({ sigla, siglum, sentence }: Telling, sheet: Sheet) {
  const names = make('p', 'sigla', ...sigla.map((one) => make('span', 'siglum', one)));
  const text = make('div', '', withoutNames(make('p', '', laySentence(sentence, sheet))));
  Object.assign(text, sheet.columns.find((column) => column.siglum === siglum)!.tongue);
  return make('div', 'version', names, text);
}
