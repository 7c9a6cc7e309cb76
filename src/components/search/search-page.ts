import type { Request, Searcher } from '../../search/browser/answer-request.ts';
import type { ChooseFacet } from '../../search/browser/render-facets.ts';
import { sayCount } from '../../search/browser/render-hits.ts';
import { readState, type SearchState, withFilter, writeState } from '../../search/browser/search-state.ts';
import { walkHits } from '../../search/browser/walk-hits.ts';
import type { View } from '../../search/view/to-view.ts';
import { resultWords } from '../../wording/en/search-words.ts';
import { type Actions, drawFacets, drawHits } from './draw-view.ts';

const firstShown = 20;
const pauses = { type: 100, say: 700 };

/**
 * `<search-page files="/search/" base="">` around a form with `input[name=q]`, and empty
 * `[data-status]`, `[data-facets]`, `[data-hits]`: shows hits as the reader types. What is looked for stands in the
 * address; the engine, in a worker, and the records load when the box gets focus.
 */
export class SearchPage extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #state: SearchState = { typed: '', filters: {} };
  #shown = firstShown;
  #searcher: Promise<Searcher> | null = null;
  #asked = 0;
  /** The button to give the focus back to. */
  #pressed: string | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input = this.querySelector<HTMLInputElement>('input[name=q]');
    const input = this.#input;
    if (!input || !('replaceState' in history)) return;
    input.addEventListener('focus', () => this.#load());
    input.addEventListener('input', () => this.#type(input.value));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, typed: input.value });
    });
    addEventListener('popstate', () => this.#readAddress());
    walkHits(this, input);
    this.#readAddress();
  }

  #readAddress(): void {
    this.#state = readState(new URLSearchParams(location.search));
    this.#shown = firstShown;
    if (this.#input) this.#input.value = this.#state.typed;
    void this.#show();
  }

  /** While the reader types the address follows; a step that Back undoes is made by Enter or a choice. */
  #type(typed: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#state = { ...this.#state, typed };
      this.#shown = firstShown;
      history.replaceState(null, '', this.#address());
      void this.#show();
    }, pauses.type);
  }

  #go(state: SearchState): void {
    clearTimeout(this.#typing);
    this.#state = state;
    this.#shown = firstShown;
    if (this.#input) this.#input.value = state.typed;
    if (this.#address() !== location.pathname + location.search) history.pushState(null, '', this.#address());
    void this.#show();
  }

  #address(): string {
    const parameters = writeState(this.#state).toString();
    return `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
  }

  #load(): Promise<Searcher> {
    this.#searcher ??= this.#open();
    return this.#searcher;
  }

  async #open(): Promise<Searcher> {
    const { openWorker } = await import('../../search/browser/open-worker.ts');
    return openWorker(new URL(this.getAttribute('files') ?? '', location.href).href);
  }

  async #show(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.toggleAttribute('data-asked', this.#state.typed.trim() !== '');
    if (this.#state.typed.trim() === '') return this.#clear();
    try {
      const request: Request = { ...this.#state, shown: this.#shown };
      const view = await (await this.#load())(request);
      if (asked === this.#asked) this.#draw(view);
    } catch (error) {
      this.#searcher = null;
      const reason = error instanceof Error ? error.message : String(error);
      if (asked === this.#asked) this.#say(resultWords.failed(reason));
    }
  }

  #draw(view: View): void {
    const actions: Actions = {
      choose: (name, value) => this.#choose(name, value),
      go: (state) => this.#go(state),
      showMore: (shown) => this.#showMore(shown),
    };
    const filtered = Object.keys(this.#state.filters).length > 0;
    this.#fill('[data-facets]', drawFacets(view, actions));
    const base = this.getAttribute('base') ?? '';
    this.#fill('[data-hits]', drawHits(view, base, { shown: this.#shown, filtered }, actions));
    this.#say(sayCount(view));
    if (this.#pressed) this.querySelector<HTMLElement>(this.#pressed)?.focus();
    this.#pressed = null;
  }

  #choose(...[name, value]: Parameters<ChooseFacet>): void {
    this.#go(withFilter(this.#state, name, value));
    // The buttons are drawn anew: the one just pressed keeps the focus.
    this.#pressed = `[data-facet="${name}"] [aria-pressed="${value !== null}"]`;
  }

  /** The button goes: the focus moves on to the first of the hits that it brings. */
  #showMore(shown: number): void {
    const before = this.querySelectorAll('a.hit').length;
    this.#shown = shown;
    void this.#show().then(() => this.querySelectorAll<HTMLElement>('a.hit')[before]?.focus());
  }

  #clear(): void {
    this.#fill('[data-facets]', []);
    this.#fill('[data-hits]', []);
    this.#say('');
  }

  #fill(selector: string, children: readonly HTMLElement[]): void {
    this.querySelector(selector)?.replaceChildren(...children);
  }

  /** Seen at once; heard after a pause, so that a reader who types is not talked over. */
  #say(message: string): void {
    const [seen, heard] = [this.querySelector('[data-count]'), this.querySelector('[data-status]')];
    if (seen) seen.textContent = message;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      if (heard) heard.textContent = message;
    }, pauses.say);
  }
}
