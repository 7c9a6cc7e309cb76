/** The part of the page that a view shows, by the name of the view. */
const homes = { aligned: '.rows', printed: '.printed', 'one-text': '.one-text' };

/**
 * Links lead to places that the reader's own choice may hide: such a link chooses the view that has
 * the place, with all its rows, before the browser goes there. Gives whether it had to.
 */
export function reachTarget(view: HTMLElement, form: HTMLFormElement, hash: string): boolean {
  const target = document.getElementById(hash.slice(1));
  const at = Object.entries(homes).find(([, home]) => target?.closest(home));
  if (!at || !view.contains(target) || target!.closest('.row, .cell')?.checkVisibility()) return false;
  for (const input of form.querySelectorAll<HTMLInputElement>('[type="radio"]')) {
    input.checked = input.value === (input.name === 'view' ? at[0] : 'all');
  }
  return true;
}
