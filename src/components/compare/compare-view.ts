import { stepWords } from '../../wording/en/compare-script-words.ts';
import { keepPlace, returnToPlace } from '../keep-for-return.ts';
import { columnsAsked, columnsFit } from './columns-fit.ts';
import { lightCounterparts } from './light-counterparts.ts';
import { measureHeads } from './measure-heads.ts';
import { openOnPaper } from './open-on-paper.ts';
import { reachTarget } from './reach-target.ts';
import { readChoices, rememberChoices, showChoices } from './remember-choices.ts';
import { readFolds, watchFolds } from './remember-folds.ts';

/** A difference has one name on both sides: `d2` of `d2-a` and `d2-b`. */
const sideOf = /-[a-z]+$/;

/**
 * `<compare-view>` around a side-by-side page. The page works without it; it keeps the reader's
 * choices in the address and on this machine, and steps from difference to difference: with the
 * buttons, and with `n` and `p` while the focus is inside.
 */
export class CompareView extends HTMLElement {
  /** Name of the difference that the reader is at. */
  #at = location.hash.slice(1).replace(sideOf, '');

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#fit(form);
    readChoices(form);
    form.addEventListener('change', () => {
      showChoices(form);
      rememberChoices(form);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    measureHeads(this);
    lightCounterparts(this);
    watchFolds(this);
    openOnPaper();
    this.#watchLinks(form);
    void this.#choose(form);
    keepPlace();
    this.#watchSteps();
  }

  /** Where the columns do not fit the window: one text, unless the reader wants otherwise. */
  #fit(form: HTMLFormElement): void {
    const wide = this.querySelector<HTMLElement>('.wide');
    if (!wide || columnsFit(columnsAsked() ?? Number(wide.dataset['columns']))) return;
    for (const input of form.querySelectorAll<HTMLInputElement>('[name="view"]')) {
      input.defaultChecked = input.value === 'one-text';
    }
  }

  /** Lays the chosen articles; then folds and places are those of the page as it stands. */
  async #choose(form: HTMLFormElement): Promise<void> {
    const { reading } = this.dataset;
    if (reading && new URLSearchParams(location.search).has('with')) await this.#lay(reading);
    readFolds(this);
    if (reachTarget(this, form, location.hash)) {
      showChoices(form);
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
    returnToPlace();
  }

  async #lay(reading: string): Promise<void> {
    this.ariaBusy = 'true';
    try {
      const { chooseArticles } = await import('./choose-articles.ts');
      await chooseArticles(this, reading);
    } catch {
      const note = document.querySelector<HTMLElement>('[data-asked]');
      if (note) note.textContent = note.dataset['failed'] ?? '';
    }
    this.ariaBusy = null;
  }

  #watchLinks(form: HTMLFormElement): void {
    document.addEventListener('click', ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (!link) return;
      this.#at = link.hash.slice(1).replace(sideOf, '');
      if (reachTarget(this, form, link.hash)) showChoices(form);
    });
  }

  #watchSteps(): void {
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

  /** One stop a difference that is shown, by its name, in the order of the list: the first place that has it. */
  #stops(): Map<string, HTMLElement> {
    const stops = new Map<string, HTMLElement>();
    for (const words of this.querySelectorAll<HTMLElement>('.variant')) {
      const name = (words.id || words.dataset['variant'] || '').replace(sideOf, '');
      if (name && !stops.has(name) && words.checkVisibility()) stops.set(name, words);
    }
    const numberOf = (name: string) => Number(/^d(\d+)$/.exec(name)?.[1] ?? 0);
    return new Map([...stops].sort(([left], [right]) => numberOf(left) - numberOf(right)));
  }

  #step(by: number): void {
    const stops = this.#stops();
    const names = [...stops.keys()];
    const from = names.indexOf(this.#at);
    const next = from < 0 && by < 0 ? names.length - 1 : (from + by + names.length) % names.length;
    const stop = stops.get(names[next] ?? '');
    if (stop) {
      this.#at = names[next]!;
      if (stop.id) history.replaceState(history.state, '', `#${stop.id}`);
      focusOn(stop);
    }
    this.#say(stop ? stepWords.at(next + 1, names.length) : stepWords.none);
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
