/**
 * `<shared-picture>` around links with `data-groups`: pointing at one, or focusing it, lights every
 * link that has a group in common with it.
 */
export class SharedPicture extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, (event) => this.#light(event.target));
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#light(null));
  }

  #light(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('[data-groups]') : null;
    const groups = groupsOf(link);
    this.classList.toggle('lighting', link !== null);
    for (const other of this.querySelectorAll('[data-groups]')) {
      const lit = groupsOf(other).some((group) => groups.includes(group));
      other.classList.toggle('lit', lit);
    }
  }
}

function groupsOf(link: Element | null): string[] {
  return link?.getAttribute('data-groups')?.split(' ').filter(Boolean) ?? [];
}
