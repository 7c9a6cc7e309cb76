import { stepWords } from '../../wording/en/compare-words.ts';
import { lightCounterparts } from './light-counterparts.ts';
import { openOnPaper } from './open-on-paper.ts';
import { readChoices, showChoices } from './remember-choices.ts';

/**
 * `<compare-view>` around a side-by-side page. The page works without it; it keeps the reader's
 * choices in the address and on this machine, and steps from difference to difference: with the
 * buttons, and with `n` and `p` while the focus is inside.
 */
export class CompareView extends HTMLElement {
  #current = -1;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#fit(form);
    readChoices(form);
    void this.#choose();
    form.addEventListener('change', () => showChoices(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    lightCounterparts(this);
    openOnPaper(this);
    const steps = this.querySelector<HTMLElement>('.step');
    if (!steps) return;
    steps.hidden = false;
    for (const button of steps.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      button.addEventListener('click', () => this.#step(Number(button.dataset['step'])));
    }
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Several columns do not fit a narrow window: one text, unless the reader wants otherwise. */
  #fit(form: HTMLFormElement): void {
    if (!this.querySelector('.wide') || !matchMedia('(width < 48rem)').matches) return;
    for (const input of form.querySelectorAll<HTMLInputElement>('[name="view"]')) {
      input.defaultChecked = input.value === 'one-text';
    }
  }

  async #choose(): Promise<void> {
    if (!this.querySelector('.wide') || !new URLSearchParams(location.search).has('with')) return;
    const { chooseArticles } = await import('./choose-articles.ts');
    chooseArticles(this, location.search);
  }

  #onKey(event: KeyboardEvent): void {
    const typing = (event.target as Element).closest(
      'input[type="search"], input[type="text"], textarea, select',
    );
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') this.#step(1);
    if (event.key === 'p') this.#step(-1);
  }

  /** One stop a difference that is shown: where both articles print something, the first of them. */
  #differences(): HTMLElement[] {
    const shown = [...this.querySelectorAll<HTMLElement>('.variant')].filter((it) => it.checkVisibility());
    const names = shown.map(({ id }, index) => id.replace(/-[a-z]+$/, '') || String(index));
    return shown.filter((_, index) => names.indexOf(names[index]!) === index);
  }

  #step(by: number): void {
    const stops = this.#differences();
    const from = this.#current < 0 && by < 0 ? 0 : this.#current;
    this.#current = (from + by + stops.length) % stops.length;
    const stop = stops[this.#current];
    if (stop) focusOn(stop);
    this.#say(stop ? stepWords.at(this.#current + 1, stops.length) : stepWords.none);
  }

  #say(text: string): void {
    const status = this.querySelector('[data-step-status]');
    if (status) status.textContent = text;
  }
}

function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
  element.scrollIntoView({ block: 'center' });
}
