/**
 * What a page that a script fills keeps for a reader who comes back to it and that the address does not say: it stands
 * in the browser's entry of the visit, so that another visit to the same address begins anew.
 */
interface Kept {
  /** How far the page was scrolled, in pixels. */
  place?: number;
  /** How many hits a search showed. */
  shown?: number;
  /** What stood in the search box in the head. */
  typed?: string;
}

/** What was kept when the reader left. */
export function kept(): Kept {
  return { ...history.state?.kept };
}

/** Keeps something whenever the reader leaves. */
export function keepForReturn(read: () => Kept): void {
  addEventListener('pagehide', () => {
    history.replaceState({ ...history.state, kept: { ...kept(), ...read() } }, '');
  });
}

/** Keeps the place of the page; `returnToPlace` goes there once all of the page is laid. */
export function keepPlace(): void {
  keepForReturn(() => ({ place: scrollY }));
}

/** Where the browser itself went came too early: the page was not yet as long as it was. */
export function returnToPlace(): void {
  const { place } = kept();
  if (place !== undefined) scrollTo({ top: place, behavior: 'instant' });
}
