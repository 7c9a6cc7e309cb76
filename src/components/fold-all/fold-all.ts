/**
 * `<fold-all for="questions">` around a button: opens all folded parts of `#questions`, or folds them
 * again where all are open.
 */
export class FoldAll extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const target = document.getElementById(this.getAttribute('for') ?? '');
    if (!button || !target) return;
    const parts = [...target.querySelectorAll('details')];
    const show = () => button.setAttribute('aria-pressed', String(parts.every(({ open }) => open)));
    button.disabled = false;
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-pressed') !== 'true';
      for (const part of parts) part.open = open;
      show();
    });
    for (const part of parts) part.addEventListener('toggle', show);
    show();
  }
}
