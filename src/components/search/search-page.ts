import { readState, type SearchState, writeState } from '../../search/browser/search-state.ts';
import { walkHits } from '../../search/browser/walk-hits.ts';
import { keepForReturn, kept, returnToPlace } from '../keep-for-return.ts';
import type { Results } from './results.ts';
import { Telling } from './telling.ts';

/** Milliseconds. */
const pause = 100;

/**
 * `<search-page files="/search/" base="">` around a form with `input[name=q]`, and empty
 * `[data-count]`, `[data-status]`, `[data-facets]`, `[data-hits]`, and `[data-narrow]`, which opens the facets on a phone: shows hits as the reader types. What is looked for
 * stands in the address; the engine, in a worker, and the records load when the box gets focus.
 */
export class SearchPage extends HTMLElement {
  readonly #telling = new Telling(this);
  #input: HTMLInputElement | null = null;
  #state: SearchState = { typed: '', filters: {} };
  #results: Promise<Results> | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input = this.querySelector<HTMLInputElement>('input[name=q]');
    const input = this.#input;
    if (!input) return;
    input.addEventListener('focus', () => this.#load().catch(() => undefined));
    input.addEventListener('input', () => this.#type(input.value));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, typed: input.value });
    });
    this.querySelector('[data-narrow]')?.addEventListener('click', (event) =>
      toggle(event.currentTarget as Element),
    );
    addEventListener('popstate', () => void this.#readAddress());
    walkHits(this, input);
    void this.#readAddress().then(returnToPlace);
    this.#keep(input);
  }

  /** For a reader who leaves, in the middle of a word perhaps, and comes back. */
  #keep(input: HTMLInputElement): void {
    addEventListener('pagehide', () => this.#replace({ ...this.#state, typed: input.value }));
    keepForReturn(() => ({ place: scrollY, shown: this.querySelectorAll('a.hit').length }));
  }

  async #readAddress(): Promise<void> {
    this.#state = readState(new URLSearchParams(location.search));
    if (this.#input) this.#input.value = this.#state.typed;
    await this.#show(kept().shown);
  }

  /** While the reader types the address follows; a step that Back undoes is made by Enter or a choice. */
  #type(typed: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#replace({ ...this.#state, typed });
      void this.#show();
    }, pause);
  }

  #replace(state: SearchState): void {
    this.#state = state;
    history.replaceState(history.state, '', this.#address());
  }

  #go(state: SearchState): void {
    clearTimeout(this.#typing);
    this.#state = state;
    if (this.#input) this.#input.value = state.typed;
    if (this.#address() !== location.pathname + location.search) history.pushState(null, '', this.#address());
    void this.#show();
  }

  #address(): string {
    const parameters = writeState(this.#state).toString();
    return `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
  }

  /** What could not be loaded is asked for again the next time. */
  #load(): Promise<Results> {
    this.#results ??= this.#open().catch((reason: unknown) => {
      this.#results = null;
      throw reason;
    });
    return this.#results;
  }

  async #open(): Promise<Results> {
    const { Results } = await import('./results.ts');
    const steps = {
      go: (state: SearchState) => this.#go(state),
      settle: (state: SearchState) => this.#replace(state),
    };
    return new Results(this, steps, this.#telling);
  }

  async #show(shown?: number): Promise<void> {
    const asks = this.#state.typed.trim() !== '';
    this.toggleAttribute('data-asked', asks);
    if (!asks && !this.#results) return;
    const state = this.#state;
    try {
      await (await this.#load()).show(state, shown);
    } catch (error) {
      if (state === this.#state) this.#telling.tellFailure(error);
    }
  }
}

/** Opens or closes what a button says that it expands. */
function toggle(button: Element): void {
  button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
}
