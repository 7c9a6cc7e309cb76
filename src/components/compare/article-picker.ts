import { pickerWords } from '../../wording/en/compare-script-words.ts';

/**
 * `<article-picker>` around the form that chooses articles. An article stands in one place only:
 * chosen in a second one, it changes places with what stood there, and a sentence says so.
 */
export class ArticlePicker extends HTMLElement {
  #before: string[] = [];

  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')];
    const keep = () => {
      this.#before = selects.map(({ value }) => value);
    };
    keep();
    this.addEventListener('focusin', keep);
    this.addEventListener('change', ({ target }) => {
      const status = this.querySelector('[role="status"]');
      const said = this.#settle(selects, selects.indexOf(target as HTMLSelectElement));
      if (status) status.textContent = said;
      keep();
    });
  }

  /** Gives the other place of the same article what it can have; the sentence about it, or nothing. */
  #settle(selects: readonly HTMLSelectElement[], at: number): string {
    const chosen = selects[at];
    const twin = selects.findIndex(({ value }, other) => other !== at && value && value === chosen?.value);
    if (!chosen || twin < 0) return '';
    selects[twin]!.value = this.#free(selects, twin, this.#before[at] ?? '');
    return pickerWords.moved(siglumOf(chosen), at, siglumOf(selects[twin]!), twin);
  }

  /** What stood in the place that changed; where that was nothing and may not be, an article nobody chose. */
  #free(selects: readonly HTMLSelectElement[], twin: number, before: string): string {
    const values = [...selects[twin]!.options].map(({ value }) => value);
    const taken = selects.map(({ value }) => value);
    return values.includes(before) ? before : (values.find((value) => !taken.includes(value)) ?? '');
  }
}

const siglumOf = ({ value }: HTMLSelectElement): string => value.toUpperCase();
