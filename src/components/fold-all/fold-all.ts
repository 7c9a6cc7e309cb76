/**
 * `<fold-all for="questions">` around a button: opens all folded parts of `#questions`, or folds them
 * again where all are open. Its label, one of `data-open` and `data-fold`, says which.
 */
export class FoldAll extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const target = document.getElementById(this.getAttribute('for') ?? '');
    if (!button || !target) return;
    const parts = [...target.querySelectorAll('details')];
    const areOpen = () => parts.every(({ open }) => open);
    const show = () => {
      button.textContent = button.dataset[areOpen() ? 'fold' : 'open'] ?? '';
    };
    button.disabled = false;
    button.addEventListener('click', () => {
      const open = !areOpen();
      for (const part of parts) part.open = open;
      show();
    });
    for (const part of parts) part.addEventListener('toggle', show);
    show();
  }
}
