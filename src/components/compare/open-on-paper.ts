/** Opens what the reader has folded inside `view` for as long as the page prints. */
export function openOnPaper(view: HTMLElement): void {
  let folded: HTMLDetailsElement[] = [];
  const fold = (open: boolean) => {
    for (const stretch of folded) stretch.open = open;
  };
  addEventListener('beforeprint', () => {
    folded = [...view.querySelectorAll<HTMLDetailsElement>('.stretch:not([open])')];
    fold(true);
  });
  addEventListener('afterprint', () => fold(false));
}
