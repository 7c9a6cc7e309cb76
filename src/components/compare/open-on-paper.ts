/** Opens what is to print and folded on the screen, for as long as the page prints. */
export function openOnPaper(): void {
  let folded: HTMLDetailsElement[] = [];
  const fold = (open: boolean) => {
    for (const details of folded) details.open = open;
  };
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('.on-paper:not([open])')];
    fold(true);
  });
  addEventListener('afterprint', () => fold(false));
}
