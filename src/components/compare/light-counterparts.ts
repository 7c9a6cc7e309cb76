/**
 * Pointing at a passage, focusing a link or a difference in it, or tapping it lights the same passage
 * wherever the view prints it. `data-group` names the passage of a sentence; in a row of shared
 * passages whatever stands beside the sentences lights all of them.
 */
export function lightCounterparts(view: HTMLElement): void {
  const light = ({ target }: Event) => {
    if (!(target as Element).closest('form, button, summary')) show(view, groupsAt(target));
  };
  view.addEventListener('pointerover', (event) => {
    // A finger leaves as soon as it lifts: a tap lights by its click.
    if (event.pointerType !== 'touch') light(event);
  });
  view.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') show(view, groupsAt(document.activeElement));
  });
  view.addEventListener('focusin', light);
  view.addEventListener('click', light);
  view.addEventListener('focusout', () => show(view, []));
}

function groupsAt(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const named = target.closest<HTMLElement>('[data-group]')?.dataset['group'];
  if (named) return [named];
  const pointer = target.closest('a[href^="#group-"]')?.getAttribute('href');
  if (pointer) return [pointer.slice('#group-'.length)];
  const inside = target
    .closest('.row.shared, .passage.shared')
    ?.querySelectorAll<HTMLElement>('[data-group]');
  return [...(inside ?? [])].map(({ dataset }) => dataset['group'] ?? '');
}

function show(view: HTMLElement, groups: readonly string[]): void {
  for (const element of view.querySelectorAll<HTMLElement>('[data-group]')) {
    element.classList.toggle('lit', groups.includes(element.dataset['group'] ?? ''));
  }
}
