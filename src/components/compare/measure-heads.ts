/** Tells the styles how high the heads are that stick to the top, so that what a link leads to stands clear of them. */
export function measureHeads(view: HTMLElement): void {
  const heads = view.querySelector<HTMLElement>('.heads');
  if (!heads) return;
  const tell = () => document.documentElement.style.setProperty('--heads', `${heads.offsetHeight}px`);
  tell();
  new ResizeObserver(tell).observe(heads);
}
