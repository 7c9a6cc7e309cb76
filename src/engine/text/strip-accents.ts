/**
 * Letters without the marks over and under them: `Inácio` → `Inacio`; in scripts whose marks are vowels or voicing, `राम` and
 * `が`, as they are. The result is in Unicode’s composed form (NFC).
 */
export function stripAccents(text: string): string {
  return accented.test(text) ? text.normalize('NFD').replace(marks, '').normalize('NFC') : text;
}

// Most names are plain; the curly apostrophe is no reason to take one apart.
const accented = /[^\p{ASCII}’]/u;
const marks = /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*)\p{M}/gu;
