/**
 * Tells the styles how high the heads are that stick to the top, so that what a link leads to stands clear of them. While
 * they stick they are `stuck`, and what they are lower then is `--given`, so that nothing below them moves.
 */
export function measureHeads(view: HTMLElement): void {
  const heads = view.querySelector<HTMLElement>('.heads');
  if (!heads) return;
  const tell = () => document.documentElement.style.setProperty('--heads', `${heads.offsetHeight}px`);
  tell();
  new ResizeObserver(tell).observe(heads);
  watchEdge(heads);
}

/** Heads that stick are lower than the place that they have left. */
function watchEdge(heads: HTMLElement): void {
  const edge = document.createElement('div');
  heads.before(edge);
  const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;
  const turn = () => {
    const stuck = topOf(heads) - topOf(edge) > 1;
    if (heads.classList.contains('stuck') === stuck) return;
    const before = heads.offsetHeight;
    heads.classList.toggle('stuck', stuck);
    heads.style.setProperty('--given', stuck ? `${before - heads.offsetHeight}px` : '0px');
  };
  new IntersectionObserver(turn).observe(edge);
}
