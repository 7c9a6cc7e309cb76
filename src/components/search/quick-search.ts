import { keepForReturn, kept } from '../keep-for-return.ts';

/**
 * `<quick-search files="/search/" base="">` around a form with `input[name=q]` that leads to the search page: shows the
 * first hits below the box as the reader types, and keeps what was typed for a reader who comes back. The engine and
 * the records load when the box first gets focus.
 */
export class QuickSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[name=q]');
    if (!input) return;
    input.value ||= kept().typed ?? '';
    keepForReturn(() => ({ typed: input.value }));
    const start = async () => {
      warm(input.form?.action);
      const { QuickHits } = await import('./quick-hits.ts');
      new QuickHits(this, input);
    };
    // Without the list the form still leads to the search page.
    input.addEventListener('focus', () => start().catch(() => undefined), { once: true });
  }
}

function warm(address: string | undefined): void {
  if (!address) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = address;
  document.head.append(link);
}
