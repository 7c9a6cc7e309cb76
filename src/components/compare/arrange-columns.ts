/** Puts the heads, the counts and the columns as printed into the order of the chosen articles. */
export function arrangeColumns(view: HTMLElement, chosen: readonly string[]): void {
  for (const list of view.querySelectorAll<HTMLElement>('[data-by-article]')) arrange(list, chosen);
  // Two columns fit, and look as on the page of a pair.
  const compare = view.querySelector<HTMLElement>('.compare');
  compare?.classList.toggle('wide', chosen.length > 2);
  compare?.setAttribute('data-columns', String(chosen.length));
  for (const label of view.querySelectorAll<HTMLElement>('.legend label')) hideUnquoted(label);
  for (const tie of view.querySelectorAll<HTMLElement>('.tie')) hideTie(tie, chosen);
}

/**
 * A tie to an article that is not shown, or that the sentence above leads to already. `data-here` are
 * the sigla of all that print the sentence, `data-above` of those that print the one above it.
 */
function hideTie(tie: HTMLElement, chosen: readonly string[]): void {
  const { here = '', above = '' } = tie.dataset;
  const to = tie.textContent.trim();
  const shown = (sigla: string) => sigla.split(' ').filter((siglum) => chosen.includes(siglum));
  tie.hidden = !chosen.includes(to) || shown(here).join() === shown(above).join();
}

/** The children of the chosen articles in their order, the others hidden. */
function arrange(list: HTMLElement, chosen: readonly string[]): void {
  const children = [...list.querySelectorAll<HTMLElement>(':scope > [data-siglum]')];
  for (const child of children) child.hidden = !chosen.includes(child.dataset['siglum'] ?? '');
  for (const siglum of chosen) {
    list.append(...children.filter((child) => child.dataset['siglum'] === siglum));
  }
}

/** A speaker whom none of the shown articles quotes. */
function hideUnquoted(label: HTMLElement): void {
  const counts = [...label.querySelectorAll<HTMLElement>('[data-siglum]:not([hidden])')];
  label.hidden = counts.every(({ textContent }) => textContent === '0');
}
