import { copyWords } from '../../wording/en/copy-words.ts';

/**
 * `<copy-button for="id">` around a button and an `<output>`: puts the text of `#id` on the
 * clipboard and says so. Where the browser does not let it, the text is selected for the reader.
 */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => this.#copy());
  }

  async #copy(): Promise<void> {
    const target = document.getElementById(this.getAttribute('for') ?? '');
    if (!target) return;
    try {
      await navigator.clipboard.writeText(target.textContent ?? '');
      this.#say(copyWords.copied);
    } catch {
      // No clipboard: an insecure address, or the reader said no.
      getSelection()?.selectAllChildren(target);
      this.#say(copyWords.selected);
    }
  }

  #say(words: string): void {
    const status = this.querySelector('output');
    if (status) status.textContent = words;
  }
}
