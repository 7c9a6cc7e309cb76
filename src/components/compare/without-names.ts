/** Words that the page prints a second time have no names of their own; a difference in them keeps it as `data-variant`. */
export function withoutNames(printed: HTMLElement): HTMLElement {
  for (const named of printed.querySelectorAll<HTMLElement>('[id]')) {
    if (named.matches('[data-against], [data-beyond]')) named.dataset['variant'] = named.id;
    named.removeAttribute('id');
  }
  return printed;
}
