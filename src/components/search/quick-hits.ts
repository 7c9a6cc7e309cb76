import type { Searcher } from '../../search/browser/answer-request.ts';
import { element } from '../../search/browser/element.ts';
import { openWorker } from '../../search/browser/open-worker.ts';
import { renderQuickHits } from '../../search/browser/render-quick-hits.ts';
import { walkHits } from '../../search/browser/walk-hits.ts';
import type { View } from '../../search/view/to-view.ts';
import { quickWords } from '../../wording/en/search-words.ts';

const shown = 5;
/** Milliseconds. */
const pauses = { type: 100, say: 700 };

/**
 * The list of first hits below a search box: links, walked by arrow keys and by Tab. Escape, a click elsewhere and
 * leaving by Tab close it.
 */
export class QuickHits {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #panel = element('div', { class: 'quick', hidden: '' });
  readonly #status = element('output', { class: 'visually-hidden' });
  readonly #searcher: Searcher;
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** `root` has the attributes `files` and `base`. */
  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
    this.#searcher = openWorker(new URL(root.getAttribute('files') ?? '', location.href).href);
    root.append(this.#panel, this.#status);
    input.addEventListener('input', () => this.#type());
    root.addEventListener('keydown', (event) => this.#press(event));
    walkHits(root, input);
    this.#closeWhenLeft();
    if (input.value !== '') this.#type();
  }

  #type(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#show(), pauses.type);
  }

  #press(event: KeyboardEvent): void {
    const isOpen = !this.#panel.hidden;
    if (event.key === 'ArrowDown' && event.target === this.#input && !isOpen) void this.#show();
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#close();
    this.#input.focus();
  }

  // A link that is clicked gets no focus in Safari: only focus that is somewhere else tells that the list was left.
  #closeWhenLeft(): void {
    const isOutside = (target: EventTarget | null) => target instanceof Node && !this.#root.contains(target);
    this.#root.addEventListener('focusout', ({ relatedTarget }) => isOutside(relatedTarget) && this.#close());
    document.addEventListener('pointerdown', ({ target }) => isOutside(target) && this.#close());
    this.#panel.addEventListener('click', ({ target }) => (target as Element).closest('a') && this.#close());
  }

  async #show(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const typed = this.#input.value;
    if (typed.trim() === '') return this.#close();
    const view = await this.#searcher({ typed, filters: {}, shown }).catch(() => null);
    if (asked !== this.#asked) return;
    if (view) this.#draw(view);
    else this.#close();
  }

  #draw(view: View): void {
    const base = this.#root.getAttribute('base') ?? '';
    this.#panel.replaceChildren(...renderQuickHits(view, base, this.#input.form?.action ?? ''));
    this.#panel.hidden = false;
    this.#say(quickWords.said(Math.min(view.total, shown)));
  }

  #close(): void {
    clearTimeout(this.#typing);
    this.#asked += 1;
    this.#panel.hidden = true;
    this.#say('');
  }

  #say(message: string): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#status.textContent = message;
    }, pauses.say);
  }
}
