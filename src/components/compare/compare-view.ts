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
    readChoices(form);
    form.addEventListener('change', () => showChoices(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    const steps = this.querySelector<HTMLElement>('.step');
    if (!steps) return;
    steps.hidden = false;
    for (const button of steps.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      button.addEventListener('click', () => this.#step(Number(button.dataset['step'])));
    }
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event: KeyboardEvent): void {
    const typing = (event.target as Element).closest(
      'input[type="search"], input[type="text"], textarea, select',
    );
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') this.#step(1);
    if (event.key === 'p') this.#step(-1);
  }

  /** One stop a difference: where both articles print something, the first of them. */
  #differences(): HTMLElement[] {
    const all = [...this.querySelectorAll<HTMLElement>('.rows .variant[id]')];
    const names = all.map(({ id }) => id.replace(/-[a-z]+$/, ''));
    return all.filter(
      (element, index) => names.indexOf(names[index]!) === index && element.checkVisibility(),
    );
  }

  #step(by: number): void {
    const stops = this.#differences();
    const from = this.#current < 0 && by < 0 ? 0 : this.#current;
    this.#current = (from + by + stops.length) % stops.length;
    const stop = stops[this.#current];
    if (stop) focusOn(stop);
    this.#say(stop ? `Difference ${this.#current + 1} of ${stops.length}` : 'No difference is shown.');
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
