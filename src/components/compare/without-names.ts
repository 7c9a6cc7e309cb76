/**
 * Words that the page prints a second time have no names of their own; a difference in them keeps its as `data-variant`,
 * a sentence as `data-sentence`.
 */
export function withoutNames(printed: HTMLElement): HTMLElement {
  for (const named of printed.querySelectorAll<HTMLElement>('[id]')) {
    if (named.matches('[data-against], [data-beyond]')) named.dataset['variant'] = named.id;
    if (named.matches('.sentence')) named.dataset['sentence'] = named.id.replace(/^at-/, '');
    named.removeAttribute('id');
  }
  return printed;
}
