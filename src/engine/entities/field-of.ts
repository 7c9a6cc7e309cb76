const offices = /^(?:department|dept\.?|ministry|office|secretariat)$/;

/**
 * The large words of a public body, in small letters → those of its field alone, in a list; none where its acronym keeps
 * what it is: `department tides drains` → `tides drains`, of which `TAD` or `TD` are the letters.
 */
export function fieldOf(words: readonly string[]): string[][] {
  const [body, ...field] = words;
  return body && offices.test(body) && field.length > 1 ? [field] : [];
}
