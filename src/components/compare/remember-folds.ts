import { setInAddress } from '../address.ts';
import { remember, remembered } from '../remember.ts';

/**
 * Stretches that the reader folded and chips that were opened, each named after its first sentence:
 * in the address as `turned=a-0.b-415`, and remembered for this page and its choice of articles.
 */
export function readFolds(view: HTMLElement): void {
  const asked = new URLSearchParams(location.search).get('turned') ?? remembered(page())['turned'];
  const names = asked?.split('.') ?? [];
  for (const fold of foldsOf(view)) {
    if (names.includes(nameOf(fold)) !== isTurned(fold)) fold.open = !fold.open;
  }
  showFolds(view);
}

/** Writes what is turned into the address. */
function showFolds(view: HTMLElement): string {
  const turned = foldsOf(view).filter(isTurned).map(nameOf).join('.');
  setInAddress({ turned });
  return turned;
}

/** Keeps up with the reader; what the browser opens by itself, to find words, is not a choice. */
export function watchFolds(view: HTMLElement): void {
  view.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('summary')) return;
    // The fold turns after the click.
    setTimeout(() => {
      const turned = showFolds(view);
      remember(page(), turned ? { turned } : {});
    });
  });
}

const foldsOf = (view: HTMLElement): HTMLDetailsElement[] => [...view.querySelectorAll('details')];
const nameOf = (fold: HTMLElement): string =>
  fold.dataset['fold'] ?? nameOfSentence(fold.querySelector<HTMLElement>('.sentence'));
const nameOfSentence = (first: HTMLElement | null): string =>
  first?.dataset['sentence'] ?? first?.id.replace(/^at-/, '') ?? '';
/** Stretches come open, chips closed. */
const isTurned = (fold: HTMLDetailsElement): boolean => fold.open === fold.matches('.chip');
const page = (): string =>
  `compare${location.pathname}${new URLSearchParams(location.search).getAll('with').join()}`;
