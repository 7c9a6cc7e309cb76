/**
 * Patterns in, one test out: whether any of them is found in a text. Patterns with the same flags are read as one,
 * those tied to the start apart from the others, so that a text is gone through once and not once a pattern.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const groups = Map.groupBy(patterns, ({ source, flags }) => `${source.startsWith('^')} ${flags}`);
  const joined = [...groups.values()].map(
    (group) => new RegExp(group.map(({ source }) => `(?:${source})`).join('|'), group[0]!.flags),
  );
  return (text) => joined.some((pattern) => pattern.test(text));
}
