import { filterWords } from '../../wording/en/quotation-words.ts';
import { setInAddress } from '../address.ts';

const keys = ['speaker', 'named', 'form', 'article'] as const;

/**
 * `<quotation-filter for="list">` around a form of selects named `speaker`, `named`, `form` and `article`:
 * hides the entries of `#list` (`data-speaker` and so on) that do not fit, and says how many do. The
 * choice stands in the address, which loses what there is no choice of. Where none fits, `[data-none]` says so and
 * offers to take each choice away.
 */
export class QuotationFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.inert = false;
    const address = new URL(location.href);
    for (const select of form.querySelectorAll('select')) {
      select.value = address.searchParams.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    form.addEventListener('change', () => this.#apply(form));
    form.addEventListener('reset', () => setTimeout(() => this.#apply(form)));
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const wanted = new FormData(form);
    const list = document.getElementById(this.getAttribute('for') ?? '');
    let shown = 0;
    for (const entry of list?.querySelectorAll<HTMLElement>('[data-form]') ?? []) {
      const fits = keys.every((key) => !wanted.get(key) || entry.dataset[key] === wanted.get(key));
      entry.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of list?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
      group.hidden = !group.querySelector('[data-form]:not([hidden])');
    }
    this.#say(shown);
    this.#offer(form, shown === 0);
    setInAddress(Object.fromEntries(keys.map((key) => [key, String(wanted.get(key) ?? '')])));
  }

  #say(shown: number): void {
    const status = this.querySelector('output');
    const text = shown === 0 ? filterWords.none : filterWords.shown(shown);
    if (status) status.textContent = text;
  }

  #offer(form: HTMLFormElement, none: boolean): void {
    const place = this.querySelector<HTMLElement>('[data-none]');
    if (!place) return;
    place.hidden = !none;
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    place.replaceChildren(...chosen.map((select) => this.#wayOut(form, select)));
  }

  #wayOut(form: HTMLFormElement, select: HTMLSelectElement): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = filterWords.without(select.selectedOptions[0]?.text ?? '');
    button.addEventListener('click', () => {
      select.value = '';
      select.focus();
      this.#apply(form);
    });
    return button;
  }
}
