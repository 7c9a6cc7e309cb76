import { failureWords } from '../../wording/en/search-words.ts';

/** Milliseconds. */
const pause = 700;

/** Tells what was found in `[data-count]`, for eyes at once, and in `[data-status]`, for ears when a reader who types has paused. */
export class Telling {
  readonly #root: HTMLElement;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  tell(message: string): void {
    this.#write('[data-count]', message);
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => this.#write('[data-status]', message), pause);
  }

  tellFailure(reason: unknown): void {
    this.tell(failureWords(reason instanceof Error ? reason.message : String(reason)));
  }

  #write(selector: string, message: string): void {
    const place = this.#root.querySelector(selector);
    if (place) place.textContent = message;
  }
}
