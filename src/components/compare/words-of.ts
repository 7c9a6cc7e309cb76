/** The article's own words, without what is said or named beside them. */
export function wordsOf(sentence: HTMLElement): string {
  const own = sentence.cloneNode(true) as HTMLElement;
  for (const extra of own.querySelectorAll('.said, .initials')) extra.remove();
  return own.textContent ?? '';
}
