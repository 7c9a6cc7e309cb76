import type { Searcher } from '../../search/browser/answer-request.ts';
import { openWorker } from '../../search/browser/open-worker.ts';
import { sayCount } from '../../search/browser/render-hits.ts';
import { type SearchState, withFilter } from '../../search/browser/search-state.ts';
import type { View } from '../../search/view/to-view.ts';
import { type Actions, drawFacets, drawHits } from './draw-view.ts';
import type { Telling } from './telling.ts';

type Move = (state: SearchState) => void;

/** What the results do to the page that they stand on. */
interface Steps {
  /** Goes to a state, a step that Back undoes. */
  go: Move;
  /** Puts what the site has of the state that was asked for in its place. */
  settle: Move;
}

const firstShown = 20;

/**
 * What the search page finds, drawn into its `[data-facets]` and `[data-hits]`; loaded, with the engine's worker, when a
 * reader first wants to search. `root` has the attributes `files` and `base`.
 */
export class Results {
  readonly #root: HTMLElement;
  readonly #steps: Steps;
  readonly #telling: Telling;
  readonly #searcher: Searcher;
  #state: SearchState = { typed: '', filters: {} };
  #shown = firstShown;
  #asked = 0;
  /** The button to give the focus back to. */
  #pressed: string | null = null;

  constructor(root: HTMLElement, steps: Steps, telling: Telling) {
    this.#root = root;
    this.#steps = steps;
    this.#telling = telling;
    this.#searcher = openWorker(new URL(root.getAttribute('files') ?? '', location.href).href);
  }

  /** `shown`: how many hits to show, if more than usual. Rejects where the engine or the records do not load. */
  async show(state: SearchState, shown = 0): Promise<void> {
    this.#state = state;
    this.#shown = Math.max(firstShown, shown);
    await this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (this.#state.typed.trim() === '') return this.#clear();
    const view = await this.#searcher({ ...this.#state, shown: this.#shown });
    if (asked !== this.#asked) return;
    this.#settle(view);
    this.#draw(view);
  }

  /** Filters that the site has no value for narrow nothing. */
  #settle({ narrowed }: View): void {
    const { typed, filters } = this.#state;
    if (Object.keys(filters).length === narrowed.length) return;
    this.#state = { typed, filters: Object.fromEntries(narrowed.map(({ name, value }) => [name, value])) };
    this.#steps.settle(this.#state);
  }

  #draw(view: View): void {
    const actions: Actions = {
      choose: (name, value) => this.#choose(name, value),
      go: this.#steps.go,
      showMore: (shown) => this.#showMore(shown),
    };
    const base = this.#root.getAttribute('base') ?? '';
    this.#fill('[data-facets]', drawFacets(view, actions));
    this.#fill('[data-narrowed]', view.narrowed.length > 0 ? [String(view.narrowed.length)] : []);
    this.#fill('[data-hits]', drawHits(view, base, this.#shown, actions));
    this.#telling.tell(sayCount(view));
    if (this.#pressed) this.#root.querySelector<HTMLElement>(this.#pressed)?.focus();
    this.#pressed = null;
  }

  #choose(...[name, value]: Parameters<Actions['choose']>): void {
    // The buttons are drawn anew: the one just pressed keeps the focus.
    const pressed = value ?? this.#state.filters[name] ?? '';
    this.#pressed = `[data-facet="${name}"] [data-value="${CSS.escape(pressed)}"]`;
    this.#steps.go(withFilter(this.#state, name, value));
  }

  /** The button goes: the focus moves on to the first of the hits that it brings. */
  #showMore(shown: number): void {
    const before = this.#root.querySelectorAll('a.hit').length;
    this.#shown = shown;
    const moveOn = () => this.#root.querySelectorAll<HTMLElement>('a.hit')[before]?.focus();
    this.#ask().then(moveOn, (reason: unknown) => this.#telling.tellFailure(reason));
  }

  #clear(): void {
    this.#fill('[data-facets]', []);
    this.#fill('[data-hits]', []);
    this.#telling.tell('');
  }

  #fill(selector: string, children: readonly (HTMLElement | string)[]): void {
    this.#root.querySelector(selector)?.replaceChildren(...children);
  }
}
