/** Whether a word begins with a capital or a small letter: `Orrin`, `Åse` do with a capital; `42`, `“Orrin` with neither. */
export function startsUpper(text: string | undefined): boolean {
  if (!text) return false;
  const code = text.charCodeAt(0);
  // Most words need no pattern.
  return code < 128 ? code >= 65 && code <= 90 : upper.test(text);
}

export function startsLower(text: string | undefined): boolean {
  if (!text) return false;
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : lower.test(text);
}

const upper = /^\p{Lu}/u;
const lower = /^\p{Ll}/u;
