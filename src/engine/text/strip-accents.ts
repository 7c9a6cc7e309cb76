/** Letters without the marks over and under them: `Inácio` → `Inacio`. */
export function stripAccents(text: string): string {
  return accented.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

// Most names are plain; the curly apostrophe is no reason to take one apart.
const accented = /[^\p{ASCII}’]/u;
