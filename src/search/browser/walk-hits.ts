/**
 * Arrow keys go from the search box down the hits and back; Escape goes back to
 * the box, and in the box clears it.
 */

export function walkHits(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a.hit')];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    if (event.target !== input && at < 0) return;
    if (event.key === 'Escape' && at < 0) return clear(input);
    const next = nextOf(event.key, at, links, input);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function clear(input: HTMLInputElement): void {
  if (input.value === '') return;
  input.value = '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function nextOf(
  key: string,
  at: number,
  links: readonly HTMLAnchorElement[],
  input: HTMLInputElement,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return at === 0 ? input : links[at - 1];
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  return key === 'Escape' ? input : undefined;
}
